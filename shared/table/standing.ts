import { compareIntervals } from '../domain/interval.ts';
import { isPlanStatus } from '../domain/vocabulary.ts';
import { currencyOf } from '../domain/unit.ts';
import type { Orderable } from './order.ts';

/**
 * What an order of rows must not hide of two neighbours: that both have the same number, or that
 * their bounds leave open which of them is larger.
 */
export type Standing = 'tie' | 'unordered';

/**
 * How a figure stands to the one above it in the order of a column; null where the order is settled,
 * or where the two are not held against each other at all: a hole, a plan after the facts, sums in
 * different currencies.
 */
export function standingOf(figure: Orderable, above: Orderable): Standing | null {
  if (figure.kind === 'hole' || above.kind === 'hole') return null;
  if (groupOf(figure) !== groupOf(above)) return null;
  const order = compareIntervals(figure.quantity.interval, above.quantity.interval);
  if (order === 'equal') return 'tie';
  return order === 'unordered' ? 'unordered' : null;
}

function groupOf({ status, quantity }: Orderable & { kind: 'value' }): string {
  const isPlan = status !== null && isPlanStatus(status);
  return `${isPlan}:${currencyOf(quantity.unit) ?? ''}`;
}
