import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../../../electron/services/dataset/read-dataset.ts';
import type { DatasetTables } from '../../../../shared/domain/dataset.ts';
import { datasetSchema } from '../../../../shared/ipc/dataset-schema.ts';

let tables: DatasetTables;

beforeAll(async () => {
  const read = await readDataset(resolve(import.meta.dirname, '../../../../data'));
  if (read.kind === 'failed') throw new Error('the bundled data must be readable');
  tables = read.value.value;
});

/** The tables with the first row of one of them changed. */
function withFirst(table: keyof DatasetTables, change: object): unknown {
  const [first, ...others] = tables[table];
  return { value: { ...tables, [table]: [{ ...first, ...change }, ...others] }, problems: [] };
}

const isTaken = (value: unknown): boolean => datasetSchema.safeParse(value).success;

describe('tables on their way to the window', () => {
  it('are taken as they were read, and again after they have been text', () => {
    const whole = { value: tables, problems: [] };
    expect(isTaken(whole)).toBe(true);
    expect(isTaken(JSON.parse(JSON.stringify(whole)))).toBe(true);
  });

  it.each([
    ['parks', { id: '../x' }],
    ['parks', { kind: 'castle' }],
    ['parks', { name: { ru: 'x' } }],
    ['parks', { sectors: ['mining gold'] }],
    ['observations', { status: 'guessed' }],
    ['observations', { unit: 'parrots' }],
    ['observations', { wording: { qualifier: 'exact', value: '7' } }],
    ['observations', { period: { kind: 'year', text: '2024', start: 'then', end: 'now' } }],
    ['observations', { note: 7 }],
    ['sources', { url: {} }],
    ['relations', { kind: 'envies' }],
    ['measures', { amount: Number.NaN }],
    ['rates', { year: '2024' }],
    ['prices', { more: true }],
  ] as const)('are refused when a row of %s has %j', (table, change) => {
    expect(isTaken(withFirst(table, change))).toBe(false);
  });

  it('are refused when one is missing', () => {
    const { parks: _, ...others } = tables;
    expect(isTaken({ value: others, problems: [] })).toBe(false);
  });
});
