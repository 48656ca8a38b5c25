import { type Digits, digitsOfSum } from '../../domain/digits.ts';
import type { MetricId } from '../../domain/metric.ts';
import { type Quantity, stepOfQuantity } from '../../domain/quantity.ts';
import type { Resolved } from './resolve.ts';

/** Two factors and their product. */
interface Multiple {
  readonly a: Quantity;
  readonly b: Quantity;
  readonly result: Quantity;
}

/**
 * Digits of a product of a number written in the formula and figures as sources state them, or sums
 * of such: 3 × 4,567 is 13,701 like 4,567 three times over, though 4,567 has four digits only. The
 * number itself is exact, so that its own digits neither limit the product nor make it finer. Null
 * for other products, and for factors below one, which add nothing up.
 */
export function digitsOfMultiple(
  { left, right }: Resolved & { readonly kind: 'operation' },
  { a, b, result }: Multiple,
  quantities: ReadonlyMap<MetricId, Quantity>,
): Digits | null {
  if (left.kind === 'number' && isStated(right, quantities)) return multiply(b, left.value, result);
  if (right.kind === 'number' && isStated(left, quantities))
    return multiply(a, right.value, result);
  return null;
}

function multiply(stated: Quantity, times: number, { nominal, interval }: Quantity): Digits | null {
  if (Math.abs(times) < 1) return null;
  const ends = [nominal, interval.lo, interval.hi].filter(Number.isFinite).map(Math.abs);
  const sum = digitsOfSum([stepOfQuantity(stated)], Math.max(...ends));
  return {
    significant: Math.max(stated.digits.significant, sum.significant),
    printed: Math.max(stated.digits.printed, sum.printed),
  };
}

function isStated(expression: Resolved, quantities: ReadonlyMap<MetricId, Quantity>): boolean {
  switch (expression.kind) {
    case 'number':
      return false;
    case 'metric':
      return (quantities.get(expression.metric)?.wording ?? null) !== null;
    case 'call':
      return (
        expression.name === 'sum' && expression.args.every((each) => isStated(each, quantities))
      );
    case 'operation':
      return (
        (expression.operator === '+' || expression.operator === '-') &&
        isStated(expression.left, quantities) &&
        isStated(expression.right, quantities)
      );
  }
}
