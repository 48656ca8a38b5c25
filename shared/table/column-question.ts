import type { Figure } from '../domain/figure.ts';
import { type MetricId, metricOf } from '../domain/metric.ts';
import type { Question } from '../domain/question.ts';
import type { Currency } from '../domain/vocabulary.ts';
import { divideFigures } from './derive.ts';
import type { ColumnLook, Normaliser } from './table-choice.ts';

/** Currency that sums are ordered and filtered in while they are shown as printed. */
export const ORDER_CURRENCY: Currency = 'RUB';

/** The question that a column asks: that of the view but for what the column has of its own. */
export function questionOfColumn(
  question: Question,
  look: ColumnLook,
  track: 'plan' | undefined,
): Question {
  return {
    ...question,
    reading: look.reading ?? question.reading,
    currency: look.currency ?? question.currency,
    statuses: track ?? question.statuses,
  };
}

/**
 * Whether the figures of a metric can be divided by another: a ratio, a share or the metric itself
 * divided by it would say nothing that a person asks.
 */
export function canBeNormalised(id: MetricId, per: Normaliser): boolean {
  const metric = metricOf(id);
  return metric.kind === 'observed' && metric.unit !== 'percent' && id !== per && metric.additive;
}

/** A figure divided by the figure of another metric, under the guard of ratios. */
export function normaliseFigure(
  figure: Figure,
  divisor: { readonly figure: Figure; readonly per: Normaliser },
  question: Question,
): Figure {
  const ratio = { id: figure.metric, denominator: divisor.per };
  return divideFigures(ratio, { over: figure, under: divisor.figure }, question);
}

/** The derived metric that a metric becomes when it is divided by another; null where none has a name. */
export function ratioNamed(id: MetricId, per: Normaliser): MetricId | null {
  return RATIO_OF.get(`${id}/${per}`) ?? null;
}

const RATIO_OF: ReadonlyMap<string, MetricId> = new Map([
  ['revenue/jobs', 'revenue_per_job'],
  ['revenue/residents', 'revenue_per_resident'],
  ['jobs/residents', 'jobs_per_resident'],
  ['investment/jobs', 'investment_per_job'],
  ['investment/residents', 'investment_per_resident'],
  ['jobs/land_area', 'jobs_per_hectare'],
  ['floor_area/jobs', 'floor_area_per_job'],
]);
