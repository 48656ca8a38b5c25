import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Question } from '../domain/question.ts';
import type { Language } from '../text/language.ts';
import type { ScaleKind } from './ticks.ts';

/** Kinds of chart, in the order in which they are offered. */
export const CHART_KINDS = ['bar', 'line'] as const;
/** Kind of chart. */
export type ChartKind = (typeof CHART_KINDS)[number];

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
  readonly orientation: 'horizontal' | 'vertical';
  /** Order of the bars: as the parks were chosen, or by what is surely reached. */
  readonly order: 'given' | 'value';
}

/** One line a park over the years. */
export interface LineSpec extends ChartRequest {
  readonly kind: 'line';
  /** Whether plans and promises are drawn beside the facts. */
  readonly withPlans: boolean;
}

/** A chart as the user asked for it: plain data that is saved, exported and drawn again. */
export type ChartSpec = BarSpec | LineSpec;
