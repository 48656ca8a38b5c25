import type { JsonValue } from '../core/json.ts';
import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { HistoryAct, HistoryState, HistoryStep } from './history-step.ts';
import { isSettingName } from './settings.ts';
import { type Patch, parseEntity, parsePatch, type Workspace } from './workspace.ts';

/** Most steps that are kept; the oldest make room. */
export const MOST_STEPS = 200;

/** Typing is one step as long as it does not pause for longer. */
const TYPING_PAUSE_MS = 3_000;
const TYPED: ReadonlySet<HistoryAct> = new Set(['view.search']);

/** A change that is about to be made. */
export interface MadeChange {
  readonly act: HistoryAct;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  readonly patches: readonly Patch[];
}

/**
 * The patches that note a change in the history, to be committed together with the change: the
 * step with what it replaces, and without the steps that were undone before, which can no longer
 * be done again. A change that replaces nothing leaves the history alone.
 */
export function recordStep(workspace: Workspace, made: MadeChange): Result<readonly Patch[]> {
  const before = invertPatches(workspace, made.patches);
  if (JSON.stringify(before) === JSON.stringify(made.patches)) return ok([]);
  const steps = orderSteps(workspace);
  const undone = steps.filter((step) => step.isUndone);
  const done = steps.filter((step) => !step.isUndone);
  const forgotten: Patch[] = [...undone, ...done.slice(0, -(MOST_STEPS - 1))].map((step) => [
    'history',
    step.id,
    null,
  ]);
  const latest = done.at(-1);
  if (undone.length === 0 && latest !== undefined && isSameTyping(latest, made)) return ok([]);
  const id = nextId(steps);
  const step = { id, act: made.act, isUndone: false, at: made.at, patches: before };
  const added = parseEntity('history', id, step);
  return added.kind === 'failed' ? added : ok([...forgotten, added.value]);
}

/** The patches that undo the latest step. Fails with `history.nothing-to-undo`. */
export function buildUndo(workspace: Workspace): Result<readonly Patch[]> {
  const step = orderSteps(workspace).findLast(({ isUndone }) => !isUndone);
  return step === undefined
    ? failed(errorProblem('history.nothing-to-undo'))
    : swapStep(workspace, step);
}

/** The patches that do again the step that was undone last. Fails with `history.nothing-to-redo`. */
export function buildRedo(workspace: Workspace): Result<readonly Patch[]> {
  const step = orderSteps(workspace).find(({ isUndone }) => isUndone);
  return step === undefined
    ? failed(errorProblem('history.nothing-to-redo'))
    : swapStep(workspace, step);
}

/** What can be undone and done again next. */
export function readHistory(workspace: Workspace): HistoryState {
  const steps = orderSteps(workspace);
  return {
    undo: steps.findLast(({ isUndone }) => !isUndone)?.act ?? null,
    redo: steps.find(({ isUndone }) => isUndone)?.act ?? null,
  };
}

// Puts back what the step holds and lets it hold what stood there, so that the same step leads to
// and fro.
function swapStep(workspace: Workspace, step: HistoryStep): Result<readonly Patch[]> {
  const patches: Patch[] = [];
  for (const kept of Array.isArray(step.patches) ? step.patches : []) {
    const patch = parsePatch(kept);
    if (patch.kind === 'failed') return patch;
    patches.push(patch.value);
  }
  const swapped = {
    ...step,
    isUndone: !step.isUndone,
    patches: invertPatches(workspace, patches),
  };
  const stored = parseEntity('history', step.id, swapped);
  return stored.kind === 'failed' ? stored : ok([...patches, stored.value]);
}

/** Patches that put back what the given ones replace, in reverse order. */
function invertPatches(workspace: Workspace, patches: readonly Patch[]): readonly unknown[] {
  return patches
    .map(([table, id]) => [table, id, standingValue(workspace, table, id)])
    .toReversed();
}

function standingValue(workspace: Workspace, table: Patch[0], id: string): unknown {
  if (table !== 'settings') return workspace[table].get(id) ?? null;
  return isSettingName(id) ? workspace.settings[id] : null;
}

function orderSteps({ history }: Workspace): readonly HistoryStep[] {
  return [...history.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isSameTyping(latest: HistoryStep, made: MadeChange): boolean {
  if (latest.act !== made.act || !TYPED.has(made.act)) return false;
  if (!hasSamePlaces(latest.patches, made.patches)) return false;
  return Date.parse(made.at) - Date.parse(latest.at) <= TYPING_PAUSE_MS;
}

// Of two views side by side each has a search of its own.
function hasSamePlaces(kept: HistoryStep['patches'], patches: readonly Patch[]): boolean {
  const places = patches.map(([table, id]) => [table, id]);
  const before = Array.isArray(kept) ? kept.map((patch) => placeOf(patch)) : [];
  return JSON.stringify(before) === JSON.stringify(places);
}

function placeOf(patch: JsonValue): JsonValue {
  return Array.isArray(patch) ? patch.slice(0, 2) : null;
}

function nextId(steps: readonly HistoryStep[]): string {
  const last = Number(steps.at(-1)?.id.replace(/\D/g, '') ?? 0);
  return `step-${String(last + 1).padStart(9, '0')}`;
}
