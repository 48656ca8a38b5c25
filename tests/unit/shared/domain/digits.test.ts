import { describe, expect, it } from 'vitest';
import {
  digitsOfNumber,
  digitsOfResult,
  digitsOfText,
  shownDigits,
  stepOf,
} from '../../../../shared/domain/digits.ts';

describe('digits of a number', () => {
  it.each([
    ['13000', 2, 5],
    ['280', 2, 3],
    ['75000', 2, 5],
    ['28.4', 3, 3],
    ['2.50', 3, 3],
    ['0.05', 1, 1],
    ['0', 1, 1],
  ])('counts in %s %i that say something of %i printed', (text, significant, printed) => {
    expect(digitsOfText(text)).toEqual({ significant, printed });
  });

  it('reads large and small numbers as they would be printed', () => {
    expect(digitsOfNumber(1.5e21)).toEqual({ significant: 2, printed: 22 });
    expect(digitsOfNumber(1.5e-7)).toEqual({ significant: 2, printed: 2 });
  });

  it.each([
    ['13000', 1000],
    ['600', 100],
    ['75', 1],
    ['28.4', 0.1],
  ])('takes the step of %s to be %d', (text, step) => {
    expect(stepOf(Number(text), digitsOfText(text))).toBeCloseTo(step, 10);
  });
});

describe('digits of a result', () => {
  it('shows one digit more than the finest input says', () => {
    const digits = digitsOfResult([digitsOfText('202000000000'), digitsOfText('13000')]);
    expect(shownDigits(digits)).toBe(4);
  });

  it('adds no guard digit to inputs of four digits and more', () => {
    const digits = digitsOfResult([digitsOfText('615500000000'), digitsOfText('202000000000')]);
    expect(shownDigits(digits)).toBe(4);
    expect(shownDigits(digitsOfResult([digitsOfText('74800'), digitsOfText('38.125')]))).toBe(5);
  });

  it('never shows more digits than the longest input has', () => {
    expect(shownDigits(digitsOfResult([digitsOfText('3'), digitsOfText('7')]))).toBe(1);
  });
});
