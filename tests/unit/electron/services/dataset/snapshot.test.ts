import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../../../../electron/services/dataset/read-dataset.ts';
import { readSnapshot, writeSnapshot } from '../../../../../electron/services/dataset/snapshot.ts';
import type { DatasetTables } from '../../../../../shared/domain/dataset.ts';

const BUNDLED = resolve(import.meta.dirname, '../../../../../data');

let folder: string;
let snapshot: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-snapshot-'));
  snapshot = join(folder, 'deep', 'bundled.tables');
  await cp(BUNDLED, folder, { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function tablesOf(path?: string): Promise<DatasetTables> {
  const read = await readDataset(folder, path);
  if (read.kind === 'failed') throw new Error(read.problem.code);
  return read.value.value;
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, edit(await readFile(path, 'utf8')));
}

describe('a snapshot of the bundled tables', () => {
  it('gives back what the CSV files say, to the last digit', async () => {
    const tables = await tablesOf();
    await writeSnapshot(snapshot, folder, tables);
    expect(await readSnapshot(snapshot, folder)).toEqual(tables);
  });

  it('is what a reader takes when it fits the files', async () => {
    const tables = await tablesOf();
    await writeSnapshot(snapshot, folder, { ...tables, measures: [] });
    expect((await tablesOf(snapshot)).measures).toEqual([]);
  });

  it('gives way to the CSV files after one character of them has changed', async () => {
    await writeSnapshot(snapshot, folder, await tablesOf());
    await change('observations.csv', (text) => text.replace(',13000,', ',13001,'));
    expect(await readSnapshot(snapshot, folder)).toBeNull();
    const values = (await tablesOf(snapshot)).observations.map((each) => each.wording.value);
    expect(values).toContain(13001);
  });

  it('gives way when rows move from one file into another', async () => {
    await writeSnapshot(snapshot, folder, await tablesOf());
    await change('cpi.csv', () => '');
    expect(await readSnapshot(snapshot, folder)).toBeNull();
  });

  it('is passed over when it is damaged, empty or not there', async () => {
    await writeSnapshot(snapshot, folder, await tablesOf());
    const bytes = await readFile(snapshot);
    const flipped = Buffer.from(bytes);
    flipped[bytes.length - 9] = 0x39;
    for (const damaged of [bytes.subarray(0, bytes.length / 2), flipped, Buffer.alloc(0)]) {
      await writeFile(snapshot, damaged);
      expect((await tablesOf(snapshot)).parks).toHaveLength(315);
    }
    expect((await tablesOf('/no/such/snapshot')).parks).toHaveLength(315);
  });
});
