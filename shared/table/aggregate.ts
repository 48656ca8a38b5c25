import { errorProblem, type Problem, warningProblem } from '../core/problem.ts';
import type { Column } from '../domain/column.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import {
  type GuardCheck,
  isBlocked,
  mergeChecks,
  problemsOfChecks,
} from '../domain/guard-check.ts';
import type { ParkId } from '../domain/ids.ts';
import { isPositive } from '../domain/interval.ts';
import { type MetricId, metricOf, type RatioMetric } from '../domain/metric.ts';
import type { Park } from '../domain/park.ts';
import {
  addQuantities,
  divideQuantities,
  isDeterminable,
  type Quantity,
} from '../domain/quantity.ts';
import { sharePercent } from '../domain/quantity-forms.ts';
import type { Inquiry } from '../domain/question.ts';
import { joinUnit, perUnitOf, splitUnit } from '../domain/unit.ts';
import { type Computed, computedHole, computedValue } from './computed.ts';
import { buildFigure } from './figure.ts';
import { buildWholes } from './group.ts';
import { checkMeeting, type Subject } from './guard-parks.ts';

/** Why a park does not count in an aggregate. */
export const LEFT_OUT_REASONS = ['hole', 'contained', 'guard'] as const;
/** Why a park does not count in an aggregate. */
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A park that does not count in an aggregate. */
export interface LeftOut {
  readonly park: ParkId;
  readonly figure: Figure;
  /** It has no number; a park around it is counted already; the guard forbids adding it. */
  readonly reason: LeftOutReason;
  readonly problems: readonly Problem[];
}

/** The figure of several parks together. */
export interface Aggregate {
  /** Of a computed column, the first metric that it rests on. */
  readonly metric: MetricId;
  /** What was computed, where it is not the metric itself. */
  readonly computed?: Column;
  readonly result: Computed;
  /** The figures that count. */
  readonly included: readonly Figure[];
  readonly leftOut: readonly LeftOut[];
  /** What the guard finds between the figures that count. */
  readonly checks: readonly GuardCheck[];
}

/** Parks whose figures are put together. */
export interface AggregateShape {
  readonly parks: readonly Park[];
  readonly metric: MetricId;
  /** Figures that are there already, of the same inquiry; made anew when left out. */
  readonly figureOf?: (park: ParkId) => Figure;
}

interface Sorted {
  readonly included: readonly Subject[];
  readonly leftOut: readonly LeftOut[];
  /** What the guard finds between those that count. */
  readonly checks: readonly GuardCheck[];
}

/**
 * Adds up what may be added: sums of additive metrics, ratios of such sums for ratio metrics.
 * Parks that lie within another park of the list, that have no number, or whose figure differs in
 * what the guard forbids to mix are left out by name, and the sum says that it is incomplete.
 * Shares and averages are never added.
 */
export function aggregateFigures(
  dataset: Dataset,
  shape: AggregateShape,
  inquiry: Inquiry,
): Aggregate {
  const metric = metricOf(shape.metric);
  const figureOf =
    shape.figureOf ??
    ((park: ParkId) => buildFigure(dataset, { park, metric: shape.metric }, inquiry));
  const subjects = shape.parks.map((park) => ({ park, figure: figureOf(park.id) }));
  if (metric.kind === 'observed' && !metric.additive) return notAdditive(shape.metric, subjects);
  const together = { metric: shape.metric, subjects };
  return putTogether(dataset, together, {
    inquiry,
    compute: (figures) => (metric.kind === 'observed' ? sumOf(figures) : ratioOf(metric, figures)),
  });
}

/** Figures of parks that are put together, in whatever way. */
export interface Together {
  readonly metric: MetricId;
  readonly subjects: readonly Subject[];
}

/** How figures are put together. */
export interface Way {
  readonly inquiry: Inquiry;
  /** What the figures that count give; there is at least one. */
  readonly compute: (figures: readonly Figure[]) => Computed;
}

/** Puts the figures together that may stand together, and names those that may not. */
export function putTogether(
  dataset: Dataset,
  { metric, subjects }: Together,
  { inquiry, compute }: Way,
): Aggregate {
  const { included, leftOut, checks } = sortOut(dataset, subjects, inquiry);
  const figures = included.map(({ figure }) => figure);
  const problems = [...incompleteness(included, subjects), ...problemsOfChecks(checks)];
  const found = figures.length === 0 ? EMPTY_GROUP : compute(figures);
  const result = { ...found, problems: [...found.problems, ...problems] };
  return { metric, result, included: figures, leftOut, checks };
}

const EMPTY_GROUP = computedHole('not_reported', [errorProblem('aggregate.empty')]);

/**
 * What share of an aggregate each of its figures is, in percent. A figure stands in its own total,
 * so the bounds take account of that: a park known only as "more than" can still have a share.
 */
export function sharesOfTotal(
  aggregate: Aggregate,
): readonly { readonly park: ParkId; readonly share: Computed }[] {
  return aggregate.included.map((figure, index) => {
    const rest = aggregate.included.filter((_, other) => other !== index);
    return { park: figure.park, share: shareOf(figure, rest, aggregate.metric) };
  });
}

function shareOf(figure: Figure, rest: readonly Figure[], metric: MetricId): Computed {
  if (metricOf(metric).kind !== 'observed') {
    return computedHole('not_comparable', [errorProblem('aggregate.not-additive')]);
  }
  if (figure.kind === 'hole') return computedHole(figure.hole, figure.problems);
  return shareInTotal(figure.quantity, addAll(rest));
}

