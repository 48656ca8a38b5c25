import { compareNotes, type Note } from '../../../shared/domain/annotation.ts';
import type { Dataset } from '../../../shared/domain/dataset.ts';
import { foldText } from '../../../shared/table/search.ts';
import type { Language } from '../../../shared/text/language.ts';
import { namePlace } from './place-name.ts';

/** Which notes are looked for. */
export interface NoteQuery {
  readonly search: string;
  /** Settled ones too. */
  readonly isAll: boolean;
}

/** Finds notes by their text and by what they speak of; the newest come first. */
export function findNotes(
  notes: readonly Note[],
  { search, isAll }: NoteQuery,
  context: { readonly dataset: Dataset; readonly language: Language },
): readonly Note[] {
  const wanted = foldText(search).trim();
  const hasWords = (note: Note): boolean => {
    const { park, part } = namePlace(note.target, context);
    return foldText(`${note.text} ${park} ${part}`).includes(wanted);
  };
  return notes
    .filter((note) => (isAll || note.state === 'open') && (wanted === '' || hasWords(note)))
    .sort((a, b) => compareNotes(b, a));
}
