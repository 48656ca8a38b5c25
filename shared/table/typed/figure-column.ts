import { HOLES, type Hole } from '../../domain/figure.ts';
import { blankInterval, type Interval, type MutableInterval } from '../../domain/interval.ts';

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

/**
 * A number on its way into a column, with the numbers of its unit and words. One is written over for
 * all places: an object for each would be most of the work.
 */
export interface Amount {
  nominal: number;
  readonly interval: MutableInterval;
  unit: number;
  status: number;
  seriesKind: number;
}

/** An amount to be written over. */
export function blankAmount(): Amount {
  return { nominal: 0, interval: blankInterval(), unit: 0, status: 0, seriesKind: 0 };
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
  column.status[place] = amount.status;
  column.seriesKind[place] = amount.seriesKind;
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
export function endsAt(
  column: FigureColumn,
  place: number,
  into: MutableInterval = blankInterval(),
): Interval {
  const open = column.open[place] ?? 0;
  into.lo = column.lo[place] ?? Number.NaN;
  into.hi = column.hi[place] ?? Number.NaN;
  into.loOpen = (open & 1) !== 0;
  into.hiOpen = (open & 2) !== 0;
  return into;
}
