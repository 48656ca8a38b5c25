import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import { PLAIN_QUESTION, type Question } from '../domain/question.ts';
import type { Level, ParkKind, Sector, Stage, Status } from '../domain/vocabulary.ts';
import type { CellTrait } from './cell-trait.ts';
import type { ComputedId } from './computed-column.ts';
import type { Overruling } from './passport.ts';
import { PLAIN_TABLE, type ParkAttribute, type TableChoice } from './table-choice.ts';

/** Which end of an interval a column is ordered by. */
export type SortEnd = 'lower' | 'centre' | 'upper';

/** What rows are ordered by. */
export type SortKey =
  | { readonly kind: 'name'; readonly descending: boolean }
  | {
      readonly kind: 'attribute';
      readonly attribute: ParkAttribute;
      readonly descending: boolean;
    }
  | {
      readonly kind: 'metric';
      readonly metric: MetricId;
      readonly end: SortEnd;
      readonly descending: boolean;
    }
  | {
      readonly kind: 'computed';
      readonly column: ComputedId;
      readonly end: SortEnd;
      readonly descending: boolean;
    };

/** A condition that a row must meet. */
export type Filter =
  /** One of the parks that the user picked. */
  | { readonly kind: 'parks'; readonly parks: readonly ParkId[] }
  | { readonly kind: 'kinds'; readonly kinds: readonly ParkKind[] }
  | { readonly kind: 'stages'; readonly stages: readonly Stage[] }
  | { readonly kind: 'countries'; readonly countries: readonly string[] }
  | { readonly kind: 'regions'; readonly regions: readonly string[] }
  | { readonly kind: 'sectors'; readonly sectors: readonly Sector[] }
  /** Some figure of the row rests on one of the publishers. */
  | { readonly kind: 'publishers'; readonly publishers: readonly string[] }
  /** Some figure of the row has one of the statuses. */
  | { readonly kind: 'statuses'; readonly statuses: readonly Status[] }
  /** Some cell of the row has one of the traits. */
  | { readonly kind: 'traits'; readonly traits: readonly CellTrait[] }
  /** `surely`: the whole interval lies in the range; `possibly`: some of it does. */
  | {
      readonly kind: 'number';
      /** What is looked at: a metric, or a computed column of the table. */
      readonly metric: MetricId | ComputedId;
      readonly certainty: 'surely' | 'possibly';
      readonly from: number | null;
      readonly to: number | null;
    };

/** The parks set side by side. */
export interface Comparison {
  readonly parks: readonly ParkId[];
  /** The park that the others are measured against; null takes the first. */
  readonly base: ParkId | null;
  readonly metrics: readonly MetricId[];
  /** Warnings that the user set aside, each with a reason. */
  readonly overrulings: readonly Overruling[];
}

/** Kinds of chart, in the order in which they are offered. */
export const CHART_KINDS = [
  'bar',
  'stack',
  'grouped',
  'dot',
  'dumbbell',
  'bullet',
  'line',
  'multiples',
  'index',
  'bump',
  'scatter',
  'map',
  'holes',
] as const;
/** Kind of chart. */
export type ChartKind = (typeof CHART_KINDS)[number];

/** How a value axis maps numbers to lengths. */
export type ScaleKind = 'linear' | 'log';

/** How the compared parks are drawn; what does not apply to the kind is kept for another. */
export interface ChartChoice {
  readonly kind: ChartKind;
  /** Null takes the first metric compared. */
  readonly metric: MetricId | null;
  readonly orientation: 'horizontal' | 'vertical';
  /** Order of the bars: as the parks were chosen, or by what is surely reached. */
  readonly order: 'given' | 'value';
  readonly scale: ScaleKind;
  /** Whether plans and promises are drawn beside facts over time. */
  readonly withPlans: boolean;
  /** Whether small charts share one value axis or each has its own. */
  readonly axes: 'shared' | 'own';
  /** Whether the measures and deadlines of the parks are drawn over time. */
  readonly withEvents: boolean;
  /** Most bars or points, the rest put together where adding is allowed; null draws all. */
  readonly top: number | null;
  /** What the two marks of a dumbbell are: first and last year, or plan and fact. */
  readonly pair: 'years' | 'plan';
  /** The year that an index sets at 100; null takes the year that most parks reported on. */
  readonly baseYear: number | null;
  /** Metric across of a scatter; null takes the first compared one that is not drawn upwards. */
  readonly metricAcross: MetricId | null;
  /** Metric that the areas of a scatter show; null shows none. */
  readonly metricSize: MetricId | null;
  /** The user's own title; null takes the proposed one. */
  readonly title: string | null;
  /** The user's own subtitle; null takes the proposed one. */
  readonly subtitle: string | null;
}

/** What the user sees, as plain data: saved, undone, exported and given to the command line. */
export interface ViewSpec {
  readonly levels: readonly Level[];
  readonly metrics: readonly MetricId[];
  readonly question: Question;
  readonly search: string;
  readonly filters: readonly Filter[];
  readonly sort: readonly SortKey[];
  readonly comparison: Comparison;
  readonly chart: ChartChoice;
  readonly table: TableChoice;
}

/** The view of a first start: ordered by the metric that most parks have a figure for. */
export const FIRST_VIEW: ViewSpec = {
  levels: ['park'],
  metrics: [
    'residents',
    'jobs',
    'revenue',
    'investment',
    'land_area',
    'revenue_per_job',
    'revenue_per_resident',
    'jobs_per_resident',
    'investment_per_job',
    'investment_per_resident',
    'jobs_per_hectare',
  ],
  question: PLAIN_QUESTION,
  search: '',
  filters: [],
  sort: [{ kind: 'metric', metric: 'residents', end: 'lower', descending: true }],
  comparison: {
    parks: [],
    base: null,
    metrics: ['residents', 'jobs', 'revenue'],
    overrulings: [],
  },
  chart: {
    kind: 'bar',
    metric: null,
    orientation: 'horizontal',
    order: 'given',
    scale: 'linear',
    withPlans: true,
    axes: 'shared',
    withEvents: false,
    top: null,
    pair: 'years',
    baseYear: null,
    metricAcross: null,
    metricSize: null,
    title: null,
    subtitle: null,
  },
  table: PLAIN_TABLE,
};
