import { describe, expect, it } from 'vitest';
import {
  applyPatch,
  buildEmptyWorkspace,
} from '../../../../electron/services/store/live-workspace.ts';
import type { NoteDraft } from '../../../../shared/domain/annotation.ts';
import { MOST_STEPS, readHistory, recordStep } from '../../../../shared/domain/history.ts';
import type { NoteId, ParkId } from '../../../../shared/domain/ids.ts';
import {
  actOfChange,
  buildPatches,
  type WorkspaceChange,
} from '../../../../shared/domain/workspace-change.ts';

const NOTE: NoteDraft = {
  target: { kind: 'park', park: 'amur' as ParkId },
  kind: 'question',
  text: 'Чей это показатель?',
  tags: [],
};

/** A workspace in memory that makes changes as the real one does. */
function openWork() {
  const workspace = buildEmptyWorkspace();
  let count = 0;
  let seconds = 0;
  const make = (change: WorkspaceChange, after = 60): void => {
    seconds += after;
    const at = new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();
    const context = { at, newId: () => `id-${++count}` };
    const patches = buildPatches(workspace, change, context);
    if (patches.kind === 'failed') throw new Error(patches.problem.code);
    const act = actOfChange(workspace, change);
    const step = act === null ? null : recordStep(workspace, { act, at, patches: patches.value });
    if (step?.kind === 'failed') throw new Error(step.problem.code);
    for (const patch of [...patches.value, ...(step?.value ?? [])]) applyPatch(workspace, patch);
  };
  const state = () =>
    structuredClone({ notes: [...workspace.notes], view: workspace.settings.lastView });
  return { workspace, make, state };
}

const seek = (text: string): WorkspaceChange => ({
  kind: 'view.set',
  side: 'left',
  act: 'view.search',
  view: { search: text },
});

describe('the history of changes', () => {
  it('puts everything back step by step, and does it again', () => {
    const { make, state } = openWork();
    const states = [state()];
    const changes: readonly WorkspaceChange[] = [
      { kind: 'note.add', draft: NOTE },
      { kind: 'note.edit', id: 'id-1' as NoteId, fields: { text: 'Резидентов или парка?' } },
      { kind: 'view.set', side: 'left', act: 'view.sort', view: { sort: [] } },
      { kind: 'note.remove', id: 'id-1' as NoteId },
    ];
    for (const change of changes) {
      make(change);
      states.push(state());
    }
    for (const before of states.slice(0, -1).toReversed()) {
      make({ kind: 'history.undo' });
      expect(state()).toEqual(before);
    }
    for (const after of states.slice(1)) {
      make({ kind: 'history.redo' });
      expect(state()).toEqual(after);
    }
  });

  it('says what comes next in either direction', () => {
    const { workspace, make } = openWork();
    expect(readHistory(workspace)).toEqual({ undo: null, redo: null });
    make({ kind: 'note.add', draft: NOTE });
    make({ kind: 'view.set', side: 'left', act: 'view.filter', view: { filters: [] } });
    make({ kind: 'history.undo' });
    expect(readHistory(workspace)).toEqual({ undo: 'note.add', redo: 'view.filter' });
  });

  it('forgets what was undone once something else is done', () => {
    const { workspace, make } = openWork();
    make(seek('Амур'));
    make({ kind: 'history.undo' });
    make({ kind: 'note.add', draft: NOTE });
    expect(readHistory(workspace)).toEqual({ undo: 'note.add', redo: null });
    expect(() => make({ kind: 'history.redo' })).toThrow('history.nothing-to-redo');
  });

  it('takes a word typed without a pause as one step', () => {
    const { make, state } = openWork();
    make(seek('Ам'));
    make(seek('Аму'), 1);
    make(seek('Амур'), 1);
    make(seek('Чирчик'), 10);
    make({ kind: 'history.undo' });
    expect(state().view).toEqual({ search: 'Амур' });
    make({ kind: 'history.undo' });
    expect(state().view).toBeNull();
  });

  it('holds no step for a language, or for a view that is as it was', () => {
    const { workspace, make } = openWork();
    make({ kind: 'settings.set', settings: { language: 'en' } });
    make(seek('Амур'));
    make(seek('Амур'), 100);
    expect(workspace.history.size).toBe(1);
  });

  it('keeps words typed in two views side by side apart', () => {
    const { workspace, make } = openWork();
    make(seek('Амур'));
    make({ kind: 'view.set', side: 'right', act: 'view.search', view: { search: 'Чирчик' } });
    make({ kind: 'history.undo' });
    expect(workspace.settings).toMatchObject({ lastView: { search: 'Амур' }, sideView: null });
  });

  it('keeps no more steps than it says', () => {
    const { workspace, make } = openWork();
    for (let count = 0; count < MOST_STEPS + 20; count += 1) make(seek(`парк ${count}`));
    expect(workspace.history.size).toBe(MOST_STEPS);
    for (let count = 0; count < MOST_STEPS; count += 1) make({ kind: 'history.undo' });
    expect(workspace.settings.lastView).toEqual({ search: 'парк 19' });
    expect(() => make({ kind: 'history.undo' })).toThrow('history.nothing-to-undo');
  });
});
