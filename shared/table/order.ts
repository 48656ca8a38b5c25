import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Quantity } from '../domain/quantity.ts';
import { currencyOf } from '../domain/unit.ts';
import { CURRENCIES, isPlanStatus, type Status } from '../domain/vocabulary.ts';
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

/** Orders two ranks: by class, then currency, then the number in the direction asked for. */
export function compareRanks(a: Rank, b: Rank, descending: boolean): number {
  if (a.class !== b.class) return a.class - b.class;
  if (a.currency !== b.currency) return a.currency - b.currency;
  const ascending = compareNumbers(a.at, b.at);
  return descending ? -ascending : ascending;
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

function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
