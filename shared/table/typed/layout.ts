import { CURRENCIES, PHYSICAL_UNITS } from '../../domain/vocabulary.ts';
import type { BaseUnit } from '../../domain/vocabulary.ts';

/**
 * Observations as typed columns, so that a table of any size is computed without an object for each
 * number and crosses to another thread without being copied piece by piece. They are sorted by cell,
 * and within a cell by precedence: the first one that is admitted stands in the cell. Some 46 bytes
 * an observation.
 */
export interface ObservationColumns {
  /** How many parks there are; cell `metric * parkCount + park` is that of a metric and a park. */
  readonly parkCount: number;
  /** Where each cell begins; one more than there are cells. */
  readonly offsets: Uint32Array;
  /** The number as worded; of a range, its middle. */
  readonly nominal: Float64Array;
  /** What the wording guarantees under the strict reading; open ends stand in `marks`. */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  /** First and last day of the period as YYYYMMDD. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Words of the vocabulary, packed: see `packMarks`. */
  readonly marks: Uint32Array;
  /** Significant digits. */
  readonly digits: Uint8Array;
  /** Place of the observation in its table, and the way back. */
  readonly row: Uint32Array;
  readonly placeOfRow: Uint32Array;
  readonly economy: EconomyColumns;
}

/** Rates and price levels by year; NaN where none is known. */
export interface EconomyColumns {
  readonly firstYear: number;
  readonly yearCount: number;
  /** Roubles for one unit, `currency * yearCount + year`, in the order of the vocabulary. */
  readonly rates: Float64Array;
  /** Price levels, `country * yearCount + year`. */
  readonly prices: Float64Array;
  /** Country of each park; `NO_COUNTRY` where it has none with prices. */
  readonly countryOfPark: Uint16Array;
}

/** Stands for a country without prices. */
export const NO_COUNTRY = 0xffff;

/** Every unit of an observation; its place is its number in a column. */
export const UNITS: readonly BaseUnit[] = [...PHYSICAL_UNITS, ...CURRENCIES];

/** Units from this number on are currencies. */
export const FIRST_CURRENCY = PHYSICAL_UNITS.length;

/** The words of an observation as numbers of the vocabulary. */
export interface Marks {
  readonly status: number;
  readonly scope: number;
  readonly seriesKind: number;
  readonly qualifier: number;
  readonly unit: number;
  /** Whether the metric takes the series kind. */
  readonly fits: boolean;
  /** Whether nothing of worth tells it from the one before it in the cell. */
  readonly ties: boolean;
  /** Whether the ends that the wording guarantees are left out. */
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

/** Packs the words of an observation into one number. */
export function packMarks(marks: Marks): number {
  return (
    marks.status |
    (marks.scope << 2) |
    (marks.seriesKind << 6) |
    (marks.qualifier << 8) |
    (marks.unit << 11) |
    (Number(marks.fits) << 16) |
    (Number(marks.ties) << 17) |
    (Number(marks.loOpen) << 18) |
    (Number(marks.hiOpen) << 19)
  );
}

/** Status of packed marks. */
export function statusIn(marks: number): number {
  return marks & 3;
}

/** Scope of packed marks. */
export function scopeIn(marks: number): number {
  return (marks >> 2) & 15;
}

/** Series kind of packed marks. */
export function seriesKindIn(marks: number): number {
  return (marks >> 6) & 3;
}

/** Qualifier of packed marks. */
export function qualifierIn(marks: number): number {
  return (marks >> 8) & 7;
}

/** Unit of packed marks. */
export function unitIn(marks: number): number {
  return (marks >> 11) & 31;
}

/** Whether the metric takes the series kind. */
export function fitsMetric(marks: number): boolean {
  return (marks & (1 << 16)) !== 0;
}

/** Whether nothing of worth tells the observation from the one before it in its cell. */
export function tiesWithBefore(marks: number): boolean {
  return (marks & (1 << 17)) !== 0;
}

/** Whether the lower end is left out. */
export function isLoOpenIn(marks: number): boolean {
  return (marks & (1 << 18)) !== 0;
}

/** Whether the upper end is left out. */
export function isHiOpenIn(marks: number): boolean {
  return (marks & (1 << 19)) !== 0;
}

/** A day `YYYY-MM-DD` as a number of the same order. */
export function dayNumber(day: string): number {
  return (
    Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
  );
}

/** Calendar year of a day number. */
export function yearOfDay(day: number): number {
  return Math.floor(day / 10_000);
}
