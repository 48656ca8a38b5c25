import type { SeriesKind } from './vocabulary.ts';

/** Groups in which metrics are offered. */
export const METRIC_GROUPS = ['activity', 'money', 'space', 'people', 'plan', 'ratio'] as const;
/** Group in which a metric is offered. */
export type MetricGroup = (typeof METRIC_GROUPS)[number];

/** What a metric counts or measures; figures of different dimensions are never added. */
export type Dimension =
  | 'residents'
  | 'jobs'
  | 'money'
  | 'land'
  | 'floor'
  | 'share'
  | 'agreements'
  | 'patents'
  | 'services'
  | 'startups'
  | 'wage'
  | 'parks';

/** A metric that sources report. */
export interface ObservedMetric {
  readonly kind: 'observed';
  readonly id: ObservedMetricId;
  readonly group: MetricGroup;
  readonly dimension: Dimension;
  /** Unit family; `money` means any currency. */
  readonly unit: 'count' | 'percent' | 'm2' | 'ha' | 'money';
  /** Series kinds that may stand in the metric's cell, the preferred one first. */
  readonly seriesKinds: readonly SeriesKind[];
  /** Whether figures of several parks may be summed. */
  readonly additive: boolean;
}

/** A metric computed as one observed metric divided by another. */
export interface RatioMetric {
  readonly kind: 'ratio';
  readonly id: RatioMetricId;
  readonly group: MetricGroup;
  readonly numerator: ObservedMetricId;
  readonly denominator: ObservedMetricId;
}

/** A column's subject. */
export type Metric = ObservedMetric | RatioMetric;

const NOT_ADDITIVE: ReadonlySet<Dimension> = new Set(['share', 'wage']);
const STOCK_FIRST = ['stock', 'cumulative', 'flow'] as const;
const FLOW_FIRST = ['flow', 'cumulative'] as const;
const CUMULATIVE_FIRST = ['cumulative', 'flow', 'stock'] as const;

const OBSERVED = [
  observed('residents', 'activity', 'residents', 'count', STOCK_FIRST),
  observed('jobs', 'people', 'jobs', 'count', STOCK_FIRST),
  observed('revenue', 'money', 'money', 'money', FLOW_FIRST),
  observed('investment', 'money', 'money', 'money', CUMULATIVE_FIRST),
  observed('land_area', 'space', 'land', 'ha', STOCK_FIRST),
  observed('floor_area', 'space', 'floor', 'm2', STOCK_FIRST),
  observed('occupancy', 'space', 'share', 'percent', STOCK_FIRST),
  observed('tax_paid', 'money', 'money', 'money', FLOW_FIRST),
  observed('exports', 'money', 'money', 'money', FLOW_FIRST),
  observed('preliminary_agreements', 'plan', 'agreements', 'count', STOCK_FIRST),
  observed('patents', 'activity', 'patents', 'count', STOCK_FIRST),
  observed('services', 'activity', 'services', 'count', STOCK_FIRST),
  observed('startups', 'activity', 'startups', 'count', STOCK_FIRST),
  observed('average_wage', 'people', 'wage', 'money', FLOW_FIRST),
  observed('own_funds_share', 'money', 'share', 'percent', STOCK_FIRST),
  observed('export_share', 'money', 'share', 'percent', FLOW_FIRST),
  observed('parks_count', 'activity', 'parks', 'count', STOCK_FIRST),
] as const;

const RATIOS = [
  ratio('revenue_per_job', 'revenue', 'jobs'),
  ratio('revenue_per_resident', 'revenue', 'residents'),
  ratio('jobs_per_resident', 'jobs', 'residents'),
  ratio('investment_per_job', 'investment', 'jobs'),
  ratio('investment_per_resident', 'investment', 'residents'),
  ratio('jobs_per_hectare', 'jobs', 'land_area'),
  ratio('jobs_per_park', 'jobs', 'parks_count'),
  ratio('floor_area_per_job', 'floor_area', 'jobs'),
] as const;

/** Identifier of an observed metric. */
export type ObservedMetricId =
  | 'residents'
  | 'jobs'
  | 'revenue'
  | 'investment'
  | 'land_area'
  | 'floor_area'
  | 'occupancy'
  | 'tax_paid'
  | 'exports'
  | 'preliminary_agreements'
  | 'patents'
  | 'services'
  | 'startups'
  | 'average_wage'
  | 'own_funds_share'
  | 'export_share'
  | 'parks_count';

/** Identifier of a derived metric. */
export type RatioMetricId =
  | 'revenue_per_job'
  | 'revenue_per_resident'
  | 'jobs_per_resident'
  | 'investment_per_job'
  | 'investment_per_resident'
  | 'jobs_per_hectare'
  | 'jobs_per_park'
  | 'floor_area_per_job';

/** Identifier of any metric. */
export type MetricId = ObservedMetricId | RatioMetricId;

/** Every metric by its id. */
export const METRICS: ReadonlyMap<MetricId, Metric> = new Map(
  [...OBSERVED, ...RATIOS].map((metric): [MetricId, Metric] => [metric.id, metric]),
);

/** The ids of the observed metrics. */
export const OBSERVED_METRIC_IDS: readonly ObservedMetricId[] = OBSERVED.map((metric) => metric.id);
/** The ids of all metrics, observed ones first. */
export const METRIC_IDS: readonly MetricId[] = [...METRICS.keys()];

/** Whether the word is the id of a metric. */
export function isMetricId(word: string): word is MetricId {
  return METRIC_IDS.some((id) => id === word);
}

/** The metric of an id. */
export function metricOf(id: MetricId): Metric {
  const metric = METRICS.get(id);
  if (!metric) throw new Error(`metric id must be in the vocabulary, found ${id}`);
  return metric;
}

/** The observed metric of an id. */
export function observedMetricOf(id: ObservedMetricId): ObservedMetric {
  const metric = metricOf(id);
  if (metric.kind !== 'observed') throw new Error(`metric must be observed, found ${id}`);
  return metric;
}

// The five parts are one row of the table above; naming each would hide the table.
function observed(
  ...[id, group, dimension, unit, seriesKinds]: readonly [
    ObservedMetricId,
    MetricGroup,
    Dimension,
    ObservedMetric['unit'],
    readonly SeriesKind[],
  ]
): ObservedMetric {
  const additive = !NOT_ADDITIVE.has(dimension);
  return {
    kind: 'observed',
    id,
    group,
    dimension,
    unit,
    seriesKinds,
    additive,
  };
}

function ratio(
  id: RatioMetricId,
  numerator: ObservedMetricId,
  denominator: ObservedMetricId,
): RatioMetric {
  return { kind: 'ratio', id, group: 'ratio', numerator, denominator };
}
