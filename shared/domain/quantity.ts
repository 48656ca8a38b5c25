import { type Digits, digitsOfResult, digitsOfSum, shownDigits, stepOf } from './digits.ts';
import {
  addIntervals,
  clampInterval,
  closedInterval,
  divideIntervals,
  type Interval,
  intervalFrom,
  pointInterval,
  scaleInterval,
  subtractIntervals,
} from './interval.ts';
import type { Unit } from './unit.ts';
import type { Qualifier } from './vocabulary.ts';

/**
 * How wordings are read. `strict` takes only what the words guarantee; `conventional` assumes that
 * a writer who says "more than 13,000" would have said "14,000" had it been reached.
 */
export type Reading = 'strict' | 'conventional';

/** A number as a source worded it. */
export interface Wording {
  readonly qualifier: Qualifier;
  /** The number printed; of a range, its lower end. */
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly valueHigh: number | null;
  readonly digits: Digits;
}

/** Value, unit and what the wording leaves possible. */
export interface Quantity {
  /** The number as worded, or computed from the numbers as worded. */
  readonly nominal: number;
  /** All values that the wording leaves possible under the chosen reading. */
  readonly interval: Interval;
  readonly unit: Unit;
  readonly digits: Digits;
  /** Whether an "about" or "almost" stands behind it. */
  readonly approximate: boolean;
  /** The wording of a figure taken as printed; null for a computed one. */
  readonly wording: Wording | null;
}

/** Relative half-width of "about" and "almost" when their digits say nothing finer. */
const ABOUT_SHARE = 0.05;

/**
 * The interval that a wording guarantees (design table "What a figure guarantees"). Figures here
 * are counts, sums and shares, so no interval reaches below zero; percent is cut to 0-100.
 */
export function intervalOfWording(wording: Wording, reading: Reading): Interval {
  const { value } = wording;
  const step = stepOf(value, wording.digits);
  switch (wording.qualifier) {
    case 'exact':
      return pointInterval(value);
    case 'more_than':
      return aboveInterval(value, true, reading === 'strict' ? null : step);
    case 'at_least':
      return aboveInterval(value, false, reading === 'strict' ? null : step);
    case 'about':
      return aboutInterval(value, step);
    case 'almost':
      return { ...aboutInterval(value, step), hi: value, hiOpen: true };
    case 'up_to':
      return closedInterval(0, value);
    case 'less_than':
      return belowInterval(value, reading === 'strict' ? null : step);
    case 'range':
      return closedInterval(value, wording.valueHigh ?? value);
  }
}

/** The quantity that a source's wording states in a unit. */
export function buildQuantity(wording: Wording, unit: Unit, reading: Reading): Quantity {
  const interval = intervalOfWording(wording, reading);
  return {
    nominal: nominalOfWording(wording),
    interval: unit === 'percent' ? clampInterval(interval, 0, 100) : interval,
    unit,
    digits: wording.digits,
    approximate: wording.qualifier === 'about' || wording.qualifier === 'almost',
    wording,
  };
}

/** Sum of two quantities of one unit. */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  requireSameUnit(a, b);
  return sumOf(a, b, {
    nominal: a.nominal + b.nominal,
    interval: addIntervals(a.interval, b.interval),
  });
}

/** Difference a - b of two quantities of one unit. */
export function subtractQuantities(a: Quantity, b: Quantity): Quantity {
  requireSameUnit(a, b);
  return sumOf(a, b, {
    nominal: a.nominal - b.nominal,
    interval: subtractIntervals(a.interval, b.interval),
  });
}

/**
 * Quotient a / b in the given unit. The divisor must be positive throughout (`isPositive`).
 */
export function divideQuantities(a: Quantity, b: Quantity, unit: Unit): Quantity {
  return combine(a, b, {
    nominal: a.nominal / b.nominal,
    interval: divideIntervals(a.interval, b.interval),
    unit,
  });
}

/** The quantity times a positive factor known exactly, such as an exchange rate, in a new unit. */
export function scaleQuantity(quantity: Quantity, factor: number, unit: Unit): Quantity {
  return {
    ...quantity,
    nominal: quantity.nominal * factor,
    interval: scaleInterval(quantity.interval, factor),
    unit,
    wording: null,
  };
}

/**
 * Whether the quantity says anything: at least one end differs from the trivial bounds
 * (zero or minus infinity below, infinity above), and its nominal value is a finite number.
 */
export function isDeterminable({
  nominal,
  interval,
}: Pick<Quantity, 'nominal' | 'interval'>): boolean {
  const { lo, hi } = interval;
  if (!Number.isFinite(nominal)) return false;
  return hi !== Infinity || (lo !== -Infinity && lo !== 0);
}

/**
 * Whether a difference says anything: one of its ends is finite, zero included, since it may lie
 * on either side of zero.
 */
export function isSignedDeterminable({ interval, nominal }: Quantity): boolean {
  if (!Number.isFinite(nominal)) return false;
  return Number.isFinite(interval.lo) || Number.isFinite(interval.hi);
}

/** One step of the last digit that a quantity is printed with. */
export function stepOfQuantity({ nominal, digits, wording }: Quantity): number {
  if (wording !== null) return stepOf(nominal, digits);
  return stepOf(nominal, { ...digits, significant: shownDigits(digits) });
}

/** The number that stands for a wording where one is needed: as printed; of a range, its middle. */
export function nominalOfWording(wording: Wording): number {
  if (wording.qualifier !== 'range' || wording.valueHigh === null) return wording.value;
  return (wording.value + wording.valueHigh) / 2;
}

function aboveInterval(value: number, loOpen: boolean, step: number | null): Interval {
  if (step === null) return intervalFrom(value, loOpen);
  return { lo: value, hi: value + step, loOpen, hiOpen: true };
}

function belowInterval(value: number, step: number | null): Interval {
  if (step === null) return { lo: 0, hi: value, loOpen: false, hiOpen: true };
  return {
    lo: Math.max(0, value - step),
    hi: value,
    loOpen: true,
    hiOpen: true,
  };
}

function aboutInterval(value: number, step: number): Interval {
  const half = Math.max(step / 2, Math.abs(value) * ABOUT_SHARE);
  return closedInterval(Math.max(0, value - half), value + half);
}

function sumOf(a: Quantity, b: Quantity, result: Pick<Quantity, 'nominal' | 'interval'>): Quantity {
  const ends = [result.nominal, result.interval.lo, result.interval.hi];
  const largest = Math.max(...ends.filter(Number.isFinite).map(Math.abs));
  return {
    ...combine(a, b, { ...result, unit: a.unit }),
    digits: digitsOfSum([stepOfSum(a, b)], largest),
  };
}

// The finest step, but nothing finer than an "about" among the inputs: about 75,000 and 281 are
// about 75,000.
function stepOfSum(a: Quantity, b: Quantity): number {
  const finest = Math.min(stepOfQuantity(a), stepOfQuantity(b));
  const soft = [a, b].filter((each) => each.approximate).map(stepOfQuantity);
  return Math.max(finest, ...soft);
}

function combine(
  a: Quantity,
  b: Quantity,
  result: Pick<Quantity, 'nominal' | 'interval' | 'unit'>,
): Quantity {
  return {
    ...result,
    digits: digitsOfResult([a.digits, b.digits]),
    approximate: a.approximate || b.approximate,
    wording: null,
  };
}

function requireSameUnit(a: Quantity, b: Quantity): void {
  if (a.unit !== b.unit) throw new Error(`units must be equal, found ${a.unit} and ${b.unit}`);
}
