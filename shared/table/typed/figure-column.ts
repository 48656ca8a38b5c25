import { HOLES, type Hole } from '../../domain/figure.ts';
import type { Interval } from '../../domain/interval.ts';

/** The figures of one metric as typed columns, a place for each park. */
export interface FigureColumn {
  readonly nominal: Float64Array;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  /** Bit 0: the lower end is left out; bit 1: the upper one. */
  readonly open: Uint8Array;
  /** 0 where there is a number, else the number of the hole from 1. */
  readonly hole: Uint8Array;
  /** Number of the unit, of a ratio that above the line. */
  readonly unit: Uint8Array;
  /** Number of the status, and of the series kind. */
  readonly status: Uint8Array;
  readonly seriesKind: Uint8Array;
}

/** A number as computed, with the unit's number. */
export interface Amount {
  readonly nominal: number;
  readonly interval: Interval;
  readonly unit: number;
}

/** Numbers of the words that a figure carries. */
export interface Words {
  readonly status: number;
  readonly seriesKind: number;
}

const NUMBER_OF_HOLE = new Map<Hole, number>(HOLES.map((hole, place) => [hole, place + 1]));

/** A column of holes in which nothing was reported yet. */
export function emptyColumn(length: number): FigureColumn {
  return {
    nominal: new Float64Array(length),
    lo: new Float64Array(length),
    hi: new Float64Array(length),
    open: new Uint8Array(length),
    hole: new Uint8Array(length).fill(NUMBER_OF_HOLE.get('none') ?? 0),
    unit: new Uint8Array(length),
    status: new Uint8Array(length),
    seriesKind: new Uint8Array(length),
  };
}

/** Writes a number into a column. */
export function writeAmount(column: FigureColumn, place: number, amount: Amount): void {
  const { lo, hi, loOpen, hiOpen } = amount.interval;
  column.nominal[place] = amount.nominal;
  column.lo[place] = lo;
  column.hi[place] = hi;
  column.open[place] = (loOpen ? 1 : 0) | (hiOpen ? 2 : 0);
  column.hole[place] = 0;
  column.unit[place] = amount.unit;
}

/** Writes the words of a number into a column. */
export function writeWords(column: FigureColumn, place: number, words: Words): void {
  column.status[place] = words.status;
  column.seriesKind[place] = words.seriesKind;
}

/** Writes a hole into a column. */
export function writeHole(column: FigureColumn, place: number, hole: Hole): void {
  column.hole[place] = NUMBER_OF_HOLE.get(hole) ?? 1;
}

/** The hole at a place; null where there is a number. */
export function holeAt(column: FigureColumn, place: number): Hole | null {
  const number = column.hole[place] ?? 0;
  return number === 0 ? null : (HOLES[number - 1] ?? 'none');
}

/** What the number at a place leaves possible. */
export function endsAt(column: FigureColumn, place: number): Interval {
  const open = column.open[place] ?? 0;
  return {
    lo: column.lo[place] ?? Number.NaN,
    hi: column.hi[place] ?? Number.NaN,
    loOpen: (open & 1) !== 0,
    hiOpen: (open & 2) !== 0,
  };
}
