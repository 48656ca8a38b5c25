import { compareText } from '../core/order.ts';
import type { ParkId } from '../domain/ids.ts';
import type { Names, Park } from '../domain/park.ts';
import { LEVELS, levelOfKind, PARK_KINDS, STAGES } from '../domain/vocabulary.ts';
import { type FilterSource, passesFilters } from './filter.ts';
import {
  type OrderableLookup,
  orderByRank,
  type Rank,
  rankOfFigure,
  rankOfPlace,
} from './order.ts';
import { matchesSearch, parseSearch, type SearchIndex } from './search.ts';
import type { ParkAttribute } from './table-choice.ts';
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
  readonly nameOrder: NameOrder;
}

/** Place of each park's name and each region in the alphabet of a language. */
export interface NameOrder {
  readonly names: ReadonlyMap<ParkId, number>;
  readonly regions: ReadonlyMap<string, number>;
}

/** The parks of the grid in their order. */
export interface Rows {
  readonly parks: readonly Park[];
  /** How many parks of the chosen levels there are before search and filters. */
  readonly ofLevels: number;
}

/** Finds the places in the alphabet once: comparing by a language's rules is slow. */
export function buildNameOrder(parks: readonly Park[], language: keyof Names): NameOrder {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const named = parks.map((park) => ({ id: park.id, name: bareName(park.name[language]) }));
  const regions = new Set(parks.flatMap((park) => park.region ?? []));
  named.sort((a, b) => compare(a.name, b.name) || compareText(a.id, b.id));
  return {
    names: new Map(named.map(({ id }, place) => [id, place])),
    regions: new Map([...regions].sort(compare).map((region, place) => [region, place])),
  };
}

/**
 * Chooses and orders the parks of a view. Parks, networks, programmes and blocs stand apart: rows of
 * different levels never mix in one order, the levels follow one another. Holes come last in either
 * direction; what nothing tells apart is ordered by name, then id.
 */
export function buildRows(source: RowSource, choice: RowChoice): Rows {
  const query = parseSearch(choice.search);
  const ofLevels = source.parks.filter((park) => choice.levels.includes(levelOfKind(park.kind)));
  const parks = ofLevels.filter(
    (park) =>
      matchesSearch(source.index.get(park.id) ?? '', query) &&
      passesFilters(park, choice.filters, source),
  );
  return { parks: orderParks(parks, choice.sort, source), ofLevels: ofLevels.length };
}

const BY_NAME: SortKey = { kind: 'name', descending: false };

// By one key after the other, the least important first: each order keeps the one before.
function orderParks(
  parks: readonly Park[],
  sort: readonly SortKey[],
  source: RowSource,
): readonly Park[] {
  let order: Uint32Array = Uint32Array.from(parks.keys());
  for (const key of [...sort, BY_NAME].toReversed()) {
    const ranks = parks.map((park) => rankOf(park, key, source));
    order = orderByRank(order, ranks, key.descending);
  }
  const levels = Float64Array.from(parks, levelPlace);
  return Array.from(orderByNumber(order, levels, false)).flatMap((place) => parks[place] ?? []);
}

function rankOf(park: Park, key: SortKey, source: RowSource): Rank {
  switch (key.kind) {
    case 'name':
      return rankOfPlace(source.nameOrder.names.get(park.id) ?? null);
    case 'attribute':
      return rankOfPlace(attributePlace(park, key.attribute, source.nameOrder));
    case 'metric':
      return rankOfFigure(source.figureOf(park.id, key.metric), key.end);
    case 'computed':
      return rankOfFigure(source.computedOf?.(park.id, key.column) ?? { kind: 'hole' }, key.end);
  }
}

function attributePlace(park: Park, attribute: ParkAttribute, order: NameOrder): number | null {
  switch (attribute) {
    case 'kind':
      return PARK_KINDS.indexOf(park.kind);
    case 'stage':
      return STAGES.indexOf(park.stage);
    case 'region':
      return park.region === null ? null : (order.regions.get(park.region) ?? null);
    case 'country':
      return park.country === null ? null : placeOfCode(park.country);
  }
}

// Two Latin letters as a number that orders like the code itself.
function placeOfCode(code: string): number {
  return code.charCodeAt(0) * 128 + code.charCodeAt(1);
}

// Quotation marks must not decide where a name stands in the alphabet.
function bareName(name: string): string {
  return name.replace(/[«»„“”"']/g, '');
}

function levelPlace(park: Park): number {
  return LEVELS.indexOf(levelOfKind(park.kind));
}
