import { errorProblem, placeProblem, type Problem } from '../core/problem.ts';
import type { Figure, FigureOrigin } from '../domain/figure.ts';
import { isPositive } from '../domain/interval.ts';
import type { MetricId, ObservedMetricId } from '../domain/metric.ts';
import { type Period, spanPeriods } from '../domain/period.ts';
import { divideQuantities, isDeterminable } from '../domain/quantity.ts';
import type { Question } from '../domain/question.ts';
import { joinUnit, perUnitOf, splitUnit } from '../domain/unit.ts';
import type { Scope, SeriesKind, Status } from '../domain/vocabulary.ts';
import { checkRatio } from './guard-ratio.ts';
import { isBlocked, problemsOfChecks } from '../domain/guard-check.ts';

/** The two figures of a ratio. */
export interface RatioParts {
  readonly over: Figure;
  readonly under: Figure;
}

/** What a ratio is called by, and what stands below its line. */
export interface RatioShape {
  readonly id: MetricId;
  readonly denominator: ObservedMetricId;
}

/** Statuses from the most certain to the least. */
export const CERTAINTY: readonly Status[] = ['actual', 'estimate', 'target', 'announced'];

/**
 * The figure of a ratio metric from the figures of its parts. A hole of a part is the hole of the
 * ratio, under the same name. What the guard finds between the parts is among the problems; where
 * it blocks, the hole is `not_comparable`. A divisor that may be zero, and bounds that leave
 * everything possible, give `not_determinable`.
 */
export function divideFigures(metric: RatioShape, parts: RatioParts, question: Question): Figure {
  const { over, under } = parts;
  const origin = originOfParts({ park: over.park, metric: metric.id }, [over, under]);
  if (over.kind === 'hole') return hole(origin, over.hole);
  if (under.kind === 'hole') return hole(origin, under.hole);
  const checks = checkRatio({ over, under }, question);
  const problems = [...problemsOfChecks(checks), ...origin.problems];
  const checked = { ...origin, problems };
  if (isBlocked(checks)) return hole(checked, 'not_comparable');
  if (!isPositive(under.quantity.interval)) {
    return hole(checked, 'not_determinable', errorProblem('ratio.divisor-holds-zero'));
  }
  const per = perUnitOf(metric.denominator);
  const unit = joinUnit({ base: splitUnit(over.quantity.unit).base, per });
  const quantity = divideQuantities(over.quantity, under.quantity, unit);
  return isDeterminable(quantity)
    ? { ...checked, kind: 'value', quantity }
    : hole(checked, 'not_determinable', errorProblem('ratio.not-determinable'));
}

function hole(
  origin: FigureOrigin,
  name: (Figure & { kind: 'hole' })['hole'],
  ...problems: readonly Problem[]
): Figure {
  return { ...origin, kind: 'hole', hole: name, problems: [...problems, ...origin.problems] };
}

/** What a figure computed from others tells of its origin; the first part sets the series kind. */
export function originOfParts(
  cell: Pick<FigureOrigin, 'park' | 'metric'>,
  parts: readonly Figure[],
): FigureOrigin {
  return {
    ...cell,
    period: spanOf(parts),
    status: leastCertain(parts),
    scope: narrowestScope(parts),
    seriesKind: seriesKindOf(parts),
    choice: null,
    parts,
    conversions: parts.flatMap((part) => part.conversions),
    problems: parts.flatMap((part) =>
      part.problems.map((problem) => placeProblem(problem, { id: `@metric.${part.metric}` })),
    ),
  };
}

function spanOf(parts: readonly Figure[]): Period | null {
  const [first, ...rest] = parts.map((part) => part.period).filter((period) => period !== null);
  return first === undefined ? null : spanPeriods([first, ...rest]);
}

function leastCertain(parts: readonly Figure[]): Status | null {
  const statuses = parts.map((part) => part.status).filter((status) => status !== null);
  return CERTAINTY.findLast((status) => statuses.includes(status)) ?? null;
}

function narrowestScope(parts: readonly Figure[]): Scope | null {
  const scopes = parts.map((part) => part.scope).filter((scope) => scope !== null);
  return scopes.find((scope) => scope !== 'total') ?? scopes[0] ?? null;
}

// A flow or a sum over stock stays a flow or a sum; the part above the line sets the kind.
function seriesKindOf(parts: readonly Figure[]): SeriesKind | null {
  return parts[0]?.seriesKind ?? null;
}
