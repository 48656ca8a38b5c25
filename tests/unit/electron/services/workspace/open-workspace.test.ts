import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type OpenedWorkspace,
  openWorkspace,
} from '../../../../../electron/services/workspace/open-workspace.ts';
import type { NoteDraft } from '../../../../../shared/domain/annotation.ts';
import type { NoteId, ParkId } from '../../../../../shared/domain/ids.ts';

const NOTE: NoteDraft = {
  target: { kind: 'cell', park: 'kip-master' as ParkId, metric: 'jobs', period: '2025' },
  kind: 'caveat',
  text: 'Пресса пишет «более 13 тысяч»',
  tags: ['рабочие места'],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function open(): Promise<OpenedWorkspace> {
  let count = 0;
  const opened = await openWorkspace({
    folder,
    now: () => new Date('2026-07-18T09:30:00Z'),
    newId: () => `id-${++count}`,
  });
  if (opened.kind === 'failed') throw new Error(opened.problem.code);
  return opened.value;
}

describe('a workspace', () => {
  test('keeps a note across closing and opening', async () => {
    const first = await open();
    await first.applyChange({ kind: 'settings.set', settings: { initials: 'АК' } });
    await first.applyChange({ kind: 'note.add', draft: NOTE });
    await first.close();
    const second = await open();
    expect([...second.workspace.notes.values()]).toEqual([
      {
        ...NOTE,
        id: 'id-1',
        state: 'open',
        author: 'АК',
        editor: 'АК',
        seen: null,
        history: [],
        createdAt: '2026-07-18T09:30:00.000Z',
        updatedAt: '2026-07-18T09:30:00.000Z',
      },
    ]);
    await second.close();
  });

  test('refuses a note without words', async () => {
    const workspace = await open();
    const change = { kind: 'note.add', draft: { ...NOTE, text: '  \n' } } as const;
    expect(await workspace.applyChange(change)).toMatchObject({ problem: { code: 'note.empty' } });
    await workspace.close();
  });

  test('says that a note to be edited is gone', async () => {
    const workspace = await open();
    const id = 'id-9' as NoteId;
    const change = { kind: 'note.edit', id, fields: { state: 'closed' } } as const;
    expect(await workspace.applyChange(change)).toMatchObject({
      problem: { code: 'note.unknown', params: { id: 'id-9' } },
    });
    await workspace.close();
  });
});
