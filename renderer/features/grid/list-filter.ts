import { PARK_KINDS, SECTORS, STAGES, STATUSES } from '../../../shared/domain/vocabulary.ts';
import { CELL_TRAITS } from '../../../shared/table/cell-trait.ts';
import type { Facet } from '../../../shared/table/facets.ts';
import type { ListFilter } from '../../../shared/table/filter-text.ts';

/** The filter that keeps the ticked values of an attribute; words it cannot have are left out. */
export function buildListFilter(facet: Facet, values: readonly string[]): ListFilter {
  switch (facet) {
    case 'kinds':
      return { kind: 'kinds', kinds: PARK_KINDS.filter((each) => values.includes(each)) };
    case 'stages':
      return { kind: 'stages', stages: STAGES.filter((each) => values.includes(each)) };
    case 'countries':
      return { kind: 'countries', countries: values };
    case 'regions':
      return { kind: 'regions', regions: values };
    case 'sectors':
      return { kind: 'sectors', sectors: SECTORS.filter((each) => values.includes(each)) };
    case 'publishers':
      return { kind: 'publishers', publishers: values };
    case 'statuses':
      return { kind: 'statuses', statuses: STATUSES.filter((each) => values.includes(each)) };
    case 'traits':
      return { kind: 'traits', traits: CELL_TRAITS.filter((each) => values.includes(each)) };
  }
}
