import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES, PROPERTY } from '../../../cases.ts';
import {
  addIntervals,
  compareIntervals,
  containsNumber,
  divideIntervals,
  type Interval,
  intervalFrom,
  multiplyIntervals,
  pointInterval,
  subtractIntervals,
} from '../../../../shared/domain/interval.ts';

const WHOLE = fc.integer({ min: 0, max: 1000 });

/** An interval of whole numbers with a member of it. */
const member = fc
  .tuple(WHOLE, WHOLE, fc.constantFrom('closed', 'openLow', 'openHigh', 'endless'))
  .map(([lo, width, shape]): { interval: Interval; inside: number } => {
    const hi = lo + width + 2;
    const interval: Interval = {
      lo,
      hi: shape === 'endless' ? Infinity : hi,
      loOpen: shape === 'openLow',
      hiOpen: shape === 'openHigh' || shape === 'endless',
    };
    return { interval, inside: lo + 1 };
  });

describe('interval arithmetic', () => {
  it('never leaves out a value that the inputs allow', PROPERTY, () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        expect(containsNumber(addIntervals(a.interval, b.interval), a.inside + b.inside)).toBe(
          true,
        );
        expect(containsNumber(subtractIntervals(a.interval, b.interval), a.inside - b.inside)).toBe(
          true,
        );
        expect(containsNumber(multiplyIntervals(a.interval, b.interval), a.inside * b.inside)).toBe(
          true,
        );
      }),
      { numRuns: CASES },
    );
  });

  it('keeps every quotient of allowed values', PROPERTY, () => {
    fc.assert(
      fc.property(member, member, (a, b) => {
        const divisor = { ...b.interval, lo: b.interval.lo + 1 };
        const result = divideIntervals(a.interval, divisor);
        expect(containsNumber(result, a.inside / (b.inside + 0.5))).toBe(true);
      }),
      { numRuns: CASES },
    );
  });

  it('stays exact for exact inputs', () => {
    expect(divideIntervals(pointInterval(6), pointInterval(3))).toEqual(pointInterval(2));
  });

  it('turns "more than" below the fraction line into "less than"', () => {
    const result = divideIntervals(pointInterval(202), intervalFrom(13, true));
    expect(result).toEqual({ lo: 0, hi: 202 / 13, loOpen: true, hiOpen: true });
  });

  it('ranks figures only when their intervals do not meet', () => {
    expect(compareIntervals(intervalFrom(13, true), pointInterval(12))).toBe('above');
    expect(compareIntervals(intervalFrom(13, true), pointInterval(13))).toBe('above');
    expect(compareIntervals(intervalFrom(13, false), pointInterval(13))).toBe('unordered');
    expect(compareIntervals(intervalFrom(13, true), pointInterval(20))).toBe('unordered');
    expect(compareIntervals(pointInterval(5), pointInterval(5))).toBe('equal');
  });
});
