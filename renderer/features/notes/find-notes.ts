import { compareNotes, type Note, type NoteKind } from '../../../shared/domain/annotation.ts';
import { stemsOf } from '../../../shared/text/stem.ts';
import { namePlace, type PlaceContext } from './place-name.ts';

/** Which notes are looked for; null takes all. */
export interface NoteQuery {
  readonly search: string;
  /** Settled ones too. */
  readonly isAll: boolean;
  readonly kind: NoteKind | null;
  readonly tag: string | null;
  /** Only those under which a figure has changed. */
  readonly isStale: boolean;
}

/** The query of a list that was just opened. */
export const FIRST_QUERY: NoteQuery = {
  search: '',
  isAll: false,
  kind: null,
  tag: null,
  isStale: false,
};

/**
 * Finds notes by their words, in any form, and by the words of what they speak of; the newest come
 * first. Whether a figure has changed is asked last, because it costs most.
 */
export function findNotes(
  notes: readonly Note[],
  { search, isAll, kind, tag, isStale }: NoteQuery,
  context: PlaceContext & { readonly hasChanged: (note: Note) => boolean },
): readonly Note[] {
  const wanted = stemsOf(search);
  const isWanted = (note: Note): boolean =>
    (isAll || note.state === 'open') &&
    (kind === null || note.kind === kind) &&
    (tag === null || note.tags.includes(tag)) &&
    (wanted.length === 0 || hasWords(stemmedTextOf(note, context), wanted)) &&
    (!isStale || context.hasChanged(note));
  return notes.filter(isWanted).sort((a, b) => compareNotes(b, a));
}

/** All tags of the notes, the most used first. */
export function tagsInUse(notes: Iterable<Note>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tags } of notes) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}

// Stems stand with a space before each, so that a word that is still being typed finds its forms.
function hasWords(stemmed: string, wanted: readonly string[]): boolean {
  return wanted.every((stem) => stemmed.includes(` ${stem}`));
}

interface Stemmed {
  readonly dataset: unknown;
  readonly language: string;
  readonly text: string;
}

const known = new WeakMap<Note, Stemmed>();

function stemmedTextOf(note: Note, context: PlaceContext): string {
  const { dataset, language } = context;
  const before = known.get(note);
  if (before?.dataset === dataset && before.language === language) return before.text;
  const { whole, part } = namePlace(note.target, context);
  const words = [note.text, whole, part, note.author, ...note.tags].join(' ');
  const text = ` ${stemsOf(words).join(' ')}`;
  known.set(note, { dataset, language, text });
  return text;
}
