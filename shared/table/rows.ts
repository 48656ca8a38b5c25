import type { MetricId } from '../domain/metric.ts';
import type { Park } from '../domain/park.ts';
import { LEVELS } from '../domain/vocabulary.ts';
import { type Alphabet, alphabetOf, type NameOrder } from './alphabet.ts';
import { type FilterSource, passesFilters } from './filter.ts';
import {
  buildRanks,
  type Orderable,
  type OrderableLookup,
  orderByRank,
  type Ranks,
  rankOfFigure,
} from './order.ts';
import { parseSearch, type SearchIndex, searchPlaces } from './search.ts';
import { orderByNumber } from './typed/order-places.ts';
import type { SortKey, ViewSpec } from './view-spec.ts';

/** The part of a view that decides which parks stand in rows, and in which order. */
export type RowChoice = Pick<ViewSpec, 'levels' | 'search' | 'filters' | 'sort'>;

/** What rows are built from. */
export interface RowSource extends FilterSource {
  readonly parks: readonly Park[];
  readonly index: SearchIndex;
  /**
   * Figures to filter and order by, all of a metric in one unit; holes where none is known. May be
   * asked more than once for a cell.
   */
  readonly figureOf: OrderableLookup;
  /** The same figures by the place of the park, where the source has them so. */
  readonly figuresAt?: (metric: MetricId) => (place: number) => Orderable;
  readonly nameOrder: NameOrder;
}

/** The rows of the grid in their order. */
export interface Rows {
  /** Parks, by their place in the source. */
  readonly places: Uint32Array;
  /** How many parks of the chosen levels there are before search and filters. */
  readonly ofLevels: number;
}

/**
 * Chooses and orders the parks of a view. Parks, networks, programmes and blocs stand apart: rows of
 * different levels never mix in one order, the levels follow one another. Holes come last in either
 * direction; what nothing tells apart is ordered by name, then id.
 */
export function buildRows(source: RowSource, choice: RowChoice): Rows {
  const alphabet = alphabetOf(source.parks, source.nameOrder);
  const ofLevels = ofLevelsIn(alphabet, choice);
  const passes = buildTest(source, choice);
  const chosen = passes === null ? ofLevels : ofLevels.filter(passes);
  return { places: orderParks(chosen, choice, { alphabet, source }), ofLevels: ofLevels.length };
}

function ofLevelsIn({ order, levels }: Alphabet, choice: RowChoice): Uint32Array {
  const isAsked = LEVELS.map((level) => choice.levels.includes(level));
  return order.filter((place) => isAsked[levels[place] ?? 0]);
}

/** Whether search and filters let a place pass; null where they let all. */
function buildTest(
  source: RowSource,
  { search, filters }: RowChoice,
): ((place: number) => boolean) | null {
  const query = parseSearch(search);
  if (query.length === 0 && filters.length === 0) return null;
  const { parks, index } = source;
  const found = query.length === 0 ? null : searchPlaces(parks, index, query);
  return (place) => {
    if (found !== null && found[place] === 0) return false;
    const park = parks[place];
    return filters.length === 0 || (park !== undefined && passesFilters(park, filters, source));
  };
}

const HOLE: Orderable = { kind: 'hole' };

interface Ordering {
  readonly alphabet: Alphabet;
  readonly source: RowSource;
}

// The places come in the order of the names. By one key after the other, the least important first:
// each order keeps the one before.
function orderParks(
  byName: Uint32Array,
  { sort, levels }: RowChoice,
  ordering: Ordering,
): Uint32Array {
  let order: Uint32Array = byName.slice();
  for (const [place, key] of sort.toReversed().entries()) {
    const isDone = place === 0 && key.kind === 'name' && !key.descending;
    if (isDone) continue;
    order = orderByRank(order, ranksOf(key, order, ordering), key.descending);
  }
  if (levels.length === 1) return order;
  return orderByNumber(order, Float64Array.from(ordering.alphabet.levels), false);
}

function ranksOf(key: SortKey, places: Uint32Array, ordering: Ordering): Ranks {
  const { alphabet } = ordering;
  if (key.kind === 'name') return alphabet.ranksOf('name');
  if (key.kind === 'attribute') return alphabet.ranksOf(key.attribute);
  const figureAt = figuresOf(key, ordering);
  return buildRanks(alphabet.parks.length, places, (place) =>
    rankOfFigure(figureAt(place), key.end),
  );
}

function figuresOf(
  key: Extract<SortKey, { kind: 'metric' | 'computed' }>,
  { source }: Ordering,
): (place: number) => Orderable {
  const { parks, figureOf, computedOf, figuresAt } = source;
  if (key.kind === 'metric' && figuresAt !== undefined) return figuresAt(key.metric);
  return (place) => {
    const park = parks[place];
    if (park === undefined) return HOLE;
    if (key.kind === 'metric') return figureOf(park.id, key.metric);
    return computedOf?.(park.id, key.column) ?? HOLE;
  };
}
