import type { Hole } from '../../domain/figure.ts';
import {
  type MetricId,
  metricOf,
  OBSERVED_METRIC_IDS,
  type ObservedMetricId,
  observedMetricOf,
  type RatioMetric,
} from '../../domain/metric.ts';
import { PLAIN_QUESTION, type Question } from '../../domain/question.ts';
import {
  BARRED,
  CONFLICT,
  choosePlace,
  EMPTY,
  type PlaceInquiry,
  placeInquiryOf,
} from './choose-place.ts';
import { dividePlace } from './divide-place.ts';
import { emptyColumn, type FigureColumn, writeAmount, writeHole } from './figure-column.ts';
import type { ObservationColumns } from './layout.ts';
import { addEveryPark, addPark, buildPending, type Pending, takeParks } from './pending.ts';
import { type Measures, measurePlace, measuresOf } from './quantity-place.ts';

/** A question to a figure table with the rows of observations that the user prefers. */
export interface TableInquiry {
  readonly question: Question;
  readonly preferredRows: readonly number[];
}

/** How many cells an answer had to compute anew, by step. */
export interface Recomputed {
  readonly chosen: number;
  readonly measured: number;
  readonly divided: number;
}

/** The figures of a table of parks and metrics, kept from one question to the next. */
export interface FigureTable {
  /**
   * Brings the columns of the metrics up to a question and counts what was computed anew. A new
   * time or status looks at all choices, but only cells in which another observation now stands
   * get a new number; another currency or price basis touches money only; a ratio is divided
   * again only where one of its parts changed.
   */
  readonly ask: (inquiry: TableInquiry, metrics: readonly MetricId[]) => Recomputed;
  /** The column of a metric as last asked for; written over by the next question. */
  readonly columnOf: (metric: MetricId) => FigureColumn;
}

/** An observed metric: what stands in each cell, and which cells wait for a step. */
interface ObservedState {
  readonly metric: ObservedMetricId;
  readonly number: number;
  readonly column: FigureColumn;
  readonly places: Int32Array;
  readonly toChoose: Pending;
  readonly toMeasure: Pending;
}

interface RatioState {
  readonly metric: RatioMetric;
  readonly column: FigureColumn;
  readonly toDivide: Pending;
}

interface TableState {
  readonly columns: ObservationColumns;
  readonly observed: Map<ObservedMetricId, ObservedState>;
  readonly ratios: Map<MetricId, RatioState>;
  inquiry: TableInquiry;
  places: PlaceInquiry;
  counts: { chosen: number; measured: number; divided: number };
}

const HOLE_OF_PLACE: ReadonlyMap<number, Hole> = new Map([
  [EMPTY, 'none'],
  [BARRED, 'not_reported'],
  [CONFLICT, 'conflicting'],
]);

/** Makes a table over typed columns; nothing is computed before it is asked. */
export function buildFigureTable(columns: ObservationColumns): FigureTable {
  const state: TableState = {
    columns,
    observed: new Map(),
    ratios: new Map(),
    inquiry: { question: PLAIN_QUESTION, preferredRows: [] },
    places: placeInquiryOf(PLAIN_QUESTION, new Set()),
    counts: { chosen: 0, measured: 0, divided: 0 },
  };
  return {
    ask: (inquiry, metrics) => {
      takeInquiry(state, inquiry);
      state.counts = { chosen: 0, measured: 0, divided: 0 };
      for (const metric of metrics) refresh(state, metric);
      return state.counts;
    },
    columnOf: (metric) => columnOf(state, metric),
  };
}

function takeInquiry(state: TableState, inquiry: TableInquiry): void {
  const before = state.inquiry;
  state.inquiry = inquiry;
  const rows = inquiry.preferredRows;
  const preferred = new Set(rows.map((row) => state.columns.placeOfRow[row] ?? EMPTY));
  state.places = placeInquiryOf(inquiry.question, preferred);
  for (const each of state.observed.values()) {
    if (asksOtherTime(before.question, inquiry.question)) addEveryPark(each.toChoose);
    if (measuresOtherwise(each.metric, before.question, inquiry.question))
      addEveryPark(each.toMeasure);
  }
  for (const row of differing(before.preferredRows, rows)) chooseAgain(state, row);
}

function asksOtherTime(a: Question, b: Question): boolean {
  return (
    JSON.stringify(a.asOf) !== JSON.stringify(b.asOf) ||
    a.toleranceYears !== b.toleranceYears ||
    a.statuses !== b.statuses
  );
}

