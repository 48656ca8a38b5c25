import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from '../../../../../shared/chart/map/clip.ts';

const EDGES = { left: 0, right: 10, top: 0, bottom: 10 };
const at = (x: number, y: number) => ({ x, y });

describe('what of a map lies in its frame', () => {
  it('is the whole outline where none of it lies outside', () => {
    const ring = [at(1, 1), at(9, 1), at(5, 9)];
    expect(clipRing(ring, EDGES)).toEqual(ring);
  });

  it('is nothing of an outline beyond it', () => {
    expect(clipRing([at(11, 1), at(19, 1), at(15, 9)], EDGES)).toEqual([]);
  });

  it('is the whole frame inside an outline that surrounds it', () => {
    const clipped = clipRing([at(-5, -5), at(15, -5), at(15, 15), at(-5, 15)], EDGES);
    expect(clipped).toHaveLength(4);
    expect(clipped).toEqual(expect.arrayContaining([at(0, 0), at(10, 0), at(10, 10), at(0, 10)]));
  });

  it('is cut where an outline crosses the edge', () => {
    const clipped = clipRing([at(5, 2), at(15, 2), at(15, 8), at(5, 8)], EDGES);
    expect(Math.max(...clipped.map(({ x }) => x))).toBe(10);
    expect(clipped).toHaveLength(4);
  });

  it('is two pieces of a border that leaves and comes back', () => {
    expect(clipLine([at(2, 2), at(12, 2), at(12, 8), at(2, 8)], EDGES)).toEqual([
      [at(2, 2), at(10, 2)],
      [at(10, 8), at(2, 8)],
    ]);
  });

  it('is the middle of a border that only passes through', () => {
    expect(clipLine([at(-5, 5), at(15, 5)], EDGES)).toEqual([[at(0, 5), at(10, 5)]]);
  });
});
