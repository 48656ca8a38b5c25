/**
 * A set of numbers between two ends: what a worded figure leaves possible.
 * An infinite end is always open. Never holds NaN.
 */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
  /** Whether the lower end itself is left out. */
  readonly loOpen: boolean;
  /** Whether the upper end itself is left out. */
  readonly hiOpen: boolean;
}

/**
 * An interval that is written over again and again, where a table of numbers would else need an
 * object for each.
 */
export interface MutableInterval {
  lo: number;
  hi: number;
  loOpen: boolean;
  hiOpen: boolean;
}

/** An interval to be written over. */
export function blankInterval(): MutableInterval {
  return { lo: 0, hi: 0, loOpen: false, hiOpen: false };
}

/** How two intervals lie: `unordered` means that the figures cannot be ranked. */
export type IntervalOrder = 'above' | 'below' | 'equal' | 'unordered';

/** The interval that holds one number only. */
export function pointInterval(value: number): Interval {
  return { lo: value, hi: value, loOpen: false, hiOpen: false };
}

/** The interval between two closed ends. */
export function closedInterval(lo: number, hi: number): Interval {
  return { lo, hi, loOpen: false, hiOpen: false };
}

/** Everything above `lo`; `loOpen` leaves `lo` itself out. */
export function intervalFrom(lo: number, loOpen: boolean): Interval {
  return { lo, hi: Infinity, loOpen, hiOpen: true };
}

/** Whether the interval is one number. */
export function isPoint(interval: Interval): boolean {
  return interval.lo === interval.hi;
}

/** Whether both ends are finite. */
export function isBounded(interval: Interval): boolean {
  return Number.isFinite(interval.lo) && Number.isFinite(interval.hi);
}

/** Whether the number lies in the interval. */
export function containsNumber(interval: Interval, value: number): boolean {
  const aboveLo = interval.loOpen ? value > interval.lo : value >= interval.lo;
  const belowHi = interval.hiOpen ? value < interval.hi : value <= interval.hi;
  return aboveLo && belowHi;
}

/** Whether some number lies in both intervals. */
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  return !isSurelyAbove(a, b) && !isSurelyAbove(b, a);
}

/** The part of the interval between two closed ends; the interval itself where they do not meet. */
export function clampInterval(interval: Interval, lo: number, hi: number): Interval {
  if (interval.hi < lo || interval.lo > hi) return interval;
  const cutLo = interval.lo < lo;
  const cutHi = interval.hi > hi;
  return {
    lo: cutLo ? lo : interval.lo,
    hi: cutHi ? hi : interval.hi,
    loOpen: cutLo ? false : interval.loOpen,
    hiOpen: cutHi ? false : interval.hiOpen,
  };
}

/** Order of the true values, where the intervals settle it. */
export function compareIntervals(a: Interval, b: Interval): IntervalOrder {
  if (isPoint(a) && isPoint(b) && a.lo === b.lo) return 'equal';
  if (isSurelyAbove(a, b)) return 'above';
  if (isSurelyAbove(b, a)) return 'below';
  return 'unordered';
}

/** All sums of one number of each interval. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return tidy({
    lo: a.lo + b.lo,
    hi: a.hi + b.hi,
    loOpen: a.loOpen || b.loOpen,
    hiOpen: a.hiOpen || b.hiOpen,
  });
}

/** All differences a - b. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, {
    lo: -b.hi,
    hi: -b.lo,
    loOpen: b.hiOpen,
    hiOpen: b.loOpen,
  });
}

/** All products of one number of each interval. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const corners = [
    corner(lowEnd(a), lowEnd(b)),
    corner(lowEnd(a), highEnd(b)),
    corner(highEnd(a), lowEnd(b)),
    corner(highEnd(a), highEnd(b)),
  ];
  const lo = corners.reduce((best, next) => (isLower(next, best) ? next : best));
  const hi = corners.reduce((best, next) => (isHigher(next, best) ? next : best));
  return tidy({ lo: lo.at, hi: hi.at, loOpen: lo.open, hiOpen: hi.open });
}

/** Whether a number may be divided by every number of the interval, all being above zero. */
export function isPositive(interval: Interval): boolean {
  return interval.lo > 0 || (interval.lo === 0 && interval.loOpen);
}

