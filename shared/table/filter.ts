import { type Interval, intervalsOverlap } from '../domain/interval.ts';
import type { ParkId } from '../domain/ids.ts';
import type { Park } from '../domain/park.ts';
import type { CellFacet, CellWords } from './cell-words.ts';
import { type ComputedId, isComputedId } from './computed-column.ts';
import type { Orderable, OrderableLookup } from './order.ts';
import type { Filter } from './view-spec.ts';

/** A condition on the value of a metric or of a computed column. */
export type NumberFilter = Extract<Filter, { kind: 'number' }>;

/** What conditions are put to. */
export interface FilterSource {
  readonly figureOf: OrderableLookup;
  /** Figures of a computed column; none where the source knows no such columns. */
  readonly computedOf?: (park: ParkId, column: ComputedId) => Orderable;
  readonly cellWords: CellWords;
}

/** Whether the park meets every condition. */
export function passesFilters(
  park: Park,
  filters: readonly Filter[],
  source: FilterSource,
): boolean {
  return filters.every((filter) => passesFilter(park, filter, source));
}

/** Whether the park meets the condition; a park without a region or country meets none on it. */
export function passesFilter(park: Park, filter: Filter, source: FilterSource): boolean {
  switch (filter.kind) {
    case 'parks':
      return filter.parks.includes(park.id);
    case 'kinds':
      return filter.kinds.includes(park.kind);
    case 'stages':
      return filter.stages.includes(park.stage);
    case 'countries':
      return park.country !== null && filter.countries.includes(park.country);
    case 'regions':
      return park.region !== null && filter.regions.includes(park.region);
    case 'sectors':
      return park.sectors.some((sector) => filter.sectors.includes(sector));
    case 'publishers':
      return hasWord(source, [park, 'publishers'], filter.publishers);
    case 'statuses':
      return hasWord(source, [park, 'statuses'], filter.statuses);
    case 'traits':
      return hasWord(source, [park, 'traits'], filter.traits);
    case 'number':
      return passesNumberFilter(filteredFigure(source, park.id, filter.metric), filter);
  }
}

// Of a column that is gone nothing is known, so that no row passes and the chip says why.
function filteredFigure(
  { figureOf, computedOf }: FilterSource,
  park: ParkId,
  column: NumberFilter['metric'],
): Orderable {
  if (!isComputedId(column)) return figureOf(park, column);
  return computedOf?.(park, column) ?? { kind: 'hole' };
}

function hasWord(
  { cellWords }: FilterSource,
  [park, facet]: readonly [Park, CellFacet],
  asked: readonly string[],
): boolean {
  return cellWords(park.id, facet).some((word) => asked.includes(word));
}

/**
 * Whether the figure's true value surely lies in the range, or possibly does. Both ends belong to
 * the range. A hole passes neither: nothing is known of it.
 */
export function passesNumberFilter(figure: Orderable, filter: NumberFilter): boolean {
  if (figure.kind === 'hole') return false;
  const { interval } = figure.quantity;
  const range = rangeOfFilter(filter);
  if (filter.certainty === 'possibly') return intervalsOverlap(interval, range);
  return interval.lo >= range.lo && interval.hi <= range.hi;
}

function rangeOfFilter({ from, to }: NumberFilter): Interval {
  return { lo: from ?? -Infinity, hi: to ?? Infinity, loOpen: from === null, hiOpen: to === null };
}
