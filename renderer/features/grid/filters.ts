import type { MetricId } from '../../../shared/domain/metric.ts';
import type { Facet } from '../../../shared/table/facets.ts';
import type { NumberFilter } from '../../../shared/table/filter.ts';
import type { Filter } from '../../../shared/table/view-spec.ts';

/** A filter that keeps the ticked values of an attribute. */
export type ListFilter = Exclude<Filter, { kind: 'number' | 'parks' }>;

/** The values that the filter of an attribute keeps; null where there is none. */
export function valuesOfFacet(filters: readonly Filter[], facet: Facet): readonly string[] | null {
  const filter = filters.find((each) => each.kind === facet);
  if (filter === undefined || filter.kind === 'number' || filter.kind === 'parks') return null;
  return valuesOf(filter);
}

/** The values that a filter keeps. */
export function valuesOf(filter: ListFilter): readonly string[] {
  switch (filter.kind) {
    case 'kinds':
      return filter.kinds;
    case 'stages':
      return filter.stages;
    case 'countries':
      return filter.countries;
    case 'regions':
      return filter.regions;
    case 'sectors':
      return filter.sectors;
    case 'publishers':
      return filter.publishers;
    case 'statuses':
      return filter.statuses;
    case 'traits':
      return filter.traits;
  }
}

/** The filter on a metric; null where there is none. */
export function numberFilterOf(filters: readonly Filter[], metric: MetricId): NumberFilter | null {
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
