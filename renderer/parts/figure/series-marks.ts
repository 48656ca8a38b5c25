import { buildTimeAxis, calendarPosition } from '../../../shared/chart/calendar.ts';
import { isBounded, isPoint } from '../../../shared/domain/interval.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import { buildQuantity, type Quantity } from '../../../shared/domain/quantity.ts';
import { isPlanStatus } from '../../../shared/domain/vocabulary.ts';

/** One statement as it stands in the small chart of a cell. */
export interface SeriesMark {
  readonly observation: Observation;
  /** From the left and from the bottom, as shares of the whole. */
  readonly x: number;
  readonly y: number;
  /** Ends of what the wording leaves possible, where it names both; otherwise null. */
  readonly span: readonly [number, number] | null;
  /** Which end is open. */
  readonly open: 'up' | 'down' | null;
  readonly isPlan: boolean;
  readonly isTaken: boolean;
}

/** The small chart of a cell: all statements in the unit of the one that was taken. */
export interface SeriesPlan {
  /** The one taken comes last, so that it is drawn over the others. */
  readonly marks: readonly SeriesMark[];
  /** Years along the bottom, with their places. */
  readonly years: readonly { readonly year: string; readonly x: number }[];
  /** The value at the top. The bottom is zero: half as much must stand half as high. */
  readonly top: Quantity;
  /** How many statements in other units stand in the table alone. */
  readonly leftOut: number;
}

const MOST_YEARS = 5;

/** Lays out the chart; null where there are not two statements to set beside each other. */
export function planSeries(
  series: readonly Observation[],
  taken: Pick<Observation, 'id' | 'unit'>,
): SeriesPlan | null {
  const read = series
    .filter(({ unit }) => unit === taken.unit)
    .map((observation) => ({
      observation,
      at: calendarPosition(observation.period),
      quantity: buildQuantity(observation.wording, observation.unit, 'strict'),
    }));
  const top = read.map(({ quantity }) => quantity).reduce(higher, null);
  if (read.length < 2 || top === null || topOf(top) <= 0) return null;
  const axis = buildTimeAxis(
    read.map(({ at }) => at),
    MOST_YEARS,
  );
  const across = (at: number): number => (at - axis.lo) / (axis.hi - axis.lo);
  const up = (value: number): number => value / topOf(top);
  const marks = read.map(({ observation, at, quantity }) => ({
    ...markOf(observation, quantity, up),
    x: across(at),
    isTaken: observation.id === taken.id,
  }));
  return {
    marks: marks.toSorted((a, b) => Number(a.isTaken) - Number(b.isTaken)),
    years: axis.ticks.map((at, place) => ({ year: axis.labels[place] ?? '', x: across(at) })),
    top,
    leftOut: series.length - read.length,
  };
}

function markOf(
  observation: Observation,
  { nominal, interval }: Quantity,
  up: (value: number) => number,
): Omit<SeriesMark, 'x' | 'isTaken'> {
  const isSpan = isBounded(interval) && !isPoint(interval) && interval.lo > 0;
  return {
    observation,
    y: up(nominal),
    span: isSpan ? [up(interval.lo), up(interval.hi)] : null,
    open: openEnd(interval),
    isPlan: isPlanStatus(observation.status),
  };
}

function openEnd(interval: Quantity['interval']): SeriesMark['open'] {
  if (isPoint(interval)) return null;
  if (interval.hi === Infinity) return 'up';
  return interval.lo === 0 ? 'down' : null;
}

function higher(most: Quantity | null, each: Quantity): Quantity {
  return most === null || topOf(each) > topOf(most) ? each : most;
}

function topOf({ nominal, interval }: Quantity): number {
  return isBounded(interval) ? Math.max(nominal, interval.hi) : nominal;
}

/** The value that stands at the top of the chart. */
export function valueAtTop({ top }: SeriesPlan): number {
  return topOf(top);
}
