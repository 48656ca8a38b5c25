import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileSystem } from '../../../../../electron/services/store/file-system.ts';
import { nodeFileSystem } from '../../../../../electron/services/store/node-file-system.ts';
import { openStore } from '../../../../../electron/services/store/open-store.ts';
import type { Store } from '../../../../../electron/services/store/store.ts';
import { buildNote } from '../../../../crash/model.ts';

const GIGABYTE = 1024 ** 3;
/** The workspace of these tests is a few kilobytes. */
const MOST_READ = 1024 * 1024;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-giant-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Opened {
  readonly store: Store;
  /** Bytes that were read from the disk so far. */
  readonly read: () => number;
}

async function open(): Promise<Opened> {
  let bytesRead = 0;
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    read: async (path) => {
      const bytes = await nodeFileSystem.read(path);
      bytesRead += bytes.length;
      return bytes;
    },
  };
  const opened = await openStore({ folder, mode: 'write', now: () => new Date(), fileSystem });
  if (opened.kind === 'failed') throw new Error(JSON.stringify(opened.problem));
  return { store: opened.value, read: () => bytesRead };
}

async function leaveWorkspace(): Promise<void> {
  for (const text of ['Первая', 'Вторая', 'Третья']) {
    const { store } = await open();
    await store.commit([['notes', 'n-1', buildNote('n-1', text)]]);
    await store.keepCopy('kept');
    await store.close();
  }
}

test.each([
  ['the workspace file', /^workspace\.json$/],
  ['the file that says how the session ended', /^state\.json$/],
  ['every journal', /^journal-/],
  ['every snapshot, with the copies', /^workspace.*\.json$|^kept.*\.json$/],
])(
  'a gigabyte in place of %s is never read, and the work opens with a word about it',
  async (_, name) => {
    await leaveWorkspace();
    const backups = (await readdir(join(folder, 'backup'))).map((each) => join('backup', each));
    const all = [...(await readdir(folder)), ...backups];
    const grown = all.filter((path) => name.test(path.replace('backup/', '')));
    expect(grown.length).toBeGreaterThan(0);
    for (const path of grown) await truncate(join(folder, path), GIGABYTE);

    const { store, read } = await open();
    expect(read()).toBeLessThan(MOST_READ);
    const isWhole = store.workspace.notes.get('n-1')?.text === 'Третья';
    expect(isWhole || store.report.problems.length > 0).toBe(true);
    expect(store.report.problems.length).toBeGreaterThan(0);
    await store.copies();
    expect(read()).toBeLessThan(MOST_READ);
    expect(await store.commit([['notes', 'n-2', buildNote('n-2', 'Дальше')]])).toEqual({
      kind: 'saved',
    });
    await store.close();
  },
);
