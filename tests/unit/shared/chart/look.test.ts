import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildParkLooks, MOST_LOOKS } from '../../../../shared/chart/look.ts';
import type { ParkId } from '../../../../shared/domain/ids.ts';

const parks = fc.uniqueArray(
  fc.stringMatching(/^[a-z][a-z-]{2,12}$/).map((text) => text as ParkId),
  { minLength: 1, maxLength: MOST_LOOKS },
);

describe('looks of parks', () => {
  it('gives no two parks of a comparison the same colour', () => {
    fc.assert(
      fc.property(parks, (ids) => {
        const colours = [...buildParkLooks(ids).values()].map((look) => look.colour);
        expect(new Set(colours).size).toBe(ids.length);
      }),
    );
  });

  it('keeps the looks of the others when a park is added at the end', () => {
    fc.assert(
      fc.property(parks, (ids) => {
        const before = buildParkLooks(ids.slice(0, -1));
        const after = buildParkLooks(ids);
        for (const [park, look] of before) expect(after.get(park)).toEqual(look);
      }),
    );
  });

  it('repeats looks rather than fail beyond twelve parks', () => {
    const many = Array.from({ length: 30 }, (_, index) => `park-${index}` as ParkId);
    expect(buildParkLooks(many).size).toBe(30);
  });

  it('tells the first eight looks apart by marker alone', () => {
    const ids = Array.from({ length: 8 }, (_, index) => `park-${index}` as ParkId);
    const markers = [...buildParkLooks(ids).values()].map((look) => look.marker);
    expect(new Set(markers).size).toBe(8);
  });
});
