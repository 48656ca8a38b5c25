import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { type GuardCheck, mergeChecks } from '../domain/guard-check.ts';
import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Park } from '../domain/park.ts';
import type { Inquiry } from '../domain/question.ts';
import { type Contrast, differenceToBase, ratioToBase } from './contrast.ts';
import { buildFigure } from './figure.ts';
import { checkMeeting, type Subject, type Use } from './guard-parks.ts';
import { buildPassport, type Compared, type Overruling, type Passport } from './passport.ts';

/** Which parks are set side by side, in which metrics, and against which of them. */
export interface ComparisonShape {
  readonly parks: readonly ParkId[];
  readonly metrics: readonly MetricId[];
  /** The park that the others are measured against; null takes the first. */
  readonly base: ParkId | null;
  /** Warnings that the user set aside. */
  readonly overrulings?: readonly Overruling[];
}

/** One park's figure of a metric, held against the base. */
export interface ComparedFigure {
  readonly park: ParkId;
  readonly figure: Figure;
  /** Null for the base itself. */
  readonly difference: Contrast | null;
  /** How many times the base; null for the base itself. */
  readonly ratio: Contrast | null;
  /** What stands between this figure and the base. */
  readonly checks: readonly GuardCheck[];
}

/** One metric of a comparison. */
export interface ComparedMetric extends Compared {
  /** One for each park, in the order asked for. */
  readonly figures: readonly ComparedFigure[];
  /** The checks of all parks against the base, each once with its gravest verdict. */
  readonly checks: readonly GuardCheck[];
}

/** Parks side by side. */
export interface Comparison {
  readonly base: ParkId;
  readonly metrics: readonly ComparedMetric[];
  readonly passport: Passport;
}

/**
 * Sets parks side by side: their figures, the differences and ratios to the base, what the guard
 * finds between them, and the passport of it all. Parks that are not in the dataset are left out;
 * null where none is left.
 */
export function buildComparison(
  dataset: Dataset,
  shape: ComparisonShape,
  inquiry: Inquiry,
): Comparison | null {
  const parks = shape.parks.flatMap((id) => dataset.parkById.get(id) ?? []);
  const base = parks.find((park) => park.id === shape.base) ?? parks[0];
  if (base === undefined) return null;
  const rows = shape.metrics.map((metric) =>
    parks.map((park) => ({
      park,
      figure: buildFigure(dataset, { park: park.id, metric }, inquiry),
    })),
  );
  return compareRows({ base, rows, overrulings: shape.overrulings ?? [] }, inquiry);
}

/** Figures that are to be set side by side, whatever they were made from. */
export interface ComparedRows {
  readonly base: Park;
  /** One row for each metric or column: the figures of all parks, that of the base among them. */
  readonly rows: readonly (readonly Subject[])[];
  readonly overrulings: readonly Overruling[];
}

/** The differences, ratios, checks and the passport of figures that stand side by side. */
export function compareRows(
  { base, rows, overrulings }: ComparedRows,
  inquiry: Inquiry,
): Comparison {
  const metrics = rows.map((subjects) => compareMetric(subjects, base, inquiry));
  const { preferences: _kept, ...question } = inquiry;
  return {
    base: base.id,
    metrics,
    passport: buildPassport({
      question,
      compared: metrics,
      figures: metrics.flatMap((each) => each.figures.map(({ figure }) => figure)),
      overrulings,
    }),
  };
}

/**
 * What the guard finds in a set of figures of one metric that are put together for a use, each
 * against the first that holds a number.
 */
export function checkSubjects(
  subjects: readonly Subject[],
  use: Use,
  inquiry: Inquiry,
): readonly GuardCheck[] {
  const first = subjects.find(({ figure }) => figure.kind === 'value');
  if (first === undefined) return mergeChecks([]);
  const others = subjects.filter((each) => each !== first);
  return mergeChecks(
    others.map((second) => checkMeeting({ first, second, use, question: inquiry })),
  );
}

function compareMetric(
  subjects: readonly Subject[],
  basePark: Park,
  inquiry: Inquiry,
): ComparedMetric {
  const base = subjects.find(({ park }) => park.id === basePark.id);
  if (base === undefined) throw new Error(`base must be among the parks, found ${basePark.id}`);
  const figures = subjects.map((subject) =>
    subject === base ? baseFigure(base) : compareFigure(subject, base, inquiry),
  );
  const { metric, computed } = base.figure;
  return {
    metric,
    ...(computed === undefined ? {} : { computed }),
    figures,
    checks: mergeChecks(figures.map(({ checks }) => checks)),
  };
}

function baseFigure({ park, figure }: Subject): ComparedFigure {
  return { park: park.id, figure, difference: null, ratio: null, checks: [] };
}

function compareFigure(subject: Subject, base: Subject, inquiry: Inquiry): ComparedFigure {
  const { park, figure } = subject;
  const checks = checkMeeting({ first: subject, second: base, use: 'contrast', question: inquiry });
  const contrasted = { figure, base: base.figure, checks };
  return {
    park: park.id,
    figure,
    difference: differenceToBase(contrasted),
    ratio: ratioToBase(contrasted),
    checks,
  };
}
