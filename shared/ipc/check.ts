/**
 * Tells whether a value of unknown origin has a shape. Tables of thousands of rows are checked with
 * these instead of schemas: at every start, on both sides, and a schema takes several times longer.
 */
export type Check<T> = (value: unknown) => value is T;

type Checks<T> = { readonly [Key in keyof T]-?: Check<T[Key]> };

/** A record with exactly these fields. */
export function recordOf<T extends object>(checks: Checks<T>): Check<T> {
  const fields: readonly (readonly [string, Check<unknown>])[] = Object.entries(checks);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    if (Object.keys(value).length !== fields.length) return false;
    return fields.every(
      ([name, check]) => Object.hasOwn(value, name) && check(fieldOf(value, name)),
    );
  };
}

/** A list of such values. */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

/** Such a value or null. */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

/** One of the words. */
export function wordOf<Word extends string>(words: readonly Word[]): Check<Word> {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value): value is Word => known.has(value);
}

/** Text up to the given length. */
export function textUpTo(longest: number): Check<string> {
  return (value): value is string => typeof value === 'string' && value.length <= longest;
}

/** A finite number. */
export const isNumber: Check<number> = (value): value is number => Number.isFinite(value);

function fieldOf(value: object, name: string): unknown {
  return Reflect.get(value, name);
}
