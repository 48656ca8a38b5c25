import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeZip } from '../../../../../electron/services/archive/write-zip.ts';
import type { Desktop } from '../../../../../electron/services/desktop.ts';
import {
  LARGEST_HAND_OVER,
  printHandOver,
  readHandOver,
} from '../../../../../electron/services/workspace/hand-over-file.ts';
import {
  type OpenedWorkspace,
  openWorkspace,
} from '../../../../../electron/services/workspace/open-workspace.ts';
import { buildHandOverHandlers } from '../../../../../electron/services/workspace/workspace-handlers.ts';
import { buildNote } from '../../../../crash/model.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-hand-'));
  file = join(folder, 'work.parkbench');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

let ids = 0;
async function open(name: string): Promise<OpenedWorkspace> {
  const opened = await openWorkspace({
    folder: join(folder, name),
    now: () => new Date(),
    newId: () => `new-${++ids}`,
  });
  if (opened.kind === 'failed') throw new Error(opened.problem.code);
  return opened.value;
}

function handlersOf(workspace: OpenedWorkspace) {
  const desktop: Desktop = {
    askWhereToSave: async () => file,
    askForFile: async () => file,
    askForFolder: async () => join(folder, 'elsewhere'),
    askToOpenLink: async () => true,
    openLink: async () => undefined,
    writeClipboard: async () => undefined,
    updateWindow: () => undefined,
    editText: () => undefined,
  };
  const opened = Promise.resolve({ kind: 'ok', value: workspace } as const);
  const now = () => new Date();
  return buildHandOverHandlers({ workspace: opened, desktop, now, newId: () => `copy-${++ids}` });
}

async function addNote(workspace: OpenedWorkspace, id: string, text: string): Promise<void> {
  await workspace.replace([['notes', id, buildNote(id, text)]]);
}

function textsOf({ workspace }: OpenedWorkspace): readonly string[] {
  return [...workspace.notes.values()].map(({ text }) => text).sort();
}

