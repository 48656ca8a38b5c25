import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES, PROPERTY } from '../../../cases.ts';
import { digitsOfText } from '../../../../shared/domain/digits.ts';
import { containsNumber, type Interval } from '../../../../shared/domain/interval.ts';
import {
  addQuantities,
  buildQuantity,
  divideQuantities,
  intervalOfWording,
  isDeterminable,
  type Wording,
} from '../../../../shared/domain/quantity.ts';
import { QUALIFIERS, type Qualifier } from '../../../../shared/domain/vocabulary.ts';

function worded(qualifier: Qualifier, text: string, high: string | null = null): Wording {
  return {
    qualifier,
    value: Number(text),
    valueHigh: high === null ? null : Number(high),
    digits: digitsOfText(text),
  };
}

function ends(interval: Interval): string {
  const left = interval.loOpen ? '(' : '[';
  const right = interval.hiOpen ? ')' : ']';
  return `${left}${interval.lo}, ${interval.hi}${right}`;
}

describe('what a wording guarantees', () => {
  it.each([
    ['exact', '280', '[280, 280]', '[280, 280]'],
    ['more_than', '13000', '(13000, Infinity)', '(13000, 14000)'],
    ['more_than', '600', '(600, Infinity)', '(600, 700)'],
    ['at_least', '30', '[30, Infinity)', '[30, 40)'],
    ['about', '75000', '[71250, 78750]', '[71250, 78750]'],
    ['about', '3', '[2.5, 3.5]', '[2.5, 3.5]'],
    ['almost', '3000000', '[2500000, 3000000)', '[2500000, 3000000)'],
    ['up_to', '80', '[0, 80]', '[0, 80]'],
    ['less_than', '80', '[0, 80)', '(70, 80)'],
  ] as const)('reads %s %s strictly as %s and conventionally as %s', (...row) => {
    const [qualifier, text, strict, conventional] = row;
    expect(ends(intervalOfWording(worded(qualifier, text), 'strict'))).toBe(strict);
    expect(ends(intervalOfWording(worded(qualifier, text), 'conventional'))).toBe(conventional);
  });

  it('keeps both ends of a range', () => {
    expect(ends(intervalOfWording(worded('range', '35', '40'), 'strict'))).toBe('[35, 40]');
  });

  it('cuts shares at zero and one hundred percent', () => {
    expect(ends(buildQuantity(worded('more_than', '95'), 'percent', 'strict').interval)).toBe(
      '(95, 100]',
    );
    expect(ends(buildQuantity(worded('about', '99'), 'percent', 'strict').interval)).toBe(
      '[94.05, 100]',
    );
  });

  it('reads conventionally never wider than strictly', PROPERTY, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUALIFIERS),
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (qualifier, value, share) => {
          const high = qualifier === 'range' ? String(value * 2) : null;
          const wording = worded(qualifier, String(value), high);
          const narrow = intervalOfWording(wording, 'conventional');
          const inside = narrow.lo + (narrow.hi - narrow.lo) * (0.01 + 0.98 * share);
          if (!containsNumber(narrow, inside)) return;
          expect(containsNumber(intervalOfWording(wording, 'strict'), inside)).toBe(true);
        },
      ),
      { numRuns: CASES },
    );
  });
});

describe('computing with quantities', () => {
  it('cannot determine a ratio of two lower bounds', () => {
    const jobs = buildQuantity(worded('more_than', '3000000'), 'count', 'strict');
    const parks = buildQuantity(worded('more_than', '600'), 'count', 'strict');
    expect(isDeterminable(divideQuantities(jobs, parks, 'count/park'))).toBe(false);
  });

  it('determines the same ratio under the conventional reading', () => {
    const jobs = buildQuantity(worded('more_than', '3000000'), 'count', 'conventional');
    const parks = buildQuantity(worded('more_than', '600'), 'count', 'conventional');
    const ratio = divideQuantities(jobs, parks, 'count/park');
    expect(Math.round(ratio.interval.lo)).toBe(4286);
    expect(Math.round(ratio.interval.hi)).toBe(6667);
  });

  it('remembers that an "about" stands behind a result', () => {
    const exact = buildQuantity(worded('exact', '10'), 'ha', 'strict');
    const about = buildQuantity(worded('about', '10'), 'ha', 'strict');
    expect(addQuantities(exact, about).approximate).toBe(true);
    expect(addQuantities(exact, exact).approximate).toBe(false);
  });

  it('refuses to add hectares to square metres', () => {
    const land = buildQuantity(worded('exact', '10'), 'ha', 'strict');
    const floor = buildQuantity(worded('exact', '10'), 'm2', 'strict');
    expect(() => addQuantities(land, floor)).toThrow(/units must be equal/);
  });
});
