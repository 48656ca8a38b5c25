import { type JsonValue, parseJsonValue, toRecord } from '../core/json.ts';
import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { isInstant } from './annotation.ts';

/** Changes of the view that are told apart in the list of what can be undone. */
export const VIEW_ACTS = [
  'view.rows',
  'view.columns',
  'view.question',
  'view.search',
  'view.filter',
  'view.sort',
  'view.compare',
  'view.chart',
  'view.table',
  'view.open',
  'view.split',
  'view.change',
] as const;
/** A change of the view. */
export type ViewAct = (typeof VIEW_ACTS)[number];

/** What a step of the history did; each word has a label `history.ACT`. */
export const HISTORY_ACTS = [
  ...VIEW_ACTS,
  'note.add',
  'note.edit',
  'note.remove',
  'note.restore',
  'views.add',
  'views.edit',
  'views.remove',
  'methods.add',
  'methods.edit',
  'methods.remove',
  'layers.add',
  'layers.edit',
  'layers.remove',
  'choice.set',
  'choice.clear',
  'figures.enter',
  'work.replace',
] as const;
/** What a step of the history did. */
export type HistoryAct = (typeof HISTORY_ACTS)[number];

/** One step that can be undone or, once undone, done again. */
export interface HistoryStep {
  /** Counts up, in digits of one length, so that ids order as steps do. */
  readonly id: string;
  readonly act: HistoryAct;
  readonly isUndone: boolean;
  /** ISO 8601 instant in UTC at which the change was made. */
  readonly at: string;
  /** Patches that put back what stood before or, of an undone step, what it had made. */
  readonly patches: JsonValue;
}

/** What can be undone and done again next; null where there is nothing. */
export interface HistoryState {
  readonly undo: HistoryAct | null;
  readonly redo: HistoryAct | null;
}

/** Reads a step of unknown origin; its patches are read when they are used. Fails with `entry.malformed`. */
export function parseHistoryStep(value: unknown): Result<HistoryStep> {
  const record = toRecord(value);
  if (record === null) return malformed('step');
  const { id, isUndone, at } = record;
  const act = HISTORY_ACTS.find((each) => each === record['act']);
  if (typeof id !== 'string') return malformed('id');
  if (act === undefined) return malformed('act');
  if (typeof isUndone !== 'boolean') return malformed('isUndone');
  if (!isInstant(at)) return malformed('at');
  const patches = parseJsonValue(record['patches']);
  if (patches.kind === 'failed') return patches;
  return ok({ id, act, isUndone, at, patches: patches.value });
}

function malformed(field: string): Result<never> {
  return failed(errorProblem('entry.malformed', { field }));
}
