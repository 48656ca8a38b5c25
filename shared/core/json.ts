import { errorProblem } from './problem.ts';
import { failed, ok, type Result } from './result.ts';

/** What a JSON text can say. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** An object read from outside; nothing is known of its values. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** How deep lists and objects may nest in a value that is kept as it came. */
export const DEEPEST_NESTING = 32;

/** The value as a record, or null when it is a list, a plain value or nothing. */
export function toRecord(value: unknown): UnknownRecord | null {
  return isRecord(value) ? value : null;
}

function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the text has half of a surrogate pair, which no file can hold faithfully. */
export function hasLoneSurrogate(text: string): boolean {
  // Most texts have no surrogates at all, which the first question tells fast.
  return /[\ud800-\udfff]/.test(text) && /\p{Surrogate}/u.test(text);
}

/**
 * Copies a value of unknown origin into fresh objects that hold JSON only. Fails with
 * `json.malformed` on numbers that are not finite, functions, broken characters, keys that reach
 * for a prototype, and nesting beyond `DEEPEST_NESTING`.
 */
export function parseJsonValue(value: unknown): Result<JsonValue> {
  return copyValue(value, 0);
}

function copyValue(value: unknown, depth: number): Result<JsonValue> {
  if (value === null || typeof value === 'boolean') return ok(value);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? ok(value) : malformed(String(value));
  }
  if (typeof value === 'string') return hasLoneSurrogate(value) ? malformed('\\u') : ok(value);
  if (depth >= DEEPEST_NESTING) return malformed(`> ${DEEPEST_NESTING}`);
  if (Array.isArray(value)) return copyList(value, depth);
  const record = toRecord(value);
  return record === null ? malformed(typeof value) : copyRecord(record, depth);
}

function copyList(list: readonly unknown[], depth: number): Result<JsonValue> {
  const copy: JsonValue[] = [];
  for (const each of list) {
    const item = copyValue(each, depth + 1);
    if (item.kind === 'failed') return item;
    copy.push(item.value);
  }
  return ok(copy);
}

function copyRecord(record: UnknownRecord, depth: number): Result<JsonValue> {
  const copy: Record<string, JsonValue> = {};
  for (const [key, each] of Object.entries(record)) {
    if (each === undefined) continue;
    if (isUnsafeKey(key)) return malformed(key);
    const item = copyValue(each, depth + 1);
    if (item.kind === 'failed') return item;
    copy[key] = item.value;
  }
  return ok(copy);
}

function isUnsafeKey(key: string): boolean {
  return (
    key === '__proto__' || key === 'constructor' || key === 'prototype' || hasLoneSurrogate(key)
  );
}

function malformed(found: string): Result<never> {
  return failed(errorProblem('json.malformed', { found }));
}
