import { digitsOfResult, digitsOfSum } from './digits.ts';
import { type Interval, isPositive, scaleInterval } from './interval.ts';
import { changeInterval, isShareDefined, powerInterval, shareInterval } from './interval-forms.ts';
import { divideQuantities, type Quantity, stepOfQuantity } from './quantity.ts';

const PERCENT = 100;

/**
 * What share of part + rest the part is, in percent; null where the whole may be zero. Both must
 * be of one unit and not below zero.
 */
export function sharePercent(part: Quantity, rest: Quantity): Quantity | null {
  requireSameUnit(part, rest);
  if (!isShareDefined(part.interval, rest.interval)) return null;
  return {
    nominal: (PERCENT * part.nominal) / (part.nominal + rest.nominal),
    interval: scaleInterval(shareInterval(part.interval, rest.interval), PERCENT),
    unit: 'percent',
    digits: digitsOfResult([part.digits, rest.digits]),
    approximate: part.approximate || rest.approximate,
    wording: null,
  };
}

/** The quantity as an index with the base at 100; null where the base may be zero. */
export function indexOn(quantity: Quantity, base: Quantity): Quantity | null {
  requireSameUnit(quantity, base);
  if (!isPositive(base.interval)) return null;
  const ratio = divideQuantities(quantity, base, 'count');
  return scaled(ratio, scaleInterval(ratio.interval, PERCENT), PERCENT * ratio.nominal);
}

/** By how many percent `to` is above `from`; null where `from` may be zero. */
export function percentChange(from: Quantity, to: Quantity): Quantity | null {
  requireSameUnit(from, to);
  if (!isPositive(from.interval)) return null;
  const ratio = divideQuantities(to, from, 'count');
  return asPercent(ratio, changeInterval(from.interval, to.interval), ratio.nominal - 1);
}

/**
 * Compound growth in percent a year from one quantity to another over a number of years above
 * zero; null where `from` may be zero.
 */
export function growthPerYear(from: Quantity, to: Quantity, years: number): Quantity | null {
  requireSameUnit(from, to);
  if (!(years > 0)) throw new Error(`years must be above zero, found ${years}`);
  if (!isPositive(from.interval)) return null;
  const ratio = divideQuantities(to, from, 'count');
  const power = powerInterval(ratio.interval, 1 / years);
  const growth = { ...power, lo: power.lo - 1, hi: power.hi - 1 };
  return asPercent(ratio, growth, ratio.nominal ** (1 / years) - 1);
}

// 1.15 says +15 %: a change has the step of the ratio that it comes from.
function asPercent(ratio: Quantity, change: Interval, nominal: number): Quantity {
  const interval = scaleInterval(change, PERCENT);
  const percent = PERCENT * nominal;
  const ends = [percent, interval.lo, interval.hi].filter(Number.isFinite).map(Math.abs);
  const digits = digitsOfSum([PERCENT * stepOfQuantity(ratio)], Math.max(...ends));
  return { ...scaled(ratio, interval, percent), unit: 'percent', digits };
}

function scaled(ratio: Quantity, interval: Interval, nominal: number): Quantity {
  return { ...ratio, nominal, interval };
}

function requireSameUnit(a: Quantity, b: Quantity): void {
  if (a.unit !== b.unit) throw new Error(`units must be equal, found ${a.unit} and ${b.unit}`);
}
