import { errorProblem, noteProblem, type Problem } from '../../core/problem.ts';
import { ok, type Result } from '../../core/result.ts';
import { digitsOfNumber, digitsOfResult } from '../../domain/digits.ts';
import type { Figure } from '../../domain/figure.ts';
import {
  type GuardCheck,
  isBlocked,
  mergeChecks,
  problemsOfChecks,
} from '../../domain/guard-check.ts';
import type { ParkId } from '../../domain/ids.ts';
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
import type { Question } from '../../domain/question.ts';
import { currencyOf } from '../../domain/unit.ts';
import type { Currency } from '../../domain/vocabulary.ts';
import { type Computed, computedHole, computedValue } from '../computed.ts';
import type { FigureLookup } from '../figure-lookup.ts';
import { checkRatio } from '../guard-ratio.ts';
import type { Operator } from './parse.ts';
import type { Resolved } from './resolve.ts';
import { measureOf, nameOfMeasure, unitOfMeasure } from './units.ts';

/** What a formula gives for a park. */
export interface FormulaFigure {
  readonly result: Computed;
  /** The figures that stand in the formula, each once. */
  readonly parts: readonly Figure[];
  readonly checks: readonly GuardCheck[];
}

/** A formula asked of a park. */
export interface FormulaCell {
  readonly park: ParkId;
  readonly formula: Resolved;
}

/** What the parts of a formula are asked by. */
export interface FormulaSource {
  readonly figureOf: FigureLookup;
  readonly question: Question;
}

const PERCENT = 100;

/**
 * Evaluates a formula for a park over figures with bounds. Fails with `formula.units-differ`
 * whatever the data; everything that depends on the data is a named hole: that of a part, a
 * blocked meeting, a divisor that may be zero, bounds that leave everything possible.
 */
export function evaluateFormula(
  { park, formula }: FormulaCell,
  { figureOf, question }: FormulaSource,
): Result<FormulaFigure> {
  const measure = measureOf(formula);
  if (measure.kind === 'failed') return measure;
  const figures = new Map(
    [...metricsOf(formula)].map((metric) => [metric, figureOf(park, metric)]),
  );
  const parts = [...figures.values()];
  const checks = checkParts(parts, question);
  const found = { parts, checks };
  const problems = problemsOfChecks(checks);
  const hole = parts.find((part) => part.kind === 'hole');
  if (hole?.kind === 'hole')
    return ok({ ...found, result: computedHole(hole.hole, hole.problems) });
  if (isBlocked(checks)) return ok({ ...found, result: computedHole('not_comparable', problems) });
  const quantity = evaluate(formula, figures);
  if ('code' in quantity) {
    return ok({ ...found, result: computedHole('not_determinable', [quantity, ...problems]) });
  }
  const unit = unitOfMeasure(measure.value, currencyOfParts(parts));
  const compound =
    unit === null
      ? [noteProblem('formula.compound-unit', { unit: nameOfMeasure(measure.value) })]
      : [];
  const named = { ...quantity, unit: unit ?? 'count', wording: null };
  return ok({ ...found, result: computedValue(named, [...compound, ...problems]) });
}

// Units were checked before; inside, every quantity is a bare number.
function evaluate(
  expression: Resolved,
  figures: ReadonlyMap<MetricId, Figure>,
): Quantity | Problem {
  const found = quantityOf(expression, figures);
  if ('code' in found) return found;
  const isKnown = found.interval.lo < 0 ? isSignedDeterminable(found) : isDeterminable(found);
  return isKnown ? found : errorProblem('ratio.not-determinable');
}

function quantityOf(
  expression: Resolved,
  figures: ReadonlyMap<MetricId, Figure>,
): Quantity | Problem {
  switch (expression.kind) {
    case 'number':
      return literal(expression.value);
    case 'metric':
      return bareQuantity(figures.get(expression.metric));
    case 'call':
      return expression.name === 'sum'
        ? total(expression.args, figures)
        : shareOf(expression.args, figures);
    case 'operation':
      return operate(expression, figures);
  }
}

function operate(
  expression: Resolved & { kind: 'operation' },
  figures: ReadonlyMap<MetricId, Figure>,
): Quantity | Problem {
  const { operator, left, right } = expression;
  const twice = numberStandingTwice(expression, figures);
  if (twice !== null) return twice;
  const a = quantityOf(left, figures);
  if ('code' in a) return a;
  const b = quantityOf(right, figures);
  return 'code' in b ? b : combine(operator, a, b);
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
  figures: ReadonlyMap<MetricId, Figure>,
): Quantity | Problem | null {
  if (operator !== '-' && operator !== '/') return null;
  if (isSameTree(left, right)) return operator === '-' ? literal(0) : oneOf(right, figures);
  const rest = operator === '/' ? restOfOwnTotal(left, right) : null;
  return rest === null ? null : shareOf([left, ...rest], figures);
}

// Nothing divided by nothing is not one.
function oneOf(expression: Resolved, figures: ReadonlyMap<MetricId, Figure>): Quantity | Problem {
  const divisor = quantityOf(expression, figures);
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

function shareOf(
  [part, ...rest]: readonly Resolved[],
  figures: ReadonlyMap<MetricId, Figure>,
): Quantity | Problem {
  if (part === undefined) throw new Error('a share needs a part, found none');
  const a = quantityOf(part, figures);
  const b = total(rest, figures);
  if ('code' in a) return a;
  if ('code' in b) return b;
  if (a.interval.lo < 0 || b.interval.lo < 0) return errorProblem('ratio.divisor-holds-zero');
  const share = sharePercent(a, b);
  return share === null
    ? errorProblem('ratio.divisor-holds-zero')
    : scaleQuantity(share, 1 / PERCENT, 'count');
}

function total(
  terms: readonly Resolved[],
  figures: ReadonlyMap<MetricId, Figure>,
): Quantity | Problem {
  let sum: Quantity | null = null;
  for (const term of terms) {
    const quantity = quantityOf(term, figures);
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

function bareQuantity(figure: Figure | undefined): Quantity | Problem {
  if (figure?.kind !== 'value') throw new Error('every part of a formula must be known by now');
  const { quantity } = figure;
  const factor = quantity.unit === 'percent' ? 1 / PERCENT : 1;
  return {
    ...quantity,
    nominal: quantity.nominal * factor,
    interval: scaleInterval(quantity.interval, factor),
    unit: 'count',
  };
}

/** The metrics that stand in a formula, each once, in the order of their first standing. */
export function metricsOf(expression: Resolved): ReadonlySet<MetricId> {
  switch (expression.kind) {
    case 'number':
      return new Set();
    case 'metric':
      return new Set([expression.metric]);
    case 'operation':
      return new Set([...metricsOf(expression.left), ...metricsOf(expression.right)]);
    case 'call':
      return new Set(expression.args.flatMap((arg) => [...metricsOf(arg)]));
  }
}

function checkParts(parts: readonly Figure[], question: Question): readonly GuardCheck[] {
  const pairs = parts.flatMap((over, index) =>
    parts.slice(index + 1).map((under) => checkRatio({ over, under }, question)),
  );
  return mergeChecks(pairs);
}

function currencyOfParts(parts: readonly Figure[]): Currency | null {
  for (const part of parts) {
    const currency = part.kind === 'value' ? currencyOf(part.quantity.unit) : null;
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
