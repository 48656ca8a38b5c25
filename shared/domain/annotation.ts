import { hasLoneSurrogate, toRecord, type UnknownRecord } from '../core/json.ts';
import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type NoteId, type ParkId, parseNoteId, parseParkId } from './ids.ts';
import { isMetricId, type MetricId } from './metric.ts';
import { parsePeriod } from './period.ts';

/** What a note is for. */
export const NOTE_KINDS = ['question', 'decision', 'caveat', 'check'] as const;
/** What a note is for: to ask, to record a decision, to warn, or to be looked up again. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Whether something is still to be done about a note. */
export const NOTE_STATES = ['open', 'closed'] as const;
/** Whether something is still to be done about a note. */
export type NoteState = (typeof NOTE_STATES)[number];

/** Most characters (UTF-16 units) of a note's text. */
export const NOTE_TEXT_LIMIT = 100_000;
/** Most tags of a note. */
export const NOTE_TAGS_LIMIT = 30;
/** Most characters of one tag. */
export const NOTE_TAG_LIMIT = 60;
/** Most characters of the author's initials. */
export const INITIALS_LIMIT = 12;

/** What a note speaks of. */
export type NoteTarget =
  | { readonly kind: 'park'; readonly park: ParkId }
  | {
      readonly kind: 'cell';
      readonly park: ParkId;
      readonly metric: MetricId;
      /** ISO 8601 period of the figure that was in the cell, e.g. `2024-Q3`; null for any period. */
      readonly period: string | null;
    };

/** A remark of the user. */
export interface Note {
  readonly id: NoteId;
  readonly target: NoteTarget;
  readonly kind: NoteKind;
  readonly state: NoteState;
  /** Markdown. */
  readonly text: string;
  /** In the order the user gave them, none twice. */
  readonly tags: readonly string[];
  /** Initials; empty when the user has not stated any. */
  readonly author: string;
  /** ISO 8601 instant in UTC, `2026-07-18T09:30:00.000Z`. */
  readonly createdAt: string;
  /** ISO 8601 instant in UTC. */
  readonly updatedAt: string;
}

/** What the user states when writing a note; the rest is filled in by the program. */
export type NoteDraft = Pick<Note, 'target' | 'kind' | 'text' | 'tags'>;

/** What can be changed in a note that exists. */
export type NoteFields = Partial<Pick<Note, 'target' | 'kind' | 'state' | 'text' | 'tags'>>;

/**
 * Reads a note of unknown origin into a fresh object. Fails with `note.empty`, `note.too-long`, or
 * `entry.malformed`, which names the field.
 */
export function parseNote(value: unknown): Result<Note> {
  const record = toRecord(value);
  if (record === null) return malformed('note');
  const text = parseNoteText(record['text']);
  if (text.kind === 'failed') return text;
  const target = parseNoteTarget(record['target']);
  if (target.kind === 'failed') return target;
  const { kind, state } = record;
  if (!isWordOf(NOTE_KINDS, kind)) return malformed('kind');
  if (!isWordOf(NOTE_STATES, state)) return malformed('state');
  const tags = parseTags(record['tags']);
  if (tags === null) return malformed('tags');
  const signature = parseSignature(record);
  if (signature.kind === 'failed') return signature;
  const { id, author, createdAt, updatedAt } = signature.value;
  return ok({
    id,
    target: target.value,
    kind,
    state,
    text: text.value,
    tags,
    author,
    createdAt,
    updatedAt,
  });
}

/** Reads what a note speaks of. Fails with `entry.malformed`, which names the field. */
export function parseNoteTarget(value: unknown): Result<NoteTarget> {
  const record = toRecord(value);
  if (record === null) return malformed('target');
  const park = parseParkId(typeof record['park'] === 'string' ? record['park'] : '');
  if (park.kind === 'failed') return malformed('target.park');
  if (record['kind'] === 'park') return ok({ kind: 'park', park: park.value });
  if (record['kind'] === 'cell') return parseCellTarget(record, park.value);
  return malformed('target.kind');
}

/** Whether the note speaks of this cell, or of the whole park when no metric is given. */
export function isNoteOn(note: Note, park: ParkId, metric?: MetricId): boolean {
  if (note.target.park !== park) return false;
  if (metric === undefined) return note.target.kind === 'park';
  return note.target.kind === 'cell' && note.target.metric === metric;
}

/** Orders notes by the time they were written, then by id. */
export function compareNotes(a: Note, b: Note): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Whether the text is an ISO 8601 instant in UTC as this program writes it. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && INSTANT.test(value);
}

const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/;

function parseNoteText(value: unknown): Result<string> {
  if (typeof value !== 'string' || hasLoneSurrogate(value)) return malformed('text');
  if (!/\S/.test(value)) return failed(errorProblem('note.empty'));
  if (value.length > NOTE_TEXT_LIMIT) {
    const params = { length: value.length, limit: NOTE_TEXT_LIMIT };
    return failed(errorProblem('note.too-long', params));
  }
  return ok(value);
}

function parseCellTarget(record: UnknownRecord, park: ParkId): Result<NoteTarget> {
  const { metric, period } = record;
  if (typeof metric !== 'string' || !isMetricId(metric)) return malformed('target.metric');
  if (period === null || period === undefined) {
    return ok({ kind: 'cell', park, metric, period: null });
  }
  if (typeof period !== 'string' || parsePeriod(period).kind === 'failed') {
    return malformed('target.period');
  }
  return ok({ kind: 'cell', park, metric, period });
}

function parseTags(value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length > NOTE_TAGS_LIMIT) return null;
  const tags: string[] = [];
  for (const each of value) {
    const tag = isShortText(each, NOTE_TAG_LIMIT) ? each.trim() : '';
    if (tag === '') return null;
    if (!tags.includes(tag)) tags.push(tag);
  }
  return tags;
}

type Signature = Pick<Note, 'id' | 'author' | 'createdAt' | 'updatedAt'>;

function parseSignature(record: UnknownRecord): Result<Signature> {
  const { author, createdAt, updatedAt } = record;
  const id = parseNoteId(typeof record['id'] === 'string' ? record['id'] : '');
  if (id.kind === 'failed') return malformed('id');
  if (!isShortText(author, INITIALS_LIMIT)) return malformed('author');
  if (!isInstant(createdAt)) return malformed('createdAt');
  if (!isInstant(updatedAt)) return malformed('updatedAt');
  return ok({ id: id.value, author, createdAt, updatedAt });
}

function isShortText(value: unknown, limit: number): value is string {
  return typeof value === 'string' && value.length <= limit && !hasLoneSurrogate(value);
}

function isWordOf<Word extends string>(words: readonly Word[], value: unknown): value is Word {
  return words.some((word) => word === value);
}

function malformed(field: string): Result<never> {
  return failed(errorProblem('entry.malformed', { field }));
}
