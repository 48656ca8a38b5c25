import { hasLoneSurrogate, toRecord } from './json.ts';
import { errorProblem } from './problem.ts';
import { failed, ok, type Result } from './result.ts';

/**
 * Reads a value of unknown origin into a fresh one of the type. Fails with `entry.malformed`, which
 * names the field, e.g. `question.asOf.year`, or a more telling problem of its own.
 */
export type Reader<T> = (value: unknown, field: string) => Result<T>;

/** A reader for each field of an object. */
export type FieldReaders<T> = { readonly [Key in keyof T]-?: Reader<T[Key]> };

/** Reads a switch. */
export const readFlag: Reader<boolean> = (value, field) =>
  typeof value === 'boolean' ? ok(value) : malformed(field);

/** Reads a finite number. */
export const readNumber: Reader<number> = (value, field) =>
  typeof value === 'number' && Number.isFinite(value) ? ok(value) : malformed(field);

/** A reader of whole numbers between two ends. */
export function readWhole(least: number, most: number): Reader<number> {
  return (value, field) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? ok(value)
      : malformed(field);
}

/** A reader of texts up to a length in UTF-16 units. */
export function readText(longest: number): Reader<string> {
  return (value, field) =>
    typeof value === 'string' && value.length <= longest && !hasLoneSurrogate(value)
      ? ok(value)
      : malformed(field);
}

/** A reader of the words of a vocabulary. */
export function readWord<Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value, field) => {
    const word = words.find((each) => each === value);
    return word === undefined ? malformed(field) : ok(word);
  };
}

/** A reader of texts that one of the program's parsers understands. */
export function readParsed<T>(parse: (text: string) => Result<T>): Reader<T> {
  return (value, field) => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    return parsed?.kind === 'ok' ? parsed : malformed(field);
  };
}

/** A reader that lets null stand. */
export function readOrNull<T>(read: Reader<T>): Reader<T | null> {
  return (value, field) => (value === null ? ok(null) : read(value, field));
}

/** A reader of lists of at most so many items; fails with `entry.too-many` on a longer one. */
export function readList<T>(read: Reader<T>, most: number): Reader<readonly T[]> {
  return (value, field) => {
    if (!Array.isArray(value)) return malformed(field);
    if (value.length > most) {
      return failed(errorProblem('entry.too-many', { field, count: value.length, most }));
    }
    const items: T[] = [];
    for (const [index, each] of value.entries()) {
      const item = read(each, `${field}[${index}]`);
      if (item.kind === 'failed') return item;
      items.push(item.value);
    }
    return ok(items);
  };
}

/** A reader of lists in which a value stands once: what is named again is left out. */
export function readDistinct<T extends string>(
  read: Reader<T>,
  most: number,
): Reader<readonly T[]> {
  return (value, field) => {
    const list = readList(read, most)(value, field);
    return list.kind === 'failed' ? list : ok([...new Set(list.value)]);
  };
}

/** A reader of maps from words to values; a key that is not among the words fails. */
export function readMap<Key extends string, T>(
  readKey: Reader<Key>,
  read: Reader<T>,
): Reader<Readonly<Partial<Record<Key, T>>>> {
  return (value, field) => {
    const record = toRecord(value);
    if (record === null) return malformed(field);
    const map: Partial<Record<Key, T>> = {};
    for (const [name, each] of Object.entries(record)) {
      const key = readKey(name, `${field}.${name}`);
      if (key.kind === 'failed') return key;
      const item = read(each, `${field}.${name}`);
      if (item.kind === 'failed') return item;
      map[key.value] = item.value;
    }
    return ok(map);
  };
}

/**
 * A reader of objects, field by field. A field that does not stand takes the fallback's value, so
 * that what an older version wrote can still be read; fields that are not known are dropped.
 */
export function readFields<T extends object>(
  readers: FieldReaders<T>,
  fallback: Partial<T> = {},
): Reader<T> {
  return (value, field) => {
    const record = toRecord(value);
    if (record === null) return malformed(field);
    const read: Partial<T> = { ...fallback };
    for (const key of splitKeys(readers)) {
      if (!Object.hasOwn(record, key) && Object.hasOwn(fallback, key)) continue;
      const item = readers[key](record[key], field === '' ? key : `${field}.${key}`);
      if (item.kind === 'failed') return item;
      read[key] = item.value;
    }
    return ok(toWhole(read));
  };
}

/** A reader of tagged unions: the `kind` says which reader reads the rest. */
export function readKinds<T extends { readonly kind: string }>(
  readers: {
    readonly [Kind in T['kind']]: FieldReaders<Omit<Extract<T, { kind: Kind }>, 'kind'>>;
  },
): Reader<T> {
  const byKind = new Map<unknown, FieldReaders<object>>(Object.entries(readers));
  return (value, field) => {
    const kind = toRecord(value)?.['kind'];
    const fields = byKind.get(kind);
    if (fields === undefined) return malformed(`${field}.kind`);
    const rest = readFields(fields)(value, field);
    return rest.kind === 'failed' ? rest : ok(toWhole<T>({ kind, ...rest.value }));
  };
}

function splitKeys<T extends object>(readers: FieldReaders<T>): readonly (keyof T & string)[] {
  return Object.keys(readers) as (keyof T & string)[];
}

// Every field has a reader or came with the fallback, so that none is missing here.
function toWhole<T>(parts: object): T {
  return parts as T;
}

function malformed(field: string): Result<never> {
  return failed(errorProblem('entry.malformed', { field }));
}
