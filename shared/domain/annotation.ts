import { hasLoneSurrogate, toRecord, type UnknownRecord } from '../core/json.ts';
import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type FigureSeen, parseFigureSeen } from './figure-seen.ts';
import { type NoteId, type ParkId, parseNoteId } from './ids.ts';
import type { MetricId } from './metric.ts';
import { type NoteTarget, parseNoteTarget, parkOfTarget } from './note-target.ts';

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

/** Most earlier versions that a note keeps. */
const VERSIONS_LIMIT = 30;
/** Most characters that the earlier versions of a note have together. */
const VERSIONS_TEXT_LIMIT = 200_000;

/** A note as it was before a change. */
export interface NoteVersion {
  /** ISO 8601 instant in UTC at which it was written so. */
  readonly at: string;
  /** Initials of who wrote it so. */
  readonly by: string;
  readonly kind: NoteKind;
  readonly state: NoteState;
  readonly text: string;
}

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
  /** Initials of who wrote it first; empty when the user has not stated any. */
  readonly author: string;
  /** Initials of who changed it last. */
  readonly editor: string;
  /** What the figure under the note was; null where there is none, or it was not recorded. */
  readonly seen: FigureSeen | null;
  /** Earlier versions, oldest first. */
  readonly history: readonly NoteVersion[];
  /** ISO 8601 instant in UTC, `2026-07-18T09:30:00.000Z`. */
  readonly createdAt: string;
  /** ISO 8601 instant in UTC. */
  readonly updatedAt: string;
}

/** What the user states when writing a note; the rest is filled in by the program. */
export type NoteDraft = Pick<Note, 'target' | 'kind' | 'text' | 'tags'> &
  Partial<Pick<Note, 'seen'>>;

/** What can be changed in a note that exists. */
export type NoteFields = Partial<
  Pick<Note, 'target' | 'kind' | 'state' | 'text' | 'tags' | 'seen'>
>;

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
  const rest = parseRest(record);
  if (rest.kind === 'failed') return rest;
  const signature = parseSignature(record);
  if (signature.kind === 'failed') return signature;
  const { id, author, editor, createdAt, updatedAt } = signature.value;
  const { kind, state, tags, seen, history } = rest.value;
  return ok({
    id,
    target: target.value,
    kind,
    state,
    text: text.value,
    tags,
    author,
    editor,
    seen,
    history,
    createdAt,
    updatedAt,
  });
}

function parseRest(
  record: UnknownRecord,
): Result<Pick<Note, 'kind' | 'state' | 'tags' | 'seen' | 'history'>> {
  const { kind, state } = record;
  if (!isWordOf(NOTE_KINDS, kind)) return malformed('kind');
  if (!isWordOf(NOTE_STATES, state)) return malformed('state');
  const tags = parseTags(record['tags']);
  if (tags === null) return malformed('tags');
  const seen = record['seen'] === null ? null : parseFigureSeen(record['seen']);
  if (seen === null && record['seen'] !== null) return malformed('seen');
  const history = parseHistory(record['history']);
  return history === null ? malformed('history') : ok({ kind, state, tags, seen, history });
}

/** The note as a version to be kept when it is changed. */
export function versionOf({ updatedAt, editor, kind, state, text }: Note): NoteVersion {
  return { at: updatedAt, by: editor, kind, state, text };
}

/** The history with one more version; the oldest make room. */
export function addVersion(
  history: readonly NoteVersion[],
  version: NoteVersion,
): readonly NoteVersion[] {
  const all = [...history, version].slice(-VERSIONS_LIMIT);
  let length = all.reduce((sum, { text }) => sum + text.length, 0);
  while (length > VERSIONS_TEXT_LIMIT) length -= all.shift()?.text.length ?? length;
  return all;
}

/**
 * Whether the note speaks of this cell, of an observation in it or of a point of its series; of the
 * whole park when no metric is given.
 */
export function isNoteOn({ target }: Note, park: ParkId, metric?: MetricId): boolean {
  if (parkOfTarget(target) !== park) return false;
  if (metric === undefined) return target.kind === 'park';
  return 'metric' in target && target.metric === metric;
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

function parseHistory(value: unknown): readonly NoteVersion[] | null {
  if (!Array.isArray(value) || value.length > VERSIONS_LIMIT) return null;
  const history: NoteVersion[] = [];
  for (const each of value) {
    const version = parseVersion(each);
    if (version === null) return null;
    history.push(version);
  }
  return history;
}

function parseVersion(value: unknown): NoteVersion | null {
  const { at, by, kind, state, text } = toRecord(value) ?? {};
  if (!isInstant(at) || !isShortText(by, INITIALS_LIMIT)) return null;
  if (!isWordOf(NOTE_KINDS, kind) || !isWordOf(NOTE_STATES, state)) return null;
  return isShortText(text, NOTE_TEXT_LIMIT) ? { at, by, kind, state, text } : null;
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

type Signature = Pick<Note, 'id' | 'author' | 'editor' | 'createdAt' | 'updatedAt'>;

function parseSignature(record: UnknownRecord): Result<Signature> {
  const { author, editor, createdAt, updatedAt } = record;
  const id = parseNoteId(typeof record['id'] === 'string' ? record['id'] : '');
  if (id.kind === 'failed') return malformed('id');
  if (!isShortText(author, INITIALS_LIMIT)) return malformed('author');
  if (!isShortText(editor, INITIALS_LIMIT)) return malformed('editor');
  if (!isInstant(createdAt)) return malformed('createdAt');
  if (!isInstant(updatedAt)) return malformed('updatedAt');
  return ok({ id: id.value, author, editor, createdAt, updatedAt });
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
