import type { Facet } from '../../../shared/table/facets.ts';
import { valuesOf } from '../../../shared/table/filter-text.ts';
import type { NumberFilter } from '../../../shared/table/filter.ts';
import type { Filter } from '../../../shared/table/view-spec.ts';

/** The values that the filter of an attribute keeps; null where there is none. */
export function valuesOfFacet(filters: readonly Filter[], facet: Facet): readonly string[] | null {
  const filter = filters.find((each) => each.kind === facet);
  if (filter === undefined || filter.kind === 'number' || filter.kind === 'parks') return null;
  return valuesOf(filter);
}

/** The filter on a metric or a computed column; null where there is none. */
export function numberFilterOf(
  filters: readonly Filter[],
  metric: NumberFilter['metric'],
): NumberFilter | null {
  const filter = filters.find((each) => each.kind === 'number' && each.metric === metric);
  return filter?.kind === 'number' ? filter : null;
}

/** The filters with this one in place of what stood on the same column. */
export function withFilter(filters: readonly Filter[], filter: Filter): readonly Filter[] {
  return [...filters.filter((each) => !isOfSameColumn(each, filter)), filter];
}

/** The filters without the one on the same column as this one. */
export function withoutFilter(filters: readonly Filter[], filter: Filter): readonly Filter[] {
  return filters.filter((each) => !isOfSameColumn(each, filter));
}

/** Whether both are filters on one column, of which there is one at a time. */
export function isOfSameColumn(a: Filter, b: Filter): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.metric === b.metric;
  return a.kind === b.kind;
}
