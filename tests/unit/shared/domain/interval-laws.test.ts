import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addIntervals,
  compareIntervals,
  divideIntervals,
  type Interval,
  isPoint,
  isPositive,
  multiplyIntervals,
  pointInterval,
  subtractIntervals,
} from '../../../../shared/domain/interval.ts';
import {
  changeInterval,
  isShareDefined,
  powerInterval,
  shareInterval,
} from '../../../../shared/domain/interval-forms.ts';
import { CASES, PROPERTY } from '../../../cases.ts';

const RUNS = { numRuns: CASES };

/** An interval of numbers from zero up, with a number that lies in it. */
interface Member {
  readonly interval: Interval;
  readonly inside: number;
}

const member: fc.Arbitrary<Member> = fc
  .record({
    lo: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000 })),
    width: fc.oneof(fc.constant(0), fc.constant(Infinity), fc.integer({ min: 1, max: 1_000_000 })),
    loOpen: fc.boolean(),
    hiOpen: fc.boolean(),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ lo, width, loOpen, hiOpen, share }) => {
    if (width === 0) return { interval: pointInterval(lo), inside: lo };
    const hi = lo + width;
    const interval = { lo, hi, loOpen, hiOpen: hiOpen || hi === Infinity };
    const inside = lo + Math.min(width, 1e9) * (0.001 + 0.998 * share);
    return { interval, inside };
  });

/** The interval with one end moved outwards. */
function widen(interval: Interval, by: number): Interval {
  return {
    lo: Math.max(0, interval.lo - by),
    hi: interval.hi + by,
    loOpen: interval.lo > by && interval.loOpen,
    hiOpen: interval.hi === Infinity,
  };
}

function holds(outer: Interval, inner: Interval): boolean {
  const lowOk = outer.lo < inner.lo || (outer.lo === inner.lo && (!outer.loOpen || inner.loOpen));
  const highOk = outer.hi > inner.hi || (outer.hi === inner.hi && (!outer.hiOpen || inner.hiOpen));
  return lowOk && highOk;
}

// Division and powers round; a bound may be off by the last bits of a double.
function nearlyHolds(interval: Interval, value: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return value >= interval.lo - slack && value <= interval.hi + slack;
}

describe('containment: whatever the true values are, the result holds what they give', () => {
  it('holds for sums, differences and products', PROPERTY, () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        return (
          nearlyHolds(addIntervals(a.interval, b.interval), a.inside + b.inside) &&
          nearlyHolds(subtractIntervals(a.interval, b.interval), a.inside - b.inside) &&
          nearlyHolds(multiplyIntervals(a.interval, b.interval), a.inside * b.inside)
        );
      }),
      RUNS,
    );
  });

  it('holds for quotients and changes', PROPERTY, () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        if (!isPositive(b.interval)) return true;
        const quotient = divideIntervals(a.interval, b.interval);
        const change = changeInterval(b.interval, a.interval);
        return (
          nearlyHolds(quotient, a.inside / b.inside) && nearlyHolds(change, a.inside / b.inside - 1)
        );
      }),
      RUNS,
    );
  });

  it('holds for shares of a total', PROPERTY, () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        if (!isShareDefined(a.interval, b.interval)) return true;
        const share = shareInterval(a.interval, b.interval);
        const isShare = share.lo >= 0 && share.hi <= 1;
        return isShare && nearlyHolds(share, a.inside / (a.inside + b.inside));
      }),
      RUNS,
    );
  });

  it('holds for powers', PROPERTY, () => {
    fc.assert(
      fc.property(member, fc.integer({ min: 1, max: 30 }), (a, years) => {
        return nearlyHolds(powerInterval(a.interval, 1 / years), a.inside ** (1 / years));
      }),
      RUNS,
    );
  });
});

