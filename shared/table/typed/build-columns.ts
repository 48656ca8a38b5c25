import type { Dataset } from '../../domain/dataset.ts';
import { OBSERVED_METRIC_IDS, observedMetricOf } from '../../domain/metric.ts';
import type { Observation } from '../../domain/observation.ts';
import { intervalOfWording, nominalOfWording } from '../../domain/quantity.ts';
import { PLAIN_QUESTION } from '../../domain/question.ts';
import { QUALIFIERS, SCOPES, SERIES_KINDS, STATUSES } from '../../domain/vocabulary.ts';
import { buildPrecedence, isOfWorth, type Judge, ruleBetween } from '../precedence.ts';
import { buildEconomy } from './build-economy.ts';
import { dayNumber, type ObservationColumns, packMarks, UNITS } from './layout.ts';

const NUMBER_OF_METRIC = new Map(OBSERVED_METRIC_IDS.map((id, place) => [id, place]));

/**
 * Lays the observations of a dataset out as typed columns. The order within a cell depends on no
 * question, only on the data, so it is found here once; what the user prefers is asked later.
 */
export function buildColumns(dataset: Dataset): ObservationColumns {
  const { parks, observations } = dataset;
  const parkNumbers = new Map(parks.map(({ id }, place) => [id, place]));
  const cellOf = (each: Observation) => {
    const park = parkNumbers.get(each.park);
    const metric = NUMBER_OF_METRIC.get(each.metric);
    return park === undefined || metric === undefined ? -1 : metric * parks.length + park;
  };
  const sorted = sortByCell(observations, cellOf, OBSERVED_METRIC_IDS.length * parks.length);
  const columns = emptyColumns(parks.length, sorted, observations.length);
  const judges = judgesBy(dataset);
  for (let cell = 0; cell + 1 < sorted.offsets.length; cell += 1) {
    fillCell(columns, { sorted, cell, observations, judges });
  }
  return { ...columns, economy: buildEconomy(dataset) };
}

interface Sorted {
  readonly offsets: Uint32Array;
  /** Rows of the table, those of one cell next to each other. */
  readonly rows: Uint32Array;
}

// Observations of a park that is not in the table belong to no cell and are passed over.
function sortByCell(
  observations: readonly Observation[],
  cellOf: (observation: Observation) => number,
  cellCount: number,
): Sorted {
  const cells = Int32Array.from(observations, cellOf);
  const offsets = new Uint32Array(cellCount + 1);
  for (const cell of cells) if (cell >= 0) offsets[cell + 1] = at(offsets, cell + 1) + 1;
  for (let cell = 0; cell < cellCount; cell += 1) {
    offsets[cell + 1] = at(offsets, cell + 1) + at(offsets, cell);
  }
  const next = offsets.slice();
  const rows = new Uint32Array(at(offsets, cellCount));
  cells.forEach((cell, row) => {
    if (cell < 0) return;
    const place = at(next, cell);
    rows[place] = row;
    next[cell] = place + 1;
  });
  return { offsets, rows };
}

type Filled = Omit<ObservationColumns, 'economy'>;

function emptyColumns(parkCount: number, { offsets, rows }: Sorted, rowCount: number): Filled {
  const count = rows.length;
  return {
    parkCount,
    offsets,
    nominal: new Float64Array(count),
    lo: new Float64Array(count),
    hi: new Float64Array(count),
    start: new Int32Array(count),
    end: new Int32Array(count),
    marks: new Uint32Array(count),
    digits: new Uint8Array(count),
    row: new Uint32Array(count),
    placeOfRow: new Uint32Array(rowCount),
  };
}

/** The judges of the metric with this number; those of a metric without rivals are never made. */
type JudgesOf = (metric: number) => readonly Judge[];

function judgesBy(dataset: Dataset): JudgesOf {
  const known: (readonly Judge[])[] = [];
  return (metric) => {
    const id = OBSERVED_METRIC_IDS[metric];
    if (id === undefined) throw new Error(`metric must have a number, found ${metric}`);
    const judges = known[metric] ?? buildPrecedence(dataset, observedMetricOf(id), PLAIN_QUESTION);
    known[metric] = judges;
    return judges;
  };
}

interface CellSource {
  readonly sorted: Sorted;
  readonly cell: number;
  readonly observations: readonly Observation[];
  readonly judges: JudgesOf;
}

function fillCell(columns: Filled, { sorted, cell, observations, judges }: CellSource): void {
  const first = at(sorted.offsets, cell);
  const end = at(sorted.offsets, cell + 1);
  if (first === end) return;
  const entries = Array.from(sorted.rows.subarray(first, end), (row) => ({
    row,
    observation: observationAt(observations, row),
  }));
  const ofMetric = entries.length > 1 ? judges(Math.floor(cell / columns.parkCount)) : [];
  entries.sort((a, b) => ruleBetween(a.observation, b.observation, ofMetric)?.order ?? 0);
  entries.forEach((entry, index) => {
    const before = entries[index - 1]?.observation;
    const ties = before !== undefined && isTie(before, entry.observation, ofMetric);
    fillPlace(columns, first + index, { ...entry, ties });
  });
}

function isTie(before: Observation, observation: Observation, judges: readonly Judge[]): boolean {
  const ruling = ruleBetween(before, observation, judges);
  return ruling === null || !isOfWorth(ruling.criterion);
}

function fillPlace(
  columns: Filled,
  place: number,
  { row, observation, ties }: { row: number; observation: Observation; ties: boolean },
): void {
  const { wording, period, seriesKind } = observation;
  const { lo, hi, loOpen, hiOpen } = intervalOfWording(wording, 'strict');
  columns.nominal[place] = nominalOfWording(wording);
  columns.lo[place] = lo;
  columns.hi[place] = hi;
  columns.start[place] = dayNumber(period.start);
  columns.end[place] = dayNumber(period.end);
  columns.digits[place] = Math.min(wording.digits.significant, 255);
  columns.row[place] = row;
  columns.placeOfRow[row] = place;
  columns.marks[place] = packMarks({
    status: STATUSES.indexOf(observation.status),
    scope: SCOPES.indexOf(observation.scope),
    seriesKind: SERIES_KINDS.indexOf(seriesKind),
    qualifier: QUALIFIERS.indexOf(wording.qualifier),
    unit: UNITS.indexOf(observation.unit),
    fits: observedMetricOf(observation.metric).seriesKinds.includes(seriesKind),
    ties,
    loOpen,
    hiOpen,
  });
}

function observationAt(observations: readonly Observation[], row: number): Observation {
  const observation = observations[row];
  if (observation === undefined) throw new Error(`row must be in the table, found ${row}`);
  return observation;
}

function at(numbers: Uint32Array, place: number): number {
  return numbers[place] ?? 0;
}
