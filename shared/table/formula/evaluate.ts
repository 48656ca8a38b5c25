import type { Figure } from '../../domain/figure.ts';
import { ok, type Result } from '../../core/result.ts';
import {
  type GuardCheck,
  isBlocked,
  mergeChecks,
  problemsOfChecks,
} from '../../domain/guard-check.ts';
import type { ParkId } from '../../domain/ids.ts';
import type { MetricId } from '../../domain/metric.ts';
import type { Question } from '../../domain/question.ts';
import { type Computed, computedHole } from '../computed.ts';
import type { FigureLookup } from '../figure-lookup.ts';
import { checkRatio } from '../guard-ratio.ts';
import { computeFormula } from './compute.ts';
import type { Resolved } from './resolve.ts';
import { measureOf } from './units.ts';

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
  const quantities = new Map(
    [...figures].flatMap(([metric, part]) =>
      part.kind === 'value' ? [[metric, part.quantity] as const] : [],
    ),
  );
  const result = computeFormula(formula, measure.value, quantities);
  return ok({ ...found, result: { ...result, problems: [...result.problems, ...problems] } });
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
