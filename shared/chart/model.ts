import type { Hole } from '../domain/figure.ts';
import type { ParkId, SourceId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Language } from '../text/language.ts';
import type { ParkLook } from './look.ts';
import type { GeoPlace } from './map/geo-plane.ts';
import type { ChartSpec } from './spec.ts';
import type { AxisSpan } from './ticks.ts';

/** How sure a figure is, as a surface: fact, plan or promise, estimate. */
export type Texture = 'solid' | 'outline' | 'hatch';

/** What of a figure is drawn along an axis. */
export interface MarkExtent {
  /** The number as worded. */
  readonly nominal: number;
  /** Ends of what the wording leaves possible; null where no bound is known. */
  readonly lo: number | null;
  readonly hi: number | null;
  /** Whether "about" or "almost" stands behind it, so that its edge is soft. */
  readonly soft: boolean;
}

/** One figure in a chart. */
export interface Mark {
  /** Unique in the chart. */
  readonly id: string;
  /** Null for a figure of several parks together. */
  readonly park: ParkId | null;
  readonly metric: MetricId;
  /** Where it stands across: number of its category, calendar position in years, or value. */
  readonly at: number;
  /** Which of the marks of its category it is, from 0. */
  readonly lane: number;
  readonly extent: MarkExtent;
  readonly texture: Texture;
  /** The figure as the grid writes it, e.g. «> 13 000». */
  readonly label: string;
  /** The period, where it is not that of the chart as a whole; stands behind the label. */
  readonly periodMark: string | null;
  /** ISO 8601 period of the figure, e.g. `2024-Q3`; null where it has none. */
  readonly period: string | null;
  /** The figure in words with park, metric, period, status and source numbers. */
  readonly spoken: string;
  /** Numbers of its sources in the list of the chart, ascending. */
  readonly sources: readonly number[];
  /** Numbers of the notes on it, ascending; left out where there are none. */
  readonly notes?: readonly number[];
  /** Marks of a park that share this key may be joined by a line; null joins with nothing. */
  readonly joinKey: string | null;
}

/** An axis of numbers with its words. */
export interface ValueAxis {
  readonly kind: 'value';
  readonly span: AxisSpan;
  /** One for each tick of the span. */
  readonly labels: readonly string[];
  /** What is measured and in what, e.g. «Выручка, млрд ₽». */
  readonly title: string;
}

/** An axis of named slots; a mark's `at` is the number of its slot. */
export interface CategoryAxis {
  readonly kind: 'category';
  readonly slots: readonly { readonly park: ParkId | null; readonly label: string }[];
}

/** A point between two metrics. */
export interface ScatterMark extends Mark {
  /** What of the figure across is drawn. */
  readonly across: MarkExtent;
  /** Share of the largest area, 0 to 1; null where its figure is not known or none is asked for. */
  readonly area: number | null;
}

/** A calendar axis in years: 2024 is the middle of that year. */
export interface TimeAxis {
  readonly kind: 'time';
  readonly lo: number;
  readonly hi: number;
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
}

/**
 * How the marks of a category are drawn: a bar each (points where the axis has no zero to start
 * from), two joined points, a fact in front of its plan, or bars each of which begins where the one
 * before surely ends, with all of them in the last.
 */
export type CategoryStyle = 'bars' | 'points' | 'dumbbells' | 'bullets' | 'stack';

/** A drawing area with a slot for each park. */
export interface BarsPanel {
  readonly kind: 'bars';
  readonly orientation: 'horizontal' | 'vertical';
  readonly drawnAs: CategoryStyle;
  readonly across: CategoryAxis;
  readonly along: ValueAxis;
  /** Most marks that stand side by side in one slot. */
  readonly lanes: number;
  readonly marks: readonly Mark[];
  /** Of a stack: the value at which each mark begins. */
  readonly starts?: readonly number[];
}

/** A line across the years with a word or number above it, such as a measure or a deadline. */
export interface TimeEvent {
  /** Calendar position in years. */
  readonly at: number;
  readonly label: string;
}

/** A drawing area with the years across. */
export interface LinesPanel {
  readonly kind: 'lines';
  readonly across: TimeAxis;
  readonly along: ValueAxis;
  /** A value that a line is drawn at, such as the 100 of an index. */
  readonly reference: number | null;
  readonly events: readonly TimeEvent[];
  readonly marks: readonly Mark[];
}

