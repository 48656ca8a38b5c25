import type { Comparator } from '../core/order.ts';
import type { Figure } from '../domain/figure.ts';
import { compareIntervals, type Interval } from '../domain/interval.ts';
import { currencyOf } from '../domain/unit.ts';
import { CURRENCIES, isPlanStatus } from '../domain/vocabulary.ts';
import type { SortEnd } from './view-spec.ts';

/** How a column of figures is ordered. */
export interface FigureOrder {
  readonly end: SortEnd;
  readonly descending: boolean;
}

/**
 * Orders figures by one end of what they leave possible. Facts stand before plans and holes last,
 * whichever the direction: neither is a small number. Sums in different currencies are not held
 * against each other: each currency is a group of its own. An end that is not known goes to
 * infinity on its side.
 */
export function compareFigures(a: Figure, b: Figure, order: FigureOrder): number {
  return compareRanks(rankOf(a, order.end), rankOf(b, order.end), order.descending);
}

/** Where a figure stands in an order; found once, when many figures are ordered. */
export interface FigureRank {
  /** Facts, plans, holes. */
  readonly class: number;
  readonly currency: number;
  readonly at: number;
}

/** Where a figure stands when it is ordered by an end. */
export function rankOf(figure: Figure, end: SortEnd): FigureRank {
  if (figure.kind === 'hole') return { class: 2, currency: 0, at: 0 };
  const isPlan = figure.status !== null && isPlanStatus(figure.status);
  return { class: isPlan ? 1 : 0, currency: currencyPlace(figure), at: endOf(figure, end) };
}

/** Orders two places: by class, then currency, then the number in the direction asked for. */
export function compareRanks(a: FigureRank, b: FigureRank, descending: boolean): number {
  if (a.class !== b.class) return a.class - b.class;
  if (a.currency !== b.currency) return a.currency - b.currency;
  const ascending = compareNumbers(a.at, b.at);
  return descending ? -ascending : ascending;
}

/** The comparator of an order, for `toSorted`. */
export function figureComparator(order: FigureOrder): Comparator<Figure> {
  return (a, b) => compareFigures(a, b, order);
}

/**
 * Whether what the figures leave possible overlaps, or their units differ, so that the order shown
 * between them is a convention. Two holes, or a hole and a figure, are not said to tie.
 */
export function cannotBeOrdered(a: Figure, b: Figure): boolean {
  if (a.kind === 'hole' || b.kind === 'hole') return false;
  if (a.quantity.unit !== b.quantity.unit) return true;
  return compareIntervals(a.quantity.interval, b.quantity.interval) === 'unordered';
}

/** The number by which a figure is ordered: one end of its interval, or the value as worded. */
export function endOf(figure: Figure & { kind: 'value' }, end: SortEnd): number {
  const { interval, nominal } = figure.quantity;
  switch (end) {
    case 'lower':
      return interval.lo;
    case 'upper':
      return interval.hi;
    case 'centre':
      return centreOf(interval, nominal);
  }
}

// The middle of a bounded interval; of a one-sided one, the only end that is known.
function centreOf(interval: Interval, nominal: number): number {
  return Number.isFinite(interval.hi) && interval.lo > 0
    ? (interval.lo + interval.hi) / 2
    : nominal;
}

function currencyPlace(figure: Figure & { kind: 'value' }): number {
  const currency = currencyOf(figure.quantity.unit);
  return currency === null ? -1 : CURRENCIES.indexOf(currency);
}

function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
