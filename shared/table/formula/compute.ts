import { errorProblem, noteProblem, type Problem } from '../../core/problem.ts';
import { digitsOfNumber, digitsOfResult } from '../../domain/digits.ts';
import { digitsOfMultiple } from './digits-of-multiple.ts';
import {
  isPositive,
  multiplyIntervals,
  pointInterval,
  scaleInterval,
} from '../../domain/interval.ts';
import type { MetricId } from '../../domain/metric.ts';
import {
  addQuantities,
  divideQuantities,
  isDeterminable,
  isSignedDeterminable,
  type Quantity,
  scaleQuantity,
  subtractQuantities,
} from '../../domain/quantity.ts';
import { sharePercent } from '../../domain/quantity-forms.ts';
import { currencyOf } from '../../domain/unit.ts';
import type { Currency } from '../../domain/vocabulary.ts';
import { type Computed, computedHole, computedValue } from '../computed.ts';
import type { Operator } from './parse.ts';
import type { Resolved } from './resolve.ts';
import { type Measure, nameOfMeasure, unitOfMeasure } from './units.ts';

/** The quantities that stand for the metrics of a formula. */
export type Quantities = ReadonlyMap<MetricId, Quantity>;

const PERCENT = 100;

/**
 * Computes a formula whose units fit (`measureOf`) over quantities of all its metrics. A divisor
 * that may be zero, and bounds that leave everything possible, give `not_determinable`.
 */
export function computeFormula(
  formula: Resolved,
  measure: Measure,
  quantities: Quantities,
): Computed {
  const quantity = evaluate(formula, quantities);
  if ('code' in quantity) return computedHole('not_determinable', [quantity]);
  const unit = unitOfMeasure(measure, currencyOfParts([...quantities.values()]));
  const compound =
    unit === null ? [noteProblem('formula.compound-unit', { unit: nameOfMeasure(measure) })] : [];
  return computedValue({ ...quantity, unit: unit ?? 'count', wording: null }, compound);
}

// Units were checked before; inside, every quantity is a bare number.
function evaluate(expression: Resolved, quantities: Quantities): Quantity | Problem {
  const found = quantityOf(expression, quantities);
  if ('code' in found) return found;
  const isKnown = found.interval.lo < 0 ? isSignedDeterminable(found) : isDeterminable(found);
  return isKnown ? found : errorProblem('ratio.not-determinable');
}

function quantityOf(expression: Resolved, quantities: Quantities): Quantity | Problem {
  switch (expression.kind) {
    case 'number':
      return literal(expression.value);
    case 'metric':
      return bareQuantity(quantities.get(expression.metric));
    case 'call':
      return expression.name === 'sum'
        ? total(expression.args, quantities)
        : shareOf(expression.args, quantities);
    case 'operation':
      return operate(expression, quantities);
  }
}

function operate(
  expression: Resolved & { kind: 'operation' },
  quantities: Quantities,
): Quantity | Problem {
  const { operator, left, right } = expression;
  const twice = numberStandingTwice(expression, quantities);
  if (twice !== null) return twice;
  const a = quantityOf(left, quantities);
  if ('code' in a) return a;
  const b = quantityOf(right, quantities);
  if ('code' in b) return b;
  const result = combine(operator, a, b);
  if (operator !== '*' || 'code' in result) return result;
  const digits = digitsOfMultiple(expression, { a, b, result }, quantities);
  return digits === null ? result : { ...result, digits };
}

function combine(operator: Operator, a: Quantity, b: Quantity): Quantity | Problem {
  switch (operator) {
    case '+':
      return addQuantities(a, b);
    case '-':
      return subtractQuantities(a, b);
    case '*':
      return product(a, b);
    case '/':
      return isPositive(b.interval)
        ? divideQuantities(a, b, 'count')
        : errorProblem('ratio.divisor-holds-zero');
  }
}