/** A drawing area with values both ways. */
export interface ScatterPanel {
  readonly kind: 'scatter';
  readonly across: ValueAxis;
  readonly along: ValueAxis;
  readonly marks: readonly ScatterMark[];
}

/** A drawing area with a value axis along and something across. */
export type AxisPanel = BarsPanel | LinesPanel | ScatterPanel;

/** A table of what is known: a row for each park, a column for each metric. */
export interface TilesPanel {
  readonly kind: 'tiles';
  /** Names of the metrics. */
  readonly columns: readonly string[];
  /** Names of the parks. */
  readonly rows: readonly string[];
  /** What is known; `at` is the row and `lane` the column. */
  readonly marks: readonly Mark[];
  /** What is not known, by the name of the hole. */
  readonly holes: readonly { readonly at: number; readonly lane: number; readonly label: string }[];
}

/** Small charts side by side, one for each park. */
export interface MultiplesPanel {
  readonly kind: 'multiples';
  readonly cells: readonly { readonly title: string; readonly panel: LinesPanel }[];
  /** The marks of all of them. */
  readonly marks: readonly Mark[];
}

/** A sign on a map whose area is to the others as the figures are. */
export interface MapMark extends Mark {
  /** The park's name, which stands beside the sign. */
  readonly name: string;
  readonly place: GeoPlace;
}

/** A map with a sign for each park that has a place. */
export interface MapPanel {
  readonly kind: 'map';
  readonly marks: readonly MapMark[];
  /** The number that the largest sign stands for. */
  readonly largest: number;
  /** What the areas measure and in what, e.g. «Выручка, млрд ₽». */
  readonly title: string;
  /** Numbers whose signs are shown beside the map, the largest first. */
  readonly steps: readonly { readonly value: number; readonly label: string }[];
}

/** One drawing area of a chart. */
export type Panel = AxisPanel | TilesPanel | MultiplesPanel | MapPanel;

/** A park of the chart and how it is drawn. */
export interface ParkEntry {
  readonly park: ParkId;
  readonly name: string;
  readonly look: ParkLook;
}

/** Signs that need a word in the legend because the chart uses them. */
export const SIGNS = ['plan', 'estimate', 'open', 'interval', 'soft'] as const;
/** A sign that needs a word in the legend. */
export type Sign = (typeof SIGNS)[number];

/** A sign used in the chart and its meaning. */
export interface SignEntry {
  readonly sign: Sign;
  readonly label: string;
}

/**
 * Why a figure is not drawn: the kind of hole; `not_positive` where a logarithmic axis has no place
 * for it; `other_currency` and `other_series` where it cannot share the axis with the others;
 * `beyond_top` where only the largest are asked for; `no_base` where an index has no base, `one_year`
 * where it has nothing else; `contained` where it lies within a park that is counted already;
 * `not_addable` where the guard forbids to add it; `no_place` where the coordinates of the park are not
 * known, `no_area` where a number is not above zero; `alone_in_year` where nobody else was reported on to be ranked with.
 */
export type LeftOutReason =
  | Hole
  | 'not_positive'
  | 'other_currency'
  | 'other_series'
  | 'beyond_top'
  | 'no_base'
  | 'one_year'
  | 'contained'
  | 'not_addable'
  | 'no_place'
  | 'no_area'
  | 'alone_in_year';

/** Figures that are not drawn, by the reason why. */
export interface HoleEntry {
  readonly reason: LeftOutReason;
  /** e.g. «Не показаны (нет данных): ОЭЗ «Алабуга»». */
  readonly sentence: string;
}

/** A source of the chart, numbered from 1 in the order of first use. */
export interface SourceEntry {
  readonly number: number;
  readonly source: SourceId;
  readonly citation: string;
  /** Which times its figures speak of, e.g. «данные на июль 2025». */
  readonly asOf: string;
  readonly url: string | null;
}

/** The figures of a chart as a table, ready to be read aloud or copied. */
export interface TableTwin {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart as plain data: everything that window, file and screen reader need. */
export interface ChartModel {
  readonly spec: ChartSpec;
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly parks: readonly ParkEntry[];
  readonly signs: readonly SignEntry[];
  readonly panel: Panel;
  readonly holes: readonly HoleEntry[];
  /** Qualifiers spelled, conversions, caveats; one sentence each. */
  readonly footnotes: readonly string[];
  readonly sources: readonly SourceEntry[];
  readonly alternative: string;
  readonly table: TableTwin;
}
