import { divideIntervals, type Interval, isPoint, isPositive, pointInterval } from './interval.ts';

/**
 * Forms in which one number stands twice. Computed step by step they would come out wider than
 * need be, because each step forgets that both places hold the same number.
 */

/**
 * All values of a / (a + rest) for numbers not below zero. Rises with a and falls with rest, so
 * the ends are known exactly. The sum must be above zero throughout (`isShareDefined`).
 */
export function shareInterval(a: Interval, rest: Interval): Interval {
  if (isPoint(a) && isPoint(rest)) return pointInterval(partOf(a.lo, rest.lo));
  return { ...lowEndOfShare(a, rest), ...highEndOfShare(a, rest) };
}

/** Whether a + rest is above zero for all numbers of two intervals that are not below zero. */
export function isShareDefined(a: Interval, rest: Interval): boolean {
  return isPositive(a) || isPositive(rest);
}

/** All values of x ^ exponent for numbers not below zero and an exponent above zero. */
export function powerInterval(interval: Interval, exponent: number): Interval {
  return { ...interval, lo: interval.lo ** exponent, hi: interval.hi ** exponent };
}

/**
 * All values of b / a - 1: how far b is above a, as a share of a. The step-by-step (b - a) / a
 * would use a twice. The divisor must be positive throughout.
 */
export function changeInterval(a: Interval, b: Interval): Interval {
  const ratio = divideIntervals(b, a);
  return { ...ratio, lo: ratio.lo - 1, hi: ratio.hi - 1 };
}

function lowEndOfShare(a: Interval, rest: Interval): Pick<Interval, 'lo' | 'loOpen'> {
  if (a.lo === 0) return { lo: 0, loOpen: a.loOpen };
  if (rest.hi === 0) return { lo: 1, loOpen: false };
  if (rest.hi === Infinity) return { lo: 0, loOpen: true };
  return { lo: partOf(a.lo, rest.hi), loOpen: a.loOpen || rest.hiOpen };
}

function highEndOfShare(a: Interval, rest: Interval): Pick<Interval, 'hi' | 'hiOpen'> {
  if (a.hi === 0) return { hi: 0, hiOpen: false };
  if (rest.lo === 0) return { hi: 1, hiOpen: rest.loOpen };
  if (a.hi === Infinity) return { hi: 1, hiOpen: true };
  return { hi: partOf(a.hi, rest.lo), hiOpen: a.hiOpen || rest.loOpen };
}

// The sum of two large numbers may leave what a double holds while their ratio does not.
function partOf(part: number, rest: number): number {
  const sum = part + rest;
  return Number.isFinite(sum) ? part / sum : 1 / (1 + rest / part);
}
