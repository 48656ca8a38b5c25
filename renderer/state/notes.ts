import {
  compareNotes,
  isNoteOn,
  type Note,
  type NoteDraft,
  type NoteFields,
} from '../../shared/domain/annotation.ts';
import type { ParkId } from '../../shared/domain/ids.ts';
import type { MetricId } from '../../shared/domain/metric.ts';
import { keyOfTarget, type NoteTarget } from '../../shared/domain/note-target.ts';
import { placeOfCell } from '../../shared/table/table-ask.ts';
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

/** The notes on exactly this, in the order of their writing. */
export function notesAbout(notes: ReadonlyMap<string, Note>, target: NoteTarget): readonly Note[] {
  const key = keyOfTarget(target);
  return [...notes.values()].filter((note) => keyOfTarget(note.target) === key).sort(compareNotes);
}

/** How many open notes a cell has; without a metric, those on the whole park. */
export type NoteMarks = (park: ParkId, metric: MetricId | null) => number;

interface Marked {
  readonly notes: ReadonlyMap<string, Note>;
  readonly marks: NoteMarks;
  readonly cells: ReadonlySet<string>;
}

let marked: Marked | null = null;

/** Counts the open notes of each cell; the same notes give the same function. */
export function noteMarksOf(notes: ReadonlyMap<string, Note>): NoteMarks {
  return markedBy(notes).marks;
}

/** The cells with an open note, by `placeOfCell`; the same notes give the same set. */
export function notedCellsOf(notes: ReadonlyMap<string, Note>): ReadonlySet<string> {
  return markedBy(notes).cells;
}

function markedBy(notes: ReadonlyMap<string, Note>): Marked {
  if (marked?.notes === notes) return marked;
  const counts = countOpen(notes);
  const marks: NoteMarks = (park, metric) =>
    counts.get(metric === null ? park : placeOfCell(park, metric)) ?? 0;
  marked = { notes, marks, cells: new Set(counts.keys()) };
  return marked;
}

/** The marks that notes set on cells and parks. */
export function useNoteMarks(): NoteMarks {
  return useWorkbench((state) => noteMarksOf(state.notes));
}

/** Keeps text half typed; null forgets it, and so does an empty text of a new note. */
export function keepDraft(place: string, text: string | null): void {
  useWorkbench.setState(({ drafts }) => {
    const { [place]: _, ...others } = drafts;
    const isForgotten = text === null || (text === '' && !place.startsWith('note:'));
    return { drafts: isForgotten ? others : { ...others, [place]: text } };
  });
}

/** What is half typed under a name; empty when nothing is. */
export function useDraft(place: string): string {
  return useWorkbench((state) => state.drafts[place] ?? '');
}

function countOpen(notes: ReadonlyMap<string, Note>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { state, target } of notes.values()) {
    if (state === 'closed') continue;
    const key = cellOfTarget(target);
    if (key === null) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function cellOfTarget(target: NoteTarget): string | null {
  if (target.kind === 'park') return target.park;
  return 'metric' in target ? placeOfCell(target.park, target.metric) : null;
}