describe("a colleague's file", () => {
  test('is taken over with conflicts decided one by one, and the present is copied first', async () => {
    const theirs = await open('theirs');
    await addNote(theirs, 'note-1', 'Их текст');
    await addNote(theirs, 'note-2', 'Их новая');
    expect(await handlersOf(theirs)['hand-over.save']({ language: 'ru' })).toMatchObject({
      value: { kind: 'saved', path: file },
    });
    await theirs.close();

    const mine = await open('mine');
    await addNote(mine, 'note-1', 'Мой текст');
    const handlers = handlersOf(mine);
    const opened = await handlers['hand-over.open']({ language: 'ru' });
    if (opened.kind === 'failed' || opened.value.kind !== 'opened') throw new Error('not opened');
    const { plan, added, conflicts } = opened.value;
    expect(added).toBe(1);
    expect(conflicts).toMatchObject([
      { key: 'notes/note-1', mine: { text: 'Мой текст' }, theirs: { text: 'Их текст' } },
    ]);
    const decisions = [{ key: 'notes/note-1', take: 'both' as const }];
    expect(await handlers['hand-over.merge']({ plan, decisions })).toMatchObject({ kind: 'ok' });
    expect(textsOf(mine)).toEqual(['Их новая', 'Их текст', 'Мой текст']);
    expect(await handlers['hand-over.merge']({ plan, decisions })).toMatchObject({
      problem: { code: 'handover.gone' },
    });
    const [copy] = await mine.copies();
    expect(copy?.reason).toBe('before-change');
    await mine.close();
    expect(textsOf(await open('mine'))).toEqual(['Их новая', 'Их текст', 'Мой текст']);
  });

  const empty = { notes: '{}', views: '{}', methods: '{}', choices: '{}', layers: '{}' };
  const head = '{"format":"parkbench-hand-over","schemaVersion":2,"by":"ИП"}';
  const pack = (parts: Readonly<Record<string, string>>) =>
    writeZip(
      Object.entries({ parkbench: head, ...empty, ...parts }).map(([name, content]) => ({
        name: `${name}.json`,
        bytes: Buffer.from(content, 'utf8'),
      })),
    );

  test.each([
    ['a duplicate key', { notes: '{"a":1,"a":2}' }, 'json.duplicate-key'],
    ['deep nesting', { layers: '['.repeat(1e5) }, 'json.too-deep'],
    ['no JSON', { views: '{"a":' }, 'json.unreadable'],
    ['a list for a table', { notes: '[]' }, 'json.unreadable'],
    ['another format', { parkbench: '{"format":"x"}' }, 'handover.not-one'],
    ['a newer version', { parkbench: head.replace('2', '99') }, 'handover.newer'],
  ])('is refused for %s, with a sentence', (_, parts, code) => {
    expect(readHandOver(pack(parts), 'x.parkbench')).toMatchObject({ problem: { code } });
  });

  test('leaves out what is no entity: prototype keys, lone surrogates, a note of 10 MB', () => {
    const note = buildNote('note-1', 'Годная');
    const notes = {
      'note-1': note,
      'note-2': { ...note, id: 'note-2', text: 'x'.repeat(1e7) },
      'note-3': { ...note, id: 'note-3', text: '\ud800' },
      'note-4': { ...note, id: 'other' },
    };
    const text = JSON.stringify(notes).replace('{', '{"__proto__":{"polluted":1},');
    const read = readHandOver(pack({ notes: text }), 'x.parkbench');
    expect(read.kind === 'ok' && [...read.value.work.notes.keys()]).toEqual(['note-1']);
    expect(read).toMatchObject({ value: { rejected: 4 } });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('of a version before is brought forward', () => {
    const { editor: _, seen: __, history: ___, ...old } = buildNote('note-1', 'Старая');
    const parts = { parkbench: head.replace('2', '1'), notes: JSON.stringify({ 'note-1': old }) };
    expect(readHandOver(pack(parts), 'x.parkbench')).toMatchObject({ value: { rejected: 0 } });
  });

  test('larger than it may be is not read at all', async () => {
    const mine = await open('mine');
    await writeFile(file, '');
    const { truncate } = await import('node:fs/promises');
    await truncate(file, LARGEST_HAND_OVER + 1);
    expect(await handlersOf(mine)['hand-over.open']({ language: 'ru' })).toMatchObject({
      problem: { code: 'file.too-large' },
    });
    await mine.close();
  });

  test('is a zip of plain files, the same bytes for the same work', async () => {
    const workspace = await open('mine');
    await addNote(workspace, 'note-1', 'Текст');
    const print = () =>
      printHandOver(workspace.workspace, { by: 'АК', at: '2026-07-18T09:30:00Z' });
    expect(print()).toEqual(print());
    expect(Buffer.from(print()).toString('latin1')).toContain('notes.json');
    await workspace.close();
  });
});

describe('copies of the workspace', () => {
  test('can be kept, listed with what would change, and gone back to', async () => {
    const workspace = await open('mine');
    const handlers = handlersOf(workspace);
    await addNote(workspace, 'note-1', 'Было');
    const kept = await handlers['copy.keep']({});
    const name = kept.kind === 'ok' ? kept.value.name : '';
    await addNote(workspace, 'note-1', 'Стало');
    await addNote(workspace, 'note-2', 'Лишняя');
    expect(await handlers['copy.preview']({ name })).toMatchObject({
      value: {
        counts: [
          { change: 'added', count: 0 },
          { change: 'changed', count: 1 },
          { change: 'removed', count: 1 },
        ],
      },
    });
    await handlers['copy.restore']({ name });
    expect(textsOf(workspace)).toEqual(['Было']);
    await workspace.close();
    expect(textsOf(await open('mine'))).toEqual(['Было']);
  });

  test.each(['../workspace.json', '/etc/passwd', 'missing.json', 'workspace.json'])(
    'are read by the names that are listed and no others: %s',
    async (name) => {
      const workspace = await open('mine');
      await addNote(workspace, 'note-1', 'Текст');
      expect(await handlersOf(workspace)['copy.preview']({ name })).toMatchObject({
        problem: { code: 'workspace.backup-unreadable' },
      });
      await workspace.close();
    },
  );

  test('that are damaged are told as such and change nothing', async () => {
    const workspace = await open('mine');
    await addNote(workspace, 'note-1', 'Текст');
    const handlers = handlersOf(workspace);
    const kept = await handlers['copy.keep']({});
    const name = kept.kind === 'ok' ? kept.value.name : '';
    const path = join(folder, 'mine', 'backup', name);
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length - 90));
    expect(await handlers['copy.restore']({ name })).toMatchObject({
      problem: { code: 'workspace.backup-unreadable' },
    });
    expect(textsOf(workspace)).toEqual(['Текст']);
    await workspace.close();
  });
});

test('the workspace written elsewhere opens there as it is here', async () => {
  const workspace = await open('mine');
  await addNote(workspace, 'note-1', 'Текст');
  const saved = await handlersOf(workspace)['workspace.save-elsewhere']({ language: 'ru' });
  expect(saved).toMatchObject({ value: { kind: 'saved' } });
  expect(textsOf(await open('elsewhere'))).toEqual(['Текст']);
  await workspace.close();
});
