import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAxisSpan, positionOnSpan } from '../../../../shared/chart/ticks.ts';

describe('axes', () => {
  it('starts bars at zero and ends on a round number', () => {
    const span = buildAxisSpan({ scale: 'linear', numbers: [13_000, 36_000], fromZero: true });
    expect(span.ticks).toEqual([0, 10_000, 20_000, 30_000, 40_000]);
  });

  it('writes ticks without the dust of binary fractions', () => {
    const span = buildAxisSpan({ scale: 'linear', numbers: [0.1, 0.58], fromZero: true });
    expect(span.ticks).toEqual([0, 0.2, 0.4, 0.6]);
  });

  it('starts a logarithmic axis at a power of ten below the smallest number', () => {
    const span = buildAxisSpan({ scale: 'log', numbers: [30, 7_600], fromZero: true });
    expect(span.lo).toBe(10);
    expect(span.hi).toBe(10_000);
    expect(span.ticks).toEqual([10, 100, 1_000, 10_000]);
  });

  it('passes over zero on a logarithmic axis', () => {
    expect(buildAxisSpan({ scale: 'log', numbers: [0, 5], fromZero: true }).lo).toBe(1);
  });

  it('fits a logarithmic axis of points closely around them', () => {
    const span = buildAxisSpan({ scale: 'log', numbers: [100, 137], fromZero: false });
    expect(span.ticks).toEqual([100, 200]);
  });

  it('has an axis even without figures', () => {
    expect(buildAxisSpan({ scale: 'linear', numbers: [], fromZero: true }).ticks).toEqual([0, 1]);
    expect(buildAxisSpan({ scale: 'log', numbers: [], fromZero: true }).ticks).toEqual([1, 10]);
  });

  it('holds every number and few ticks, whatever the numbers', () => {
    const numbers = fc.array(fc.double({ min: 1e-3, max: 1e15, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(numbers, fc.boolean(), (values, fromZero) => {
        const span = buildAxisSpan({ scale: 'linear', numbers: values, fromZero });
        expect(span.lo).toBeLessThanOrEqual(Math.min(...values) * (1 + 1e-9));
        expect(span.hi).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9));
        expect(span.ticks.length).toBeGreaterThanOrEqual(2);
        expect(span.ticks.length).toBeLessThanOrEqual(12);
        expect(new Set(span.ticks).size).toBe(span.ticks.length);
      }),
    );
  });

  it('takes numbers that differ only in a digit nobody sees for one', () => {
    const numbers = [1e15, 1e15 + 1];
    const { ticks } = buildAxisSpan({ scale: 'linear', numbers, fromZero: false });
    expect(new Set(ticks).size).toBe(ticks.length);
  });

  it('places the ends of a span at its ends', () => {
    const span = buildAxisSpan({ scale: 'log', numbers: [10, 1000], fromZero: false });
    expect(positionOnSpan(span, span.lo)).toBe(0);
    expect(positionOnSpan(span, span.hi)).toBe(1);
    expect(positionOnSpan(span, 100)).toBeCloseTo(0.5);
  });
});
