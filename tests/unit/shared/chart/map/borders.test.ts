import { describe, expect, it } from 'vitest';
import { openBorders } from '../../../../../shared/chart/map/borders.ts';
import { readBundledData } from '../../table/bundled-data.ts';

describe('the borders of maps', () => {
  it('hold every Russian region that a park of the data lies in', async () => {
    const { parks } = await readBundledData();
    const { regions } = openBorders();
    const codes = parks.flatMap(({ regionCode }) =>
      regionCode?.startsWith('RU-') === true ? [regionCode] : [],
    );
    expect(codes.length).toBeGreaterThan(150);
    expect(codes.filter((code) => !regions.has(code))).toEqual([]);
  });

  it('are places on the globe, each outline with an inside', () => {
    const { land, countryLines, regionLines } = openBorders();
    const lines = [...land, ...countryLines, ...regionLines];
    expect(lines.length).toBeGreaterThan(500);
    expect(land.every((ring) => ring.length > 2)).toBe(true);
    const strays = lines.flat().filter(({ x, y }) => Math.abs(x) > 180.1 || Math.abs(y) > 90);
    expect(strays).toEqual([]);
  });

  it('draw no line along the date line, which is no border', () => {
    const along = openBorders().countryLines.filter((line) =>
      line.some(({ x }, place) => {
        const next = line[place + 1];
        return next !== undefined && Math.abs(x) > 179.9 && Math.abs(next.x) > 179.9;
      }),
    );
    expect(along).toEqual([]);
  });
});
