import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBundledDataset } from '../../../../../electron/services/dataset/bundled-dataset.ts';
import { readDataset } from '../../../../../electron/services/dataset/read-dataset.ts';
import { writeSnapshot } from '../../../../../electron/services/dataset/snapshot.ts';

const BUNDLED = resolve(import.meta.dirname, '../../../../../data');

let folder: string;
let snapshot: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-bundled-'));
  snapshot = join(folder, 'bundled.tables');
  await cp(BUNDLED, folder, { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the data that comes with the program', () => {
  it('answers the window from the snapshot with what the files say', async () => {
    const read = await readDataset(folder);
    if (read.kind === 'failed') throw new Error(read.problem.code);
    await writeSnapshot(snapshot, folder, read.value.value);
    const answer = await openBundledDataset(folder, snapshot).answer;
    expect(JSON.parse(String(answer))).toEqual(read);
  });

  it('leaves the answer to the files where the snapshot is damaged or missing', async () => {
    expect(await openBundledDataset(folder, snapshot).answer).toBeNull();
    await writeFile(snapshot, 'half a snapshot');
    const { answer, tables } = openBundledDataset(folder, snapshot);
    expect(await answer).toBeNull();
    expect(await tables()).toMatchObject({ kind: 'ok', value: { problems: [] } });
  });
});
