import { errorProblem } from '../../core/problem.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { type Dimension, type MetricId, observedMetricOf, metricOf } from '../../domain/metric.ts';
import { joinUnit, type PerUnit, type Unit } from '../../domain/unit.ts';
import type { Currency } from '../../domain/vocabulary.ts';
import type { Resolved } from './resolve.ts';

/** What a formula counts: dimensions with their powers, those of power zero left out. */
export type Measure = ReadonlyMap<Dimension, number>;

const NUMBER: Measure = new Map();

const WORD_OF_DIMENSION: Readonly<Record<Dimension, string>> = {
  residents: '@metric.residents',
  jobs: '@metric.jobs',
  money: '@unit.money',
  land: '@unit.ha',
  floor: '@unit.m2',
  share: '@unit.number',
  agreements: '@metric.preliminary_agreements',
  patents: '@metric.patents',
  services: '@metric.services',
  startups: '@metric.startups',
  wage: '@metric.average_wage',
  parks: '@metric.parks_count',
};

const PER_OF_DIMENSION: Partial<Record<Dimension, PerUnit>> = {
  jobs: 'job',
  residents: 'resident',
  parks: 'park',
  land: 'ha',
  floor: 'm2',
};

/**
 * What a formula counts. Fails with `formula.units-differ` where unlike things are added or
 * subtracted: roubles and people, residents and agreements, hectares and square metres of floor.
 * Shares are bare numbers, 94 % being 0.94.
 */
export function measureOf(expression: Resolved): Result<Measure> {
  switch (expression.kind) {
    case 'number':
      return ok(NUMBER);
    case 'metric':
      return ok(measureOfMetric(expression.metric));
    case 'operation':
      return measureOfOperation(expression);
    case 'call': {
      const total = measureOfTerms(expression.args, expression);
      return total.kind === 'failed' || expression.name === 'sum' ? total : ok(NUMBER);
    }
  }
}

/** The unit to print a result in; null where it has no short name, such as jobs times hectares. */
export function unitOfMeasure(measure: Measure, currency: Currency | null): Unit | null {
  const over = [...measure].filter(([, power]) => power > 0);
  const under = [...measure].filter(([, power]) => power < 0);
  if (over.length > 1 || under.length > 1) return null;
  if ([...over, ...under].some(([, power]) => Math.abs(power) !== 1)) return null;
  const per = under[0] === undefined ? null : PER_OF_DIMENSION[under[0][0]];
  if (per === undefined) return null;
  return joinUnit({ base: baseOf(over[0]?.[0], currency), per });
}

/** A measure in words for a sentence: «деньги / рабочие места». */
export function nameOfMeasure(measure: Measure): string {
  const name = (sign: number) =>
    [...measure]
      .filter(([, power]) => Math.sign(power) === sign)
      .map(([dimension, power]) => {
        const word = WORD_OF_DIMENSION[dimension];
        return Math.abs(power) === 1 ? word : `${word} ^ ${Math.abs(power)}`;
      })
      .join(' · ');
  const [over, under] = [name(1) || '@unit.number', name(-1)];
  return under === '' ? over : `${over} / ${under}`;
}

function baseOf(dimension: Dimension | undefined, currency: Currency | null) {
  if (dimension === 'money' || dimension === 'wage') return currency ?? 'count';
  if (dimension === 'land') return 'ha';
  return dimension === 'floor' ? 'm2' : 'count';
}

function measureOfMetric(id: MetricId): Measure {
  const metric = metricOf(id);
  if (metric.kind === 'observed') {
    return metric.dimension === 'share' ? NUMBER : new Map([[metric.dimension, 1]]);
  }
  const over = observedMetricOf(metric.numerator).dimension;
  const under = observedMetricOf(metric.denominator).dimension;
  return multiply(new Map([[over, 1]]), new Map([[under, 1]]), -1);
}

function measureOfOperation(expression: Resolved & { kind: 'operation' }): Result<Measure> {
  const { operator, left, right } = expression;
  if (operator === '+' || operator === '-') return measureOfTerms([left, right], expression);
  const first = measureOf(left);
  if (first.kind === 'failed') return first;
  const second = measureOf(right);
  if (second.kind === 'failed') return second;
  return ok(multiply(first.value, second.value, operator === '*' ? 1 : -1));
}

function measureOfTerms(
  terms: readonly Resolved[],
  whole: Resolved & { kind: 'operation' | 'call' },
): Result<Measure> {
  const operation = whole.kind === 'operation' ? whole.operator : whole.name;
  let first: Measure | null = null;
  for (const term of terms) {
    const measure = measureOf(term);
    if (measure.kind === 'failed') return measure;
    if (first !== null && !isSame(first, measure.value)) {
      return failed(
        errorProblem('formula.units-differ', {
          first: nameOfMeasure(first),
          second: nameOfMeasure(measure.value),
          operation,
          at: whole.at,
        }),
      );
    }
    first ??= measure.value;
  }
  return ok(first ?? NUMBER);
}

function multiply(a: Measure, b: Measure, sign: 1 | -1): Measure {
  const powers = new Map(a);
  for (const [dimension, power] of b) {
    const sum = (powers.get(dimension) ?? 0) + sign * power;
    if (sum === 0) powers.delete(dimension);
    else powers.set(dimension, sum);
  }
  return powers;
}

function isSame(a: Measure, b: Measure): boolean {
  return a.size === b.size && [...a].every(([dimension, power]) => b.get(dimension) === power);
}