/** What share of itself and the rest a quantity is; null is a rest of nothing. */
export function shareInTotal(part: Quantity, rest: Quantity | null): Computed {
  const zero = { ...part, nominal: 0, interval: NOTHING, wording: null };
  const share = sharePercent(part, rest ?? zero);
  if (share === null) {
    return computedHole('not_determinable', [errorProblem('ratio.divisor-holds-zero')]);
  }
  return saysNothing(share)
    ? computedHole('not_determinable', [errorProblem('ratio.not-determinable')])
    : computedValue(share);
}

const NOTHING = { lo: 0, hi: 0, loOpen: false, hiOpen: false };
const WHOLE_PERCENT = 100;

// Between nothing and everything is what every share is.
function saysNothing({ interval: { lo, hi } }: Quantity): boolean {
  return lo === 0 && hi === WHOLE_PERCENT;
}

/** The aggregate of figures that can never be put together. */
export function notAdditive(metric: MetricId, subjects: readonly Subject[]): Aggregate {
  const problems = [errorProblem('aggregate.not-additive')];
  return {
    metric,
    result: computedHole('not_comparable', problems),
    included: [],
    leftOut: subjects.map(({ park, figure }) => ({
      park: park.id,
      figure,
      reason: 'guard',
      problems,
    })),
    checks: [],
  };
}

function sortOut(dataset: Dataset, subjects: readonly Subject[], inquiry: Inquiry): Sorted {
  const leftOut: LeftOut[] = [];
  const counted: Subject[] = [];
  const wholesOf = buildWholes(dataset);
  const ids = new Set(
    subjects.filter(({ figure }) => figure.kind === 'value').map(({ park }) => park.id),
  );
  for (const subject of subjects) {
    const { park, figure } = subject;
    const isContained = [...wholesOf(park.id)].some((whole) => ids.has(whole));
    if (figure.kind === 'hole') leftOut.push(leave(subject, 'hole', figure.problems));
    else if (isContained) leftOut.push(leave(subject, 'contained', []));
    else counted.push(subject);
  }
  const reference = mostShared(counted);
  const included: Subject[] = [];
  const found: (readonly GuardCheck[])[] = [];
  for (const subject of counted) {
    const checks = reference === undefined ? [] : checksForSum(subject, reference, inquiry);
    if (isBlocked(checks)) {
      leftOut.push(leave(subject, 'guard', problemsOfChecks(checks)));
      continue;
    }
    included.push(subject);
    found.push(checks);
  }
  return { included, leftOut, checks: included.length === 0 ? [] : mergeChecks(found) };
}

function leave(
  { park, figure }: Subject,
  reason: LeftOutReason,
  problems: readonly Problem[],
): LeftOut {
  return { park: park.id, figure, reason, problems };
}

// The figure that most others are like, so that as few as possible are left out.
function mostShared(subjects: readonly Subject[]): Subject | undefined {
  const counts = new Map<string, number>();
  for (const each of subjects) {
    const key = signature(each);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const likes = (subject: Subject) => counts.get(signature(subject)) ?? 0;
  return subjects.reduce<Subject | undefined>(
    (best, each) => (best === undefined || likes(each) > likes(best) ? each : best),
    undefined,
  );
}

function signature({ figure }: Subject): string {
  const unit = figure.kind === 'value' ? figure.quantity.unit : '';
  return [figure.status, figure.scope, figure.seriesKind, unit].join(' ');
}

function checksForSum(first: Subject, second: Subject, question: Inquiry): readonly GuardCheck[] {
  return first === second ? [] : checkMeeting({ first, second, use: 'sum', question });
}

function incompleteness(
  included: readonly Subject[],
  subjects: readonly Subject[],
): readonly Problem[] {
  if (included.length === subjects.length) return [];
  return [
    warningProblem('aggregate.incomplete', { included: included.length, total: subjects.length }),
  ];
}

function sumOf(figures: readonly Figure[]): Computed {
  const total = addAll(figures);
  return total === null ? EMPTY_GROUP : computedValue(total);
}

function ratioOf(metric: RatioMetric, figures: readonly Figure[]): Computed {
  const over = addAll(figures.flatMap((figure) => figure.parts[0] ?? []));
  const under = addAll(figures.flatMap((figure) => figure.parts[1] ?? []));
  if (over === null || under === null) return EMPTY_GROUP;
  if (!isPositive(under.interval)) {
    return computedHole('not_determinable', [errorProblem('ratio.divisor-holds-zero')]);
  }
  const per = perUnitOf(metric.denominator);
  const unit = joinUnit({ base: splitUnit(over.unit).base, per });
  const quantity = divideQuantities(over, under, unit);
  return isDeterminable(quantity)
    ? computedValue(quantity)
    : computedHole('not_determinable', [errorProblem('ratio.not-determinable')]);
}

/** The sum of the numbers among the figures, all of one unit; null where there is none. */
export function addAll(figures: readonly Figure[]): Quantity | null {
  const quantities = figures.flatMap((figure) => (figure.kind === 'value' ? figure.quantity : []));
  const [first, ...rest] = quantities;
  return first === undefined ? null : rest.reduce(addQuantities, first);
}
