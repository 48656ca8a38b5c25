import { beforeEach, describe, expect, it } from 'vitest';
import { redo, undo } from '../../../../renderer/state/history.ts';
import { sendChange } from '../../../../renderer/state/send-change.ts';
import { useWorkbench } from '../../../../renderer/state/store.ts';
import { searchParks } from '../../../../renderer/state/view.ts';
import { recordView } from '../../../../renderer/state/view-record.ts';
import type { NoteDraft } from '../../../../shared/domain/annotation.ts';
import { parkId } from '../../shared/table/park-samples.ts';
import { openKeptWork } from './kept-work.ts';

const NOTE: NoteDraft = {
  target: { kind: 'park', park: parkId('kip-master') },
  kind: 'question',
  text: 'Сверить с отчётом',
  tags: [],
};

beforeEach(async () => {
  await openKeptWork();
  useWorkbench.setState(({ settings }) => ({ settings: { ...settings, language: 'ru' } }));
});

/** What the window told, first to last. */
function told(): readonly string[] {
  return useWorkbench.getState().notices.map(({ text }) => text);
}

describe('taking back', () => {
  it('names the change of the view that was not even sent when it was asked for', async () => {
    await sendChange({ kind: 'note.add', draft: NOTE });
    searchParks('мастер');
    await undo();
    expect(told()).toEqual(['Отменено: поиск']);
    expect(useWorkbench.getState().view.search).toBe('');
    expect(useWorkbench.getState().notes.size).toBe(1);
  });

  it('names the change of the view that was on its way to disk', async () => {
    await sendChange({ kind: 'note.add', draft: NOTE });
    searchParks('мастер');
    void recordView();
    await undo();
    expect(told()).toEqual(['Отменено: поиск']);
  });

  it('names the note that was on its way to disk', async () => {
    searchParks('мастер');
    await recordView();
    void sendChange({ kind: 'note.add', draft: NOTE });
    await undo();
    expect(told()).toEqual(['Отменено: новая заметка']);
    expect(useWorkbench.getState().notes.size).toBe(0);
  });

  it('goes step by step when it is asked for twice at once, each called by its name', async () => {
    await sendChange({ kind: 'note.add', draft: NOTE });
    searchParks('мастер');
    await Promise.all([undo(), undo(), undo()]);
    expect(told()).toEqual(['Отменено: поиск', 'Отменено: новая заметка', 'Отменять нечего.']);
    await Promise.all([redo(), redo()]);
    expect(told().slice(2)).toEqual(['Повторено: новая заметка', 'Повторено: поиск']);
    expect(useWorkbench.getState().view.search).toBe('мастер');
    expect(useWorkbench.getState().notes.size).toBe(1);
  });
});