/**
 * All quotients a / b. The divisor must be positive throughout; callers check with `isPositive`
 * and report `ratio.divisor-holds-zero` otherwise.
 */
export function divideIntervals(
  a: Interval,
  b: Interval,
  into: MutableInterval = blankInterval(),
): Interval {
  if (!isPositive(b)) throw new Error(`divisor must be positive, found lower end ${b.lo}`);
  if (!isPoint(a) || !isPoint(b)) return divideEnds(a, b, into);
  into.lo = a.lo / b.lo;
  into.hi = into.lo;
  into.loOpen = false;
  into.hiOpen = false;
  return into;
}

/** The interval with every number multiplied by a positive factor. */
export function scaleInterval(
  interval: Interval,
  factor: number,
  into: MutableInterval = blankInterval(),
): Interval {
  into.lo = interval.lo * factor;
  into.hi = interval.hi * factor;
  into.loOpen = interval.loOpen || into.lo === -Infinity;
  into.hiOpen = interval.hiOpen || into.hi === Infinity;
  return into;
}

interface End {
  readonly at: number;
  readonly open: boolean;
}

// Dividing end by end instead of multiplying by 1/b keeps 6 / 3 at exactly 2. Numbers and not
// objects for the ends: this runs for every cell of a table.
function divideEnds(a: Interval, b: Interval, into: MutableInterval): Interval {
  const isLowByHigh = a.lo >= 0;
  const isHighByLow = a.hi >= 0;
  const lo = quotient(a.lo, isLowByHigh ? b.hi : b.lo);
  const hi = quotient(a.hi, isHighByLow ? b.lo : b.hi);
  const loOpen = isOpenQuotient(a.lo, a.loOpen, isLowByHigh ? b.hiOpen : b.loOpen);
  const hiOpen = isOpenQuotient(a.hi, a.hiOpen, isHighByLow ? b.loOpen : b.hiOpen);
  into.lo = lo;
  into.hi = hi;
  into.loOpen = loOpen || lo === -Infinity;
  into.hiOpen = hiOpen || hi === Infinity;
  return into;
}

function quotient(over: number, under: number): number {
  return over === 0 || !Number.isFinite(over) ? over : over / under;
}

function isOpenQuotient(over: number, isOverOpen: boolean, isUnderOpen: boolean): boolean {
  if (over === 0) return isOverOpen;
  return isOverOpen || isUnderOpen || !Number.isFinite(over);
}

function lowEnd(interval: Interval): End {
  return { at: interval.lo, open: interval.loOpen };
}

function highEnd(interval: Interval): End {
  return { at: interval.hi, open: interval.hiOpen };
}

// Zero times an open infinite end is zero: the other factor is a finite number, however large.
function corner(a: End, b: End): End {
  if (a.at === 0 || b.at === 0) {
    const reached = (a.at === 0 && !a.open) || (b.at === 0 && !b.open);
    return { at: 0, open: !reached };
  }
  return { at: a.at * b.at, open: a.open || b.open };
}

function isLower(a: End, b: End): boolean {
  return a.at < b.at || (a.at === b.at && b.open && !a.open);
}

function isHigher(a: End, b: End): boolean {
  return a.at > b.at || (a.at === b.at && b.open && !a.open);
}

function isSurelyAbove(a: Interval, b: Interval): boolean {
  return a.lo > b.hi || (a.lo === b.hi && (a.loOpen || b.hiOpen));
}

// Overflow reaches infinity, which stands for "no bound known" and therefore is open.
function tidy(interval: Interval): Interval {
  return {
    lo: interval.lo,
    hi: interval.hi,
    loOpen: interval.loOpen || interval.lo === -Infinity,
    hiOpen: interval.hiOpen || interval.hi === Infinity,
  };
}
