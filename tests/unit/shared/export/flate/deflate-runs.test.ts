import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflateRuns } from '../../../../../shared/export/flate/deflate-runs.ts';

function sameAgain(bytes: Uint8Array): void {
  expect(Buffer.from(inflateSync(deflateRuns(bytes))).equals(Buffer.from(bytes))).toBe(true);
}

describe('compressed pixels', () => {
  it('give the same bytes back to a reader that is not ours', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 4_000 }), sameAgain), { seed: 7 });
  });

  it('give long runs, copies from far back and rare bytes back', () => {
    const runs = fc.array(
      fc.record({ byte: fc.constantFrom(0, 0, 1, 7, 255), length: fc.nat({ max: 1_200 }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(runs, (some) => {
        const parts = some.map(({ byte, length }) => new Uint8Array(length).fill(byte));
        const once = Buffer.concat(parts);
        sameAgain(Buffer.concat([once, Buffer.from('words between'), once]));
      }),
      { seed: 7 },
    );
  });

  it('take nothing, one byte, and lengths around the longest copy', () => {
    for (const length of [0, 1, 2, 257, 258, 259, 260, 261, 262, 263, 517, 100_000]) {
      sameAgain(new Uint8Array(length));
    }
  });

  it('keep bytes that stand ever more often within the longest code', () => {
    const bytes: number[] = [];
    for (let byte = 1, often = 1; byte < 26; byte += 1, often = Math.ceil(often * 1.65)) {
      for (let time = 0; time < often; time += 1) bytes.push(byte);
    }
    sameAgain(Uint8Array.from(bytes));
    sameAgain(Uint8Array.from(bytes.toSorted((a, b) => ((a * 7) % 26) - ((b * 7) % 26))));
  });

  it('make blank paper small', () => {
    expect(deflateRuns(new Uint8Array(10_000_000)).length).toBeLessThan(20_000);
  });
});
