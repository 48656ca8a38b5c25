import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Quantity } from '../domain/quantity.ts';
import { currencyOf } from '../domain/unit.ts';
import { CURRENCIES, isPlanStatus, type Status } from '../domain/vocabulary.ts';
import { orderByNumber } from './typed/order-places.ts';
import type { SortEnd } from './view-spec.ts';

/** What an order and a filter look at of a figure; every `Figure` is one. */
export type Orderable =
  | { readonly kind: 'hole' }
  | {
      readonly kind: 'value';
      /** Null counts as a fact. */
      readonly status: Status | null;
      readonly quantity: Pick<Quantity, 'nominal' | 'interval' | 'unit'>;
    };

/** Gives what rows are ordered and filtered by. */
export type OrderableLookup = (park: ParkId, metric: MetricId) => Orderable;

/**
 * Where something stands in an order of rows; found once, when many are ordered. Facts stand before
 * plans, and what is not known last, whichever the direction: neither is a small number. Sums in
 * different currencies are not held against each other: each currency is a group of its own.
 */
export interface Rank {
  /** 0 for a fact, 1 for a plan, 2 for what is not known. */
  readonly class: number;
  readonly currency: number;
  readonly at: number;
}

/** More than there are currencies: a class stands before all currencies of the next. */
const MOST_CURRENCIES = 2 * (CURRENCIES.length + 1);

const UNKNOWN: Rank = { class: 2, currency: 0, at: 0 };

/**
 * Where a figure stands when it is ordered by an end of what it leaves possible. An end that is not
 * known goes to infinity on its side.
 */
export function rankOfFigure(figure: Orderable, end: SortEnd): Rank {
  if (figure.kind === 'hole') return UNKNOWN;
  const isPlan = figure.status !== null && isPlanStatus(figure.status);
  return { class: isPlan ? 1 : 0, currency: currencyPlace(figure), at: endOf(figure, end) };
}

/** Where a place in a list stands, such as that of a name in the alphabet; null is not known. */
export function rankOfPlace(place: number | null): Rank {
  return place === null ? UNKNOWN : { class: 0, currency: 0, at: place };
}

/** Ranks by place, in two numbers each: what comes first, and where it stands among its like. */
export interface Ranks {
  readonly groups: Float64Array;
  readonly numbers: Float64Array;
}

/** Finds the ranks of these places out of `count`; of other places nothing is told. */
export function buildRanks(
  count: number,
  places: Uint32Array,
  rankAt: (place: number) => Rank,
): Ranks {
  const groups = new Float64Array(count);
  const numbers = new Float64Array(count);
  for (const place of places) {
    const rank = rankAt(place);
    groups[place] = rank.class * MOST_CURRENCIES + rank.currency;
    numbers[place] = rank.at;
  }
  return { groups, numbers };
}

/**
 * Brings places into the order of the ranks that stand at them: by class, then currency, then the
 * number in the direction asked for; equal ones stay as they were. The places given are written over.
 */
export function orderByRank(
  places: Uint32Array,
  { groups, numbers }: Ranks,
  descending: boolean,
): Uint32Array {
  return orderByNumber(orderByNumber(places, numbers, descending), groups, false);
}

// The middle of a bounded interval; of a one-sided one, the only end that is known.
function endOf({ quantity }: Orderable & { kind: 'value' }, end: SortEnd): number {
  const { interval, nominal } = quantity;
  switch (end) {
    case 'lower':
      return interval.lo;
    case 'upper':
      return interval.hi;
    case 'centre':
      return Number.isFinite(interval.hi) && interval.lo > 0
        ? (interval.lo + interval.hi) / 2
        : nominal;
  }
}

function currencyPlace(figure: Orderable & { kind: 'value' }): number {
  const currency = currencyOf(figure.quantity.unit);
  return currency === null ? -1 : CURRENCIES.indexOf(currency);
}
