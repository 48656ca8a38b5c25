import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../../../../electron/services/store/migration.ts';
import { openStore } from '../../../../../electron/services/store/open-store.ts';
import { readSnapshot } from '../../../../../electron/services/store/snapshot-file.ts';
import type { Store } from '../../../../../electron/services/store/store.ts';
import { WORKSPACE_SCHEMA } from '../../../../../shared/domain/workspace.ts';

// Folders as programs of those versions left them; nothing in them may ever be edited.
const FIXTURES = join(import.meta.dirname, 'workspaces');

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'parkbench-old-')), 'work');
});
afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true });
});

async function open(): Promise<Store> {
  const opened = await openStore({
    folder,
    mode: 'write',
    now: () => new Date('2026-11-22T09:00:00Z'),
  });
  if (opened.kind === 'failed') throw new Error(JSON.stringify(opened.problem));
  return opened.value;
}

test('every version before this one has a migration and a workspace that it left', async () => {
  const versions = Array.from({ length: WORKSPACE_SCHEMA - 1 }, (_, index) => index + 1);
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(versions);
  const kept = await readdir(FIXTURES);
  expect(kept.sort()).toEqual(versions.map((version) => `schema-${version}`));
});

describe('a workspace of version 1, killed in the middle of its second session', () => {
  beforeEach(async () => {
    await cp(join(FIXTURES, 'schema-1'), folder, { recursive: true });
  });

  test('opens with every note, view and choice, and notes say who changed them last', async () => {
    const store = await open();
    const { notes, views, choices, settings } = store.workspace;
    expect(store.report.problems).toEqual([]);
    expect([...notes.keys()].sort()).toEqual(['note-1', 'note-2', 'note-3']);
    expect(notes.get('note-2')).toMatchObject({
      target: { kind: 'cell', park: 'kip-master', metric: 'jobs', period: '2025-07' },
      text: 'Пресса пишет «более 13 тысяч»',
      tags: ['рабочие места'],
      author: 'АК',
      editor: 'АК',
      seen: null,
      history: [],
    });
    expect([...views.keys(), ...choices.keys()]).toEqual(['view-1', 'kip-master:jobs']);
    expect(settings.initials).toBe('АК');
    await store.close();
  });

  test('is copied as it was, and the copy reads back, before anything is changed', async () => {
    const store = await open();
    const name = 'schema-1-change-6.json';
    expect(await readdir(join(folder, 'backup'))).toContain(name);
    const copy = readSnapshot(await readFile(join(folder, 'backup', name)));
    expect(copy?.meta.schemaVersion).toBe(1);
    expect([...(copy?.tables.get('notes')?.entries() ?? [])].map(([id]) => id)).toEqual([
      'note-1',
      'note-2',
      'note-3',
    ]);
    await store.close();
  });

  test('stays migrated: the next start finds the present version and migrates nothing', async () => {
    await (await open()).close();
    const bytes = await readFile(join(folder, 'workspace.json'));
    expect(readSnapshot(bytes)?.meta.schemaVersion).toBe(WORKSPACE_SCHEMA);
    const copies = await readdir(join(folder, 'backup'));
    const store = await open();
    expect(store.workspace.notes.size).toBe(3);
    await store.close();
    expect(await readdir(join(folder, 'backup'))).toEqual(copies);
  });
});

test('a workspace of version 2, killed in its second session, opens with all of it and an empty press desk', async () => {
  await cp(join(FIXTURES, 'schema-2'), folder, { recursive: true });
  const store = await open();
  const { notes, views, layers, choices, texts, history, settings } = store.workspace;
  expect(store.report.problems).toEqual([]);
  expect([...notes.values()].map(({ text }) => text)).toEqual(['Спросить управляющую компанию']);
  expect([...views.values(), ...layers.values()].map(({ name }) => name)).toEqual([
    'Татарстан',
    'Вестник Закамья',
  ]);
  expect(choices.size).toBe(0);
  expect([...history.values()].at(-1)).toMatchObject({ act: 'choice.set', isUndone: true });
  expect(settings.initials).toBe('АК');
  expect(texts.size).toBe(0);
  await store.close();
});
