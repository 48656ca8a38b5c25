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

/** One bar a park. */
export interface BarSpec extends ChartRequest {
  readonly kind: 'bar';
  readonly orientation: ChartChoice['orientation'];
  readonly order: ChartChoice['order'];
}

/** One line a park over the years. */
export interface LineSpec extends ChartRequest {
  readonly kind: 'line';
  readonly withPlans: boolean;
}

/** A chart as the user asked for it: plain data that is saved, exported and drawn again. */
export type ChartSpec = BarSpec | LineSpec;

/** The chart of a view's comparison; null where no park or metric is compared. */
export function chartOfView(
  { comparison, question, chart }: Pick<ViewSpec, 'comparison' | 'question' | 'chart'>,
  language: Language,
): ChartSpec | null {
  const metric = metricOfChart({ comparison, chart });
  if (metric === null || comparison.parks.length === 0) return null;
  const { parks } = comparison;
  const { scale, title, subtitle } = chart;
  const request: ChartRequest = { parks, metric, question, scale, title, subtitle, language };
  switch (chart.kind) {
    case 'bar':
      return { kind: 'bar', ...request, orientation: chart.orientation, order: chart.order };
    case 'line':
      return { kind: 'line', ...request, withPlans: chart.withPlans };
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
