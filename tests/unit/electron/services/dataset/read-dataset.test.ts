import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../../../../electron/services/dataset/read-dataset.ts';

const BUNDLED = resolve(import.meta.dirname, '../../../../../data');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-data-'));
  await cp(BUNDLED, folder, { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function change(file: string, edit: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, edit(await readFile(path, 'utf8')));
}

async function readFolder() {
  const read = await readDataset(folder);
  if (read.kind === 'failed') throw new Error(read.problem.code);
  return read.value;
}

describe('the bundled data package', () => {
  it('is read whole and without a problem', async () => {
    const { value, problems } = await readFolder();
    expect(problems).toEqual([]);
    const counts = Object.entries(value).map(([name, rows]) => [name, rows.length]);
    expect(Object.fromEntries(counts)).toEqual({
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

describe('a damaged data package', () => {
  it('of one broken row loses that row only and says where it is', async () => {
    await change('observations.csv', (text) => text.replace(',13000,', ',"13000,'));
    const { value, problems } = await readFolder();
    expect(value.observations).toHaveLength(2358);
    expect(problems).toMatchObject([
      {
        code: 'csv.quote-unclosed',
        place: { file: 'observations.csv', row: expect.any(Number) },
      },
    ]);
  });

  it('without a table is read as far as it goes', async () => {
    await rm(join(folder, 'measures.csv'));
    const { value, problems } = await readFolder();
    expect(value.measures).toEqual([]);
    expect(value.observations).toHaveLength(2359);
    expect(problems).toMatchObject([
      { code: 'package.resource-missing', params: { table: 'measures', path: 'measures.csv' } },
    ]);
  });

  it('that names a file outside its folder does not get it', async () => {
    await change('datapackage.json', (text) =>
      text.replace('"path": "cpi.csv",\n      "title"', '"path": "../cpi.csv",\n      "title"'),
    );
    const { value, problems } = await readFolder();
    expect(value.prices).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'package.resource-missing', params: { path: '../cpi.csv' } },
    ]);
  });

  it('whose description is broken is named with its path', async () => {
    await writeFile(join(folder, 'datapackage.json'), '{');
    expect(await readDataset(folder)).toMatchObject({
      kind: 'failed',
      problem: {
        code: 'package.unreadable',
        params: { path: join(folder, 'datapackage.json') },
      },
    });
  });

  it('that is not there is named', async () => {
    const path = join(folder, 'nothing-here');
    expect(await readDataset(path)).toMatchObject({
      kind: 'failed',
      problem: { code: 'package.missing', params: { path } },
    });
  });

  it('whose description is no file is told apart from one that is not there', async () => {
    await rm(join(folder, 'datapackage.json'));
    await mkdir(join(folder, 'datapackage.json'));
    expect(await readDataset(folder)).toMatchObject({
      kind: 'failed',
      problem: { code: 'package.unreadable', params: { cause: '@cause.EISDIR' } },
    });
  });
});
