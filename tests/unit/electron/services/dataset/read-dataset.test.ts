import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../../../electron/services/dataset/read-dataset.ts';

const BUNDLED = resolve(import.meta.dirname, '../../../../../data');

describe('the bundled data package', () => {
  it('is read whole and without a problem', async () => {
    const read = await readDataset(BUNDLED);
    if (read.kind === 'failed') throw new Error(read.problem.code);
    const { value, problems } = read.value;
    expect(problems).toEqual([]);
    expect(
      Object.fromEntries(Object.entries(value).map(([name, rows]) => [name, rows.length])),
    ).toEqual({
      parks: 315,
      sources: 706,
      observations: 2359,
      relations: 127,
      measures: 77,
      rates: 320,
      prices: 96,
    });
  });
});