describe('monotonicity: knowing less never makes a result narrower', () => {
  it('holds for all operations', PROPERTY, () => {
    fc.assert(
      fc.property(member, member, fc.integer({ min: 0, max: 1000 }), (a, b, by) => {
        const wide = widen(a.interval, by);
        const wideB = widen(b.interval, by);
        const plain = [addIntervals, subtractIntervals, multiplyIntervals].every((operation) => {
          const narrow = operation(a.interval, b.interval);
          return (
            holds(operation(wide, b.interval), narrow) &&
            holds(operation(a.interval, wideB), narrow)
          );
        });
        if (!isPositive(b.interval)) return plain;
        const narrow = divideIntervals(a.interval, b.interval);
        return plain && holds(divideIntervals(wide, b.interval), narrow);
      }),
      RUNS,
    );
  });
});

describe('tightness: a number that stands twice is one number', () => {
  it('never gives a share wider than dividing by the sum would', PROPERTY, () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        const sum = addIntervals(a.interval, b.interval);
        if (!isPositive(sum) || !isShareDefined(a.interval, b.interval)) return true;
        const naive = divideIntervals(a.interval, sum);
        const share = shareInterval(a.interval, b.interval);
        return share.lo >= naive.lo * (1 - 1e-12) && share.hi <= naive.hi * (1 + 1e-12) + 1e-12;
      }),
      RUNS,
    );
  });

  it('reaches the ends of a share wherever the inputs reach theirs', PROPERTY, () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        const [x, y] = [a.interval, b.interval];
        if (!isShareDefined(x, y) || !Number.isFinite(x.hi) || !Number.isFinite(y.hi)) return true;
        const share = shareInterval(x, y);
        const least = x.lo === 0 ? 0 : x.lo / (x.lo + y.hi);
        const most = x.hi === 0 ? 0 : x.hi / (x.hi + y.lo);
        return share.lo === least && share.hi === most;
      }),
      RUNS,
    );
  });

  it('keeps the share of a lower bound in an exact rest', () => {
    const share = shareInterval(
      { lo: 75, hi: Infinity, loOpen: true, hiOpen: true },
      pointInterval(25),
    );
    expect(share).toEqual({ lo: 0.75, hi: 1, loOpen: true, hiOpen: true });
  });
});

describe('exactness and order', () => {
  it('stays exact for exact inputs', PROPERTY, () => {
    const exact = fc.integer({ min: 1, max: 1_000_000 }).map(pointInterval);
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        for (const result of [
          addIntervals(a, b),
          subtractIntervals(a, b),
          multiplyIntervals(a, b),
          divideIntervals(a, b),
          shareInterval(a, b),
        ]) {
          if (!isPoint(result)) return false;
        }
        return divideIntervals(a, b).lo === a.lo / b.lo;
      }),
      RUNS,
    );
  });

  it('does not depend on the order of what is added or multiplied', PROPERTY, () => {
    fc.assert(
      fc.property(member, member, ({ interval: a }, { interval: b }) => {
        expect(addIntervals(a, b)).toEqual(addIntervals(b, a));
        expect(multiplyIntervals(a, b)).toEqual(multiplyIntervals(b, a));
      }),
      RUNS,
    );
  });

  it('orders two figures only if every pair of true values is in that order', PROPERTY, () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        const order = compareIntervals(a.interval, b.interval);
        const reversed = compareIntervals(b.interval, a.interval);
        if (order === 'above') return a.inside > b.inside && reversed === 'below';
        if (order === 'below') return a.inside < b.inside && reversed === 'above';
        if (order === 'equal') return a.inside === b.inside;
        return reversed === 'unordered';
      }),
      RUNS,
    );
  });

  it('never holds NaN', PROPERTY, () => {
    const any = fc
      .tuple(
        fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        fc.double({ min: 0, noNaN: true }),
      )
      .map(([a, b]): Interval => {
        const [lo, hi] = a <= b ? [a, b] : [b, a];
        return Number.isFinite(lo)
          ? { lo, hi, loOpen: false, hiOpen: hi === Infinity }
          : pointInterval(0);
      });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const results = [addIntervals(a, b), subtractIntervals(a, b), multiplyIntervals(a, b)];
        if (isPositive(b)) results.push(divideIntervals(a, b), changeInterval(b, a));
        if (isShareDefined(a, b)) results.push(shareInterval(a, b));
        return results.every(({ lo, hi }) => lo <= hi);
      }),
      RUNS,
    );
  });
});
