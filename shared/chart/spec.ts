import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Question } from '../domain/question.ts';
import type { ChartChoice, ScaleKind, ViewSpec } from '../table/view-spec.ts';
import type { Language } from '../text/language.ts';

/** What every chart is asked with. */
interface ChartRequest {
  readonly parks: readonly ParkId[];
  readonly metric: MetricId;
  readonly question: Question;
  readonly scale: ScaleKind;
  /** The user's own title; null takes the proposed one. */
  readonly title: string | null;
  /** The user's own subtitle; null takes the proposed one. */
  readonly subtitle: string | null;
  /** Language of the chart, whatever the window speaks. */
  readonly language: Language;
}

/** One bar or one point a park. */
export interface BarSpec extends ChartRequest {
  readonly kind: 'bar' | 'dot';
  readonly orientation: ChartChoice['orientation'];
  readonly order: ChartChoice['order'];
  readonly top: ChartChoice['top'];
}

/** The periods of each park as bars side by side. */
export interface GroupedSpec extends ChartRequest {
  readonly kind: 'grouped';
  readonly withPlans: boolean;
}

/** What each park adds to the sum of all. */
export interface StackSpec extends ChartRequest {
  readonly kind: 'stack';
}

/** A small chart over the years for each park. */
export interface MultiplesSpec extends ChartRequest {
  readonly kind: 'multiples';
  readonly withPlans: boolean;
  readonly axes: ChartChoice['axes'];
}

/** Two points a park, joined: first and last year, or plan and fact. */
export interface DumbbellSpec extends ChartRequest {
  readonly kind: 'dumbbell';
  readonly pair: ChartChoice['pair'];
}

/** The fact of each park in front of its plan. */
export interface BulletSpec extends ChartRequest {
  readonly kind: 'bullet';
}

/** One line a park over the years. */
export interface LineSpec extends ChartRequest {
  readonly kind: 'line';
  readonly withPlans: boolean;
  readonly withEvents: boolean;
}

/** One line a park over the years, the base year at 100. */
export interface IndexSpec extends ChartRequest {
  readonly kind: 'index';
  readonly withPlans: boolean;
  readonly withEvents: boolean;
  readonly baseYear: number | null;
}

/** The rank of each park over the years. */
export interface BumpSpec extends ChartRequest {
  readonly kind: 'bump';
  readonly withEvents: boolean;
}

/** What is known at all of each park and metric. */
export interface HolesSpec extends ChartRequest {
  readonly kind: 'holes';
  readonly metrics: readonly MetricId[];
}

/** One point a park between two metrics, its area a third. */
export interface ScatterSpec extends ChartRequest {
  readonly kind: 'scatter';
  /** Null where nothing else is compared. */
  readonly metricAcross: MetricId | null;
  readonly metricSize: MetricId | null;
}

/** A sign a park on a map, its area the figure. */
export interface MapSpec extends ChartRequest {
  readonly kind: 'map';
}

/** A chart as the user asked for it: plain data that is saved, exported and drawn again. */
export type ChartSpec =
  | BarSpec
  | StackSpec
  | MultiplesSpec
  | GroupedSpec
  | DumbbellSpec
  | BulletSpec
  | LineSpec
  | IndexSpec
  | BumpSpec
  | HolesSpec
  | ScatterSpec
  | MapSpec;

/** The chart of a view's comparison; null where no park or metric is compared. */
export function chartOfView(
  { comparison, question, chart }: Pick<ViewSpec, 'comparison' | 'question' | 'chart'>,
  language: Language,
): ChartSpec | null {
  const metric = metricOfChart({ comparison, chart });
  if (metric === null || comparison.parks.length === 0) return null;
  const { parks } = comparison;
  const { scale, title, subtitle, withPlans, withEvents } = chart;
  const request: ChartRequest = { parks, metric, question, scale, title, subtitle, language };
  switch (chart.kind) {
    case 'bar':
    case 'dot': {
      const { kind, orientation, order, top } = chart;
      return { kind, ...request, orientation, order, top };
    }
    case 'stack':
      // Lengths that are put end to end add up on a linear axis only.
      return { kind: 'stack', ...request, scale: 'linear' };
    case 'multiples':
      return { kind: 'multiples', ...request, withPlans, axes: chart.axes };
    case 'grouped':
      return { kind: 'grouped', ...request, withPlans };
    case 'line':
      return { kind: 'line', ...request, withPlans, withEvents };
    case 'dumbbell':
      return { kind: 'dumbbell', ...request, pair: chart.pair };
    case 'bullet':
      return { kind: 'bullet', ...request };
    case 'bump':
      // Ranks are counted, so they have no logarithmic axis.
      return { kind: 'bump', ...request, scale: 'linear', withEvents };
    case 'holes':
      return { kind: 'holes', ...request, scale: 'linear', metrics: comparison.metrics };
    case 'map':
      // Areas begin at nothing, so they have no logarithmic scale.
      return { kind: 'map', ...request, scale: 'linear' };
    case 'index':
      return { kind: 'index', ...request, withPlans, withEvents, baseYear: chart.baseYear };
    case 'scatter':
      return { kind: 'scatter', ...request, ...scatterMetrics({ comparison, chart }, metric) };
  }
}

/** The metric that is drawn: the one chosen as long as it is compared, else the first. */
export function metricOfChart({
  comparison,
  chart,
}: Pick<ViewSpec, 'comparison' | 'chart'>): MetricId | null {
  const { metrics } = comparison;
  if (chart.metric !== null && metrics.includes(chart.metric)) return chart.metric;
  return metrics[0] ?? null;
}

/** The metrics across and of the areas: those chosen as long as they are compared. */
export function scatterMetrics(
  { comparison: { metrics }, chart }: Pick<ViewSpec, 'comparison' | 'chart'>,
  upwards: MetricId,
): Pick<ScatterSpec, 'metricAcross' | 'metricSize'> {
  const others = metrics.filter((each) => each !== upwards);
  const across = others.find((each) => each === chart.metricAcross) ?? others[0] ?? null;
  return {
    metricAcross: across,
    metricSize: metrics.find((each) => each === chart.metricSize) ?? null,
  };
}
