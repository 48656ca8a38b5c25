import type { Problem } from '../core/problem.ts';

/** Whether what the user sees is on disk. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Changes are in memory only; the problem says why and what to do. */
  | { readonly kind: 'unsaved'; readonly changes: number; readonly problem: Problem }
  /** Nothing can be kept here; the problem says why. */
  | { readonly kind: 'read-only'; readonly problem: Problem };