// a - a is nothing, a / a is one and a / (a + b) is a share, however loosely a is known.
function numberStandingTwice(
  { operator, left, right }: Resolved & { kind: 'operation' },
  quantities: Quantities,
): Quantity | Problem | null {
  if (operator !== '-' && operator !== '/') return null;
  if (isSameTree(left, right)) return operator === '-' ? literal(0) : oneOf(right, quantities);
  const rest = operator === '/' ? restOfOwnTotal(left, right) : null;
  return rest === null ? null : shareOf([left, ...rest], quantities);
}

// Nothing divided by nothing is not one.
function oneOf(expression: Resolved, quantities: Quantities): Quantity | Problem {
  const divisor = quantityOf(expression, quantities);
  if ('code' in divisor) return divisor;
  return isPositive(divisor.interval) ? literal(1) : errorProblem('ratio.divisor-holds-zero');
}

/** Of a / (a + b + ...), the b and so on: a number in its own total stands twice. */
function restOfOwnTotal(part: Resolved, whole: Resolved): readonly Resolved[] | null {
  const terms = termsOf(whole);
  const own = terms.findIndex((term) => isSameTree(term, part));
  return own === -1 || terms.length < 2 ? null : terms.filter((_, index) => index !== own);
}

function termsOf(expression: Resolved): readonly Resolved[] {
  if (expression.kind === 'call' && expression.name === 'sum') return expression.args;
  if (expression.kind !== 'operation' || expression.operator !== '+') return [expression];
  return [...termsOf(expression.left), ...termsOf(expression.right)];
}

function shareOf([part, ...rest]: readonly Resolved[], quantities: Quantities): Quantity | Problem {
  if (part === undefined) throw new Error('a share needs a part, found none');
  const a = quantityOf(part, quantities);
  const b = total(rest, quantities);
  if ('code' in a) return a;
  if ('code' in b) return b;
  if (a.interval.lo < 0 || b.interval.lo < 0) return errorProblem('ratio.divisor-holds-zero');
  const share = sharePercent(a, b);
  return share === null
    ? errorProblem('ratio.divisor-holds-zero')
    : scaleQuantity(share, 1 / PERCENT, 'count');
}

function total(terms: readonly Resolved[], quantities: Quantities): Quantity | Problem {
  let sum: Quantity | null = null;
  for (const term of terms) {
    const quantity = quantityOf(term, quantities);
    if ('code' in quantity) return quantity;
    sum = sum === null ? quantity : addQuantities(sum, quantity);
  }
  return sum ?? literal(0);
}

function product(a: Quantity, b: Quantity): Quantity {
  return {
    nominal: a.nominal * b.nominal,
    interval: multiplyIntervals(a.interval, b.interval),
    unit: 'count',
    digits: digitsOfResult([a.digits, b.digits]),
    approximate: a.approximate || b.approximate,
    wording: null,
  };
}

function literal(value: number): Quantity {
  const digits = digitsOfNumber(value);
  return {
    nominal: value,
    interval: pointInterval(value),
    unit: 'count',
    digits,
    approximate: false,
    wording: null,
  };
}

function bareQuantity(quantity: Quantity | undefined): Quantity {
  if (quantity === undefined) throw new Error('every part of a formula must be known by now');
  const factor = quantity.unit === 'percent' ? 1 / PERCENT : 1;
  return {
    ...quantity,
    nominal: quantity.nominal * factor,
    interval: scaleInterval(quantity.interval, factor),
    unit: 'count',
  };
}

function currencyOfParts(parts: readonly Quantity[]): Currency | null {
  for (const { unit } of parts) {
    const currency = currencyOf(unit);
    if (currency !== null) return currency;
  }
  return null;
}

function isSameTree(a: Resolved, b: Resolved): boolean {
  return shapeOf(a) === shapeOf(b);
}

function shapeOf(expression: Resolved): string {
  return JSON.stringify(expression, (key, value) => (key === 'at' ? undefined : value));
}
