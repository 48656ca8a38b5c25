import { errorProblem, type Problem } from '../core/problem.ts';
import type { Dataset } from '../domain/dataset.ts';
import { evidenceOf, type Figure } from '../domain/figure.ts';
import { type GuardCheck, isBlocked, problemsOfChecks } from '../domain/guard-check.ts';
import { yearOfPeriod } from '../domain/period.ts';
import {
  isDeterminable,
  isSignedDeterminable,
  type Quantity,
  subtractQuantities,
} from '../domain/quantity.ts';
import { growthPerYear, indexOn, percentChange } from '../domain/quantity-forms.ts';
import type { Question } from '../domain/question.ts';
import { type Computed, computedHole, computedValue } from './computed.ts';
import { checkMeeting } from './guard-parks.ts';
import type { SeriesPoint } from './series.ts';

/** One year of an index: the base year stands at 100. */
export interface IndexPoint {
  readonly point: SeriesPoint;
  readonly index: Computed;
}

/** What changed between two years. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  /** In the unit of the figures; may be below zero. */
  readonly difference: Computed;
  /** In percent of the first figure; may be below zero. */
  readonly percent: Computed;
  /** Compound growth in percent a year; may be below zero. */
  readonly perYear: Computed;
  readonly checks: readonly GuardCheck[];
}

/** Two figures of one park and metric. */
export interface TwoFigures {
  readonly from: Figure;
  readonly to: Figure;
}

/** Where a change is asked for. */
export interface ChangeSpan {
  readonly from: number;
  readonly to: number;
}

const ONE_HUNDRED = 100;

/**
 * A series as an index with the fact of the base year at 100: exactly 100, since a number divided
 * by itself is one however loosely it is known. Without a fact in that year every point is a hole.
 */
export function indexSeries(
  dataset: Dataset,
  points: readonly SeriesPoint[],
  { baseYear, question }: { readonly baseYear: number; readonly question: Question },
): readonly IndexPoint[] {
  const base = points.find((point) => point.year === baseYear && point.track === 'fact');
  return points.map((point) => ({
    point,
    index:
      base === undefined
        ? computedHole('not_reported', [errorProblem('change.base-missing', { year: baseYear })])
        : indexOfPoint(dataset, { point, base }, question),
  }));
}

/**
 * The change of a series between two years: difference, percent and compound growth. The guard
 * looks at everything but the period, which is meant to differ; null where the series has no
 * point in one of the years.
 */
export function changeBetween(
  dataset: Dataset,
  points: readonly SeriesPoint[],
  { span, question }: { readonly span: ChangeSpan; readonly question: Question },
): Change | null {
  const from = pointOf(points, span.from);
  const to = pointOf(points, span.to);
  if (from === undefined || to === undefined) return null;
  return changeOfFigures(dataset, { from: from.figure, to: to.figure }, question);
}

/** The change between two figures of one park and metric, the earlier one first. */
export function changeOfFigures(
  dataset: Dataset,
  { from, to }: TwoFigures,
  question: Question,
): Change {
  const checks = checkOverTime(dataset, [to, from], question);
  const between = { from, to, checks };
  return {
    ...between,
    difference: changeOf(between, (a, b) => signed(subtractQuantities(b, a))),
    percent: changeOf(between, (a, b) => signed(percentChange(a, b))),
    perYear: changeOf(between, (a, b) => signed(growth(a, b, yearsApart(between)))),
  };
}

/**
 * A figure with another of the same park and metric at 100; exactly 100 where both are the same
 * statement.
 */
export function indexOfFigures(
  dataset: Dataset,
  { from, to }: TwoFigures,
  question: Question,
): Computed {
  const checks = checkOverTime(dataset, [to, from], question);
  const isBase = isSameStatement(from, to);
  return changeOf({ from, to, checks }, (base, figure) =>
    isBase ? exactlyHundred(figure) : unsigned(indexOn(figure, base)),
  );
}

function indexOfPoint(
  dataset: Dataset,
  { point, base }: { readonly point: SeriesPoint; readonly base: SeriesPoint },
  question: Question,
): Computed {
  return indexOfFigures(dataset, { from: base.figure, to: point.figure }, question);
}

function changeOf(
  { from, to, checks }: { from: Figure; to: Figure; checks: readonly GuardCheck[] },
  compute: (from: Quantity, to: Quantity) => Quantity | Problem,
): Computed {
  const problems = problemsOfChecks(checks);
  if (from.kind === 'hole') return computedHole(from.hole, from.problems);
  if (to.kind === 'hole') return computedHole(to.hole, to.problems);
  if (isBlocked(checks) || from.quantity.unit !== to.quantity.unit) {
    return computedHole('not_comparable', problems);
  }
  const result = compute(from.quantity, to.quantity);
  return 'code' in result
    ? computedHole('not_determinable', [result, ...problems])
    : computedValue(result, problems);
}

function signed(quantity: Quantity | null): Quantity | Problem {
  if (quantity === null) return zeroDivisor();
  const saysSomething = isSignedDeterminable(quantity) && !isTrivialFall(quantity);
  return saysSomething ? quantity : errorProblem('ratio.not-determinable');
}

function unsigned(quantity: Quantity | null): Quantity | Problem {
  if (quantity === null) return zeroDivisor();
  return isDeterminable(quantity) ? quantity : errorProblem('ratio.not-determinable');
}

// "Above -100 %" only says that the later number is not below zero.
function isTrivialFall({ unit, interval }: Quantity): boolean {
  return unit === 'percent' && interval.lo <= -ONE_HUNDRED && interval.hi === Infinity;
}

function growth(from: Quantity, to: Quantity, years: number): Quantity | null {
  return years > 0 ? growthPerYear(from, to, years) : percentChange(from, to);
}

function exactlyHundred(quantity: Quantity): Quantity {
  const interval = { lo: ONE_HUNDRED, hi: ONE_HUNDRED, loOpen: false, hiOpen: false };
  return { ...quantity, nominal: ONE_HUNDRED, interval, unit: 'count', wording: null };
}

function zeroDivisor(): Problem {
  return errorProblem('ratio.divisor-holds-zero');
}

function checkOverTime(
  dataset: Dataset,
  [later, earlier]: readonly [Figure, Figure],
  question: Question,
): readonly GuardCheck[] {
  const park = dataset.parkById.get(later.park);
  if (park === undefined) return [];
  const meeting = {
    first: { park, figure: later },
    second: { park, figure: earlier },
    use: 'contrast' as const,
    question,
  };
  return checkMeeting(meeting).filter(({ check }) => check !== 'period');
}

// The same observations, all the way down.
function isSameStatement(a: Figure, b: Figure): boolean {
  if (a === b) return true;
  const [first, second] = [evidenceOf(a), evidenceOf(b)];
  return first.length > 0 && first.join() === second.join();
}

function yearsApart({ from, to }: { from: Figure; to: Figure }): number {
  if (from.period === null || to.period === null) return 0;
  return yearOfPeriod(to.period) - yearOfPeriod(from.period);
}

// Of a year with a fact and a plan, the fact.
function pointOf(points: readonly SeriesPoint[], year: number): SeriesPoint | undefined {
  const ofYear = points.filter((point) => point.year === year);
  return ofYear.find((point) => point.track === 'fact') ?? ofYear[0];
}
