import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText, originalSpan } from '../../../../shared/extract/normalise.ts';

describe('normalising a text', () => {
  test('writes ё, no-break spaces, quotes and dashes plainly', () => {
    expect(normaliseText('Ёлка\u00a0«А» — 5').text).toBe('Елка "А" - 5');
  });

  test('composes a decomposed й and leads back to its letter', () => {
    const normal = normaliseText('краи\u0306');
    expect(normal.text).toBe('край');
    expect(originalSpan(normal, { start: 0, end: 4 })).toEqual({ start: 0, end: 4 });
  });

  test('leaves invisible marks out and leads back past them', () => {
    const normal = normaliseText('рези\u00adденты\u200f 5');
    expect(normal.text).toBe('резиденты 5');
    expect(originalSpan(normal, { start: 10, end: 11 })).toEqual({ start: 12, end: 13 });
  });

  test('keeps offsets: every character leads back to one that stands for it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const normal = normaliseText(text);
        let last = -1;
        for (let at = 0; at < normal.text.length; at += 1) {
          const { start } = originalSpan(normal, { start: at, end: at + 1 });
          expect(start).toBeGreaterThan(last);
          last = start;
        }
        expect(last).toBeLessThan(text.length);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
