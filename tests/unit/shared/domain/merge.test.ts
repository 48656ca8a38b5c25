import { describe, expect, test } from 'vitest';
import { addVersion, type Note, versionOf } from '../../../../shared/domain/annotation.ts';
import {
  decideMerge,
  describePatches,
  planMerge,
  planRestore,
  type SharedWork,
} from '../../../../shared/domain/merge.ts';
import type { SavedDocument } from '../../../../shared/domain/workspace.ts';
import { buildNote } from '../../../crash/model.ts';

function work(notes: readonly Note[], views: readonly SavedDocument[] = []): SharedWork {
  return {
    notes: new Map(notes.map((note) => [note.id, note])),
    views: new Map(views.map((view) => [view.id, view])),
    methods: new Map(),
    choices: new Map(),
    layers: new Map(),
  };
}

function edit(note: Note, text: string, at: string): Note {
  return { ...note, text, updatedAt: at, history: addVersion(note.history, versionOf(note)) };
}

const BASE = buildNote('note-1', 'Исходная');
const MINE = edit(BASE, 'Моя правка', '2026-07-19T10:00:00.000Z');
const THEIRS = edit(BASE, 'Правка коллеги', '2026-07-20T10:00:00.000Z');

describe("taking over a colleague's work", () => {
  test('adds what is new and keeps what is only mine', () => {
    const plan = planMerge(work([BASE]), work([BASE, buildNote('note-2', 'Новая')]));
    expect(plan).toMatchObject({ added: 1, updated: 0, kept: 1, conflicts: [] });
    expect(plan.patches.map(([table, id]) => [table, id])).toEqual([['notes', 'note-2']]);
    expect(planMerge(work([MINE]), work([])).patches).toEqual([]);
  });

  test('takes a later version of the same note without asking, in either direction', () => {
    expect(planMerge(work([BASE]), work([THEIRS]))).toMatchObject({ updated: 1, conflicts: [] });
    expect(planMerge(work([MINE]), work([BASE]))).toMatchObject({ kept: 1, patches: [] });
  });

  test('asks about a note that both have changed, whoever was later', () => {
    const plan = planMerge(work([MINE]), work([THEIRS]));
    expect(plan.patches).toEqual([]);
    expect(plan.conflicts).toMatchObject([{ id: 'note-1', mine: MINE, theirs: THEIRS }]);
    const decide = (decision: 'mine' | 'theirs' | 'both') =>
      decideMerge(
        plan,
        () => decision,
        () => 'copy-1',
      );
    expect(decide('mine')).toEqual([]);
    expect(decide('theirs')).toEqual([['notes', 'note-1', THEIRS]]);
    expect(decide('both')).toEqual([['notes', 'copy-1', { ...THEIRS, id: 'copy-1' }]]);
  });

  test('asks about a view that differs, because views have no history', () => {
    const at = '2026-07-18T09:30:00.000Z';
    const view = { id: 'v-1', name: 'Вид', body: {}, createdAt: at, updatedAt: at };
    const plan = planMerge(work([], [view]), work([], [{ ...view, name: 'Другой' }]));
    expect(plan.conflicts.map(({ table }) => table)).toEqual(['views']);
  });

  test('twice is the same as once', () => {
    const theirs = work([THEIRS, buildNote('note-2', 'Новая')]);
    const plan = planMerge(work([BASE]), theirs);
    expect(plan.patches).toHaveLength(2);
    expect(planMerge(theirs, theirs)).toMatchObject({ added: 0, updated: 0, conflicts: [] });
  });
});

test('going back to a copy undoes every kind of change, and is told line by line', () => {
  const copy = work([BASE, buildNote('note-2', 'Удалённая потом')]);
  const now = work([MINE, buildNote('note-3', 'Написанная потом')]);
  const patches = planRestore(now, copy);
  expect(describePatches(now, patches)).toEqual([
    { table: 'notes', change: 'changed', title: 'Исходная' },
    { table: 'notes', change: 'added', title: 'Удалённая потом' },
    { table: 'notes', change: 'removed', title: 'Написанная потом' },
  ]);
  expect(planRestore(copy, copy)).toEqual([]);
});
