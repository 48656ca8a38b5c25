import type { Problem } from './problem.ts';

/**
 * Outcome of an operation that can fail for reasons of the data or the world.
 * A bug is thrown instead; see `problem.ts` for what a failure carries.
 */
export type Result<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A value together with everything that was wrong on the way to it; the value is still usable. */
export interface Reported<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Wraps a value as success. */
export function ok<T>(value: T): Result<T> {
  return { kind: 'ok', value };
}

/** Wraps a problem as failure. */
export function failed<T = never>(problem: Problem): Result<T> {
  return { kind: 'failed', problem };
}
