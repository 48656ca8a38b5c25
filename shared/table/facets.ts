import type { Park } from '../domain/park.ts';
import { CELL_FACETS } from './cell-words.ts';
import { type FilterSource, passesFilter } from './filter.ts';
import type { Filter } from './view-spec.ts';

/** Attributes by which parks are listed for ticking; the last ones are those of their figures. */
export const FACETS = [
  'kinds',
  'stages',
  'countries',
  'regions',
  'sectors',
  ...CELL_FACETS,
] as const;
/** An attribute by which parks are listed for ticking; also the kind of its filter. */
export type Facet = (typeof FACETS)[number];

/** A value that an attribute takes, with the number of parks that would be shown for it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** What the values of an attribute are counted in. */
export interface FacetSource extends FilterSource {
  /** Every park of the chosen levels that the search finds. */
  readonly parks: readonly Park[];
  readonly filters: readonly Filter[];
}

/**
 * Counts the values of an attribute among the parks that meet every other condition, so that the
 * list says what ticking would give. A value that the other conditions exclude is kept with a count
 * of zero. The order is that of first appearance.
 */
export function countFacet(facet: Facet, source: FacetSource): readonly FacetValue[] {
  const { parks, filters } = source;
  const others = filters.filter((filter) => filter.kind !== facet);
  const counts = new Map<string, number>();
  for (const park of parks) {
    const values = valuesOfFacet(facet, park, source);
    const shown = values.length > 0 && others.every((each) => passesFilter(park, each, source));
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + Number(shown));
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

function valuesOfFacet(facet: Facet, park: Park, source: FilterSource): readonly string[] {
  switch (facet) {
    case 'kinds':
      return [park.kind];
    case 'stages':
      return [park.stage];
    case 'countries':
      return park.country === null ? [] : [park.country];
    case 'regions':
      return park.region === null ? [] : [park.region];
    case 'sectors':
      return park.sectors;
    case 'publishers':
    case 'statuses':
    case 'traits':
      return source.cellWords(park.id, facet);
  }
}
