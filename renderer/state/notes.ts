import {
  compareNotes,
  isNoteOn,
  type Note,
  type NoteDraft,
  type NoteFields,
} from '../../shared/domain/annotation.ts';
import type { ParkId } from '../../shared/domain/ids.ts';
import type { MetricId } from '../../shared/domain/metric.ts';
import { say } from '../../shared/text/say.ts';
import { languageOf } from './language.ts';
import { tell } from './notices.ts';
import { type Selection, useWorkbench } from './store.ts';
import { changeWorkspace } from './workspace.ts';

/** Adds a note; resolves to whether it was taken. */
export async function addNote(draft: NoteDraft): Promise<boolean> {
  const added = await changeWorkspace({ kind: 'note.add', draft });
  return added.kind === 'ok';
}

/** Changes parts of a note; resolves to whether the change was taken. */
export async function editNote(note: Note, fields: NoteFields): Promise<boolean> {
  const edited = await changeWorkspace({ kind: 'note.edit', id: note.id, fields });
  return edited.kind === 'ok';
}

/** Removes a note at once and offers to put it back. */
export async function removeNote(note: Note): Promise<void> {
  const removed = await changeWorkspace({ kind: 'note.remove', id: note.id });
  if (removed.kind === 'failed') return;
  tell({
    kind: 'done',
    text: say(languageOf(useWorkbench.getState()), 'notes.removed'),
    action: {
      title: 'app.undo',
      run: () => void changeWorkspace({ kind: 'note.restore', note }),
    },
  });
}

/** The notes on a cell, or on a whole park, in the order of their writing. */
export function notesOn(
  notes: ReadonlyMap<string, Note>,
  { park, metric }: Selection,
): readonly Note[] {
  const found = [...notes.values()].filter((note) => isNoteOn(note, park, metric ?? undefined));
  return found.sort(compareNotes);
}

/** How many open notes a cell has; without a metric, those on the whole park. */
export type NoteMarks = (park: ParkId, metric: MetricId | null) => number;

let marked: { readonly notes: ReadonlyMap<string, Note>; readonly marks: NoteMarks } | null = null;

/** Counts the open notes of each cell; the same notes give the same function. */
export function noteMarksOf(notes: ReadonlyMap<string, Note>): NoteMarks {
  if (marked?.notes !== notes) marked = { notes, marks: countOpen(notes) };
  return marked.marks;
}

/** The marks that notes set on cells and parks. */
export function useNoteMarks(): NoteMarks {
  return useWorkbench((state) => noteMarksOf(state.notes));
}

/** Keeps text half typed; null forgets it. */
export function keepDraft(place: string, text: string | null): void {
  useWorkbench.setState(({ drafts }) => {
    const { [place]: _, ...others } = drafts;
    return { drafts: text === null ? others : { ...others, [place]: text } };
  });
}

/** Under which name the draft of a new note is kept. */
export function placeOfDraft({ park, metric }: Selection): string {
  return metric === null ? park : placeKey(park, metric);
}

function countOpen(notes: ReadonlyMap<string, Note>): NoteMarks {
  const counts = new Map<string, number>();
  for (const { state, target } of notes.values()) {
    if (state === 'closed') continue;
    const key = target.kind === 'park' ? target.park : placeKey(target.park, target.metric);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (park, metric) => counts.get(metric === null ? park : placeKey(park, metric)) ?? 0;
}

function placeKey(park: ParkId, metric: MetricId): string {
  return `${park}:${metric}`;
}