function measuresOtherwise(metric: ObservedMetricId, a: Question, b: Question): boolean {
  if (a.reading !== b.reading) return true;
  if (observedMetricOf(metric).unit !== 'money') return false;
  return a.currency !== b.currency || JSON.stringify(a.prices) !== JSON.stringify(b.prices);
}

function differing(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a === b) return [];
  return [...a.filter((row) => !b.includes(row)), ...b.filter((row) => !a.includes(row))];
}

function chooseAgain({ columns, observed }: TableState, row: number): void {
  const cell = cellOfPlace(columns, columns.placeOfRow[row] ?? 0);
  const metric = OBSERVED_METRIC_IDS[Math.floor(cell / columns.parkCount)];
  const found = metric === undefined ? undefined : observed.get(metric);
  if (found !== undefined) addPark(found.toChoose, cell % columns.parkCount);
}

// The last cell that begins at or before the place.
function cellOfPlace({ offsets }: ObservationColumns, place: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function refresh(state: TableState, id: MetricId): void {
  const metric = metricOf(id);
  if (metric.kind === 'observed') refreshObserved(state, observedState(state, metric.id));
  else refreshRatio(state, metric);
}

function refreshRatio(state: TableState, metric: RatioMetric): void {
  refreshObserved(state, observedState(state, metric.numerator));
  refreshObserved(state, observedState(state, metric.denominator));
  const ratio = ratioState(state, metric);
  const columns = {
    over: columnOf(state, metric.numerator),
    under: columnOf(state, metric.denominator),
    result: ratio.column,
  };
  state.counts.divided += takeParks(ratio.toDivide, (park) => dividePlace(columns, park));
}

function refreshObserved(state: TableState, observed: ObservedState): void {
  const { columns, places, inquiry, counts } = state;
  const dependent = [...state.ratios.values()].filter(({ metric }) =>
    [metric.numerator, metric.denominator].includes(observed.metric),
  );
  const measures = measuresOf(columns, inquiry.question, observedMetricOf(observed.metric).unit);
  const firstCell = observed.number * columns.parkCount;
  counts.chosen += takeParks(observed.toChoose, (park) =>
    takePlace(observed, park, choosePlace(columns, firstCell + park, places)),
  );
  takeParks(observed.toMeasure, (park) => {
    if (measurePark(observed, park, measures)) counts.measured += 1;
    for (const ratio of dependent) addPark(ratio.toDivide, park);
  });
}

function takePlace(observed: ObservedState, park: number, place: number): void {
  if (observed.places[park] === place) return;
  observed.places[park] = place;
  addPark(observed.toMeasure, park);
}

/** Puts what stands in a cell into its column; false where nothing stands there to be measured. */
function measurePark({ column, places }: ObservedState, park: number, measures: Measures): boolean {
  const place = places[park] ?? EMPTY;
  if (place < 0) {
    writeHole(column, park, HOLE_OF_PLACE.get(place) ?? 'none');
    return false;
  }
  const missing = measurePlace(measures, place, park);
  if (missing === null) writeAmount(column, park, measures.amount);
  else writeHole(column, park, missing);
  return true;
}

function observedState(state: TableState, metric: ObservedMetricId): ObservedState {
  const known = state.observed.get(metric);
  if (known !== undefined) return known;
  const { parkCount } = state.columns;
  const made: ObservedState = {
    metric,
    number: OBSERVED_METRIC_IDS.indexOf(metric),
    column: emptyColumn(parkCount),
    places: new Int32Array(parkCount).fill(EMPTY),
    toChoose: buildPending(parkCount),
    toMeasure: buildPending(parkCount),
  };
  state.observed.set(metric, made);
  return made;
}

function ratioState(state: TableState, metric: RatioMetric): RatioState {
  const known = state.ratios.get(metric.id);
  if (known !== undefined) return known;
  const { parkCount } = state.columns;
  const made = {
    metric,
    column: emptyColumn(parkCount),
    toDivide: buildPending(parkCount),
  };
  state.ratios.set(metric.id, made);
  return made;
}

function columnOf(state: TableState, id: MetricId): FigureColumn {
  const metric = metricOf(id);
  return metric.kind === 'observed'
    ? observedState(state, metric.id).column
    : ratioState(state, metric).column;
}
