import type { Note } from '../domain/annotation.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';

/** A note with the words for what it speaks of. */
export interface PlacedNote {
  readonly note: Note;
  /** What it speaks of, for people: park and metric, or the like. */
  readonly place: string;
}

/** Notes as a Markdown document: a heading for each place, a section for each note. */
export function printNotesAsMarkdown(notes: readonly PlacedNote[], language: Language): string {
  const places = new Map<string, Note[]>();
  for (const { note, place } of notes) places.set(place, [...(places.get(place) ?? []), note]);
  const parts = [`# ${say(language, 'notes.file-name')}`];
  for (const [place, group] of places) {
    parts.push(`## ${escapeLine(place)}`);
    for (const note of group) parts.push(`${headOf(note, language)}\n\n${note.text.trim()}`);
  }
  return `${parts.join('\n\n')}\n`;
}

/**
 * Notes as CSV (RFC 4180, with a byte order mark for Excel). All fields are quoted; a text that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
export function printNotesAsCsv(notes: readonly PlacedNote[], language: Language): string {
  const columns = [
    'where',
    'kind',
    'state',
    'text',
    'tags',
    'author',
    'created',
    'updated',
  ] as const;
  const head = columns.map((column) => say(language, `notes.column-${column}`));
  const rows = notes.map(({ note, place }) => [
    place,
    say(language, `note-kind.${note.kind}`),
    say(language, `notes.state-${note.state}`),
    note.text,
    note.tags.join(', '),
    note.author,
    note.createdAt,
    note.updatedAt,
  ]);
  const lines = [head, ...rows].map((row) => row.map(quoteField).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function headOf({ kind, state, author, updatedAt, tags }: Note, language: Language): string {
  const time = `${updatedAt.slice(0, 16).replace('T', ' ')} UTC`;
  const parts = [
    `**${say(language, `note-kind.${kind}`)}**`,
    say(language, `notes.state-${state}`),
    escapeLine(author),
    time,
    ...tags.map((tag) => `#${escapeLine(tag)}`),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function escapeLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/([\\`*_#[\]<>])/g, '\\$1');
}

// What begins like a formula after blanks and invisible signs.
const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function quoteField(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
