import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { metricOf, type ObservedMetricId } from '../domain/metric.ts';
import { yearOfPeriod } from '../domain/period.ts';
import type { AsOf, Inquiry } from '../domain/question.ts';
import { type Cell, buildFigure } from './figure.ts';

/** Facts and plans run on tracks of their own and are never joined. */
export type Track = 'fact' | 'plan';

/** One year of a series. */
export interface SeriesPoint {
  readonly year: number;
  readonly track: Track;
  /** A figure of that year, or the hole that breaks the line there. */
  readonly figure: Figure;
}

/**
 * The figures of a park and a metric over the years, ascending: one a year and track. Years in
 * which nothing was reported are left out; a year that was reported on and yet gives no number is
 * a hole. Facts go up to the time asked for; plans, where asked for, reach beyond it. A ratio has
 * a point in each year in which one of its parts was reported.
 */
export function buildSeries(
  dataset: Dataset,
  cell: Cell,
  inquiry: Inquiry,
): readonly SeriesPoint[] {
  const tracks: readonly Track[] =
    inquiry.statuses === 'any' ? ['fact', 'plan'] : [inquiry.statuses];
  return tracks.flatMap((track) =>
    yearsOf(dataset, cell)
      .map((year) => pointOf(dataset, cell, { year, track, inquiry }))
      .filter((point) => point !== null),
  );
}

interface PointQuestion {
  readonly year: number;
  readonly track: Track;
  readonly inquiry: Inquiry;
}

function pointOf(
  dataset: Dataset,
  cell: Cell,
  { year, track, inquiry }: PointQuestion,
): SeriesPoint | null {
  const asOf = track === 'plan' ? yearly(year) : capped(year, inquiry.asOf);
  if (asOf === null) return null;
  const figure = buildFigure(dataset, cell, {
    ...inquiry,
    asOf,
    toleranceYears: 0,
    statuses: track,
  });
  if (figure.kind === 'hole' && isSilent(figure)) return null;
  const isOfYear = figure.period === null || yearOfPeriod(figure.period) === year;
  return isOfYear ? { year, track, figure } : null;
}

function yearly(year: number): AsOf {
  return { kind: 'year', year };
}

function capped(year: number, asOf: AsOf): AsOf | null {
  if (asOf.kind === 'latest') return yearly(year);
  const last = asOf.kind === 'year' ? asOf.year : Number(asOf.day.slice(0, 4));
  if (year > last) return null;
  return year === last ? asOf : yearly(year);
}

// A year without a report on this track is no break in the line, only a longer step.
function isSilent(figure: Figure & { kind: 'hole' }): boolean {
  return figure.hole === 'none' || figure.hole === 'not_reported';
}

function yearsOf(dataset: Dataset, { park, metric }: Cell): readonly number[] {
  const years = observedPartsOf(metric).flatMap((each) =>
    dataset.observationsOf(park, each).map(({ period }) => yearOfPeriod(period)),
  );
  return [...new Set(years)].toSorted((a, b) => a - b);
}

function observedPartsOf(id: Cell['metric']): readonly ObservedMetricId[] {
  const metric = metricOf(id);
  return metric.kind === 'observed' ? [metric.id] : [metric.numerator, metric.denominator];
}
