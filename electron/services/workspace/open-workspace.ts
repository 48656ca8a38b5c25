import type { Problem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import type { SharedWork } from '../../../shared/domain/merge.ts';
import type { SaveState } from '../../../shared/domain/save-state.ts';
import type { Patch, Workspace } from '../../../shared/domain/workspace.ts';
import { recordStep } from '../../../shared/domain/history.ts';
import {
  actOfChange,
  buildPatches,
  type ChangeContext,
  type WorkspaceChange,
} from '../../../shared/domain/workspace-change.ts';
import type { WorkspaceCopy } from '../store/copies.ts';
import { openStore } from '../store/open-store.ts';
import type { CommitOutcome, OpenReport, Store } from '../store/store.ts';

/** What opening a workspace needs. */
export interface OpenOptions {
  /** Absolute path; made when it does not exist. */
  readonly folder: string;
  /** `read` takes no lock and writes nothing. */
  readonly mode?: 'write' | 'read';
  readonly now: () => Date;
  /** Returns an id that was never used: lower-case letters, digits and hyphens. */
  readonly newId: () => string;
}

/** A change that was made. */
export interface AppliedChange {
  readonly patches: readonly Patch[];
  /** Whether it is on disk; when not, it stays in memory and saving is tried again. */
  readonly outcome: CommitOutcome;
}

/** The user's work, open for use. */
export interface OpenedWorkspace {
  readonly folder: string;
  /** Live: follows every change. */
  readonly workspace: Workspace;
  /** What was recovered and what was wrong; empty in the ordinary case. */
  readonly report: OpenReport;
  saveState(): SaveState;
  /** Calls the listener at every change of the save state; returns what ends that. */
  onSaveState(listener: (state: SaveState) => void): () => void;
  /**
   * Makes a change and resolves when it is on disk or could not be put there (see `outcome`).
   * Fails when the change itself is wrong, or with `workspace.newer` or `workspace.read-only`.
   */
  applyChange(change: WorkspaceChange): Promise<Result<AppliedChange>>;
  /**
   * Applies patches that were worked out here, such as going back to a copy, after a copy of the
   * present was made and read back. Fails when that copy cannot be made.
   */
  replace(patches: readonly Patch[]): Promise<Result<AppliedChange>>;
  /** Copies that can be gone back to, newest first. */
  copies(): Promise<readonly WorkspaceCopy[]>;
  /** Reads a copy; nothing on disk changes. */
  readCopy(name: string): Promise<Result<SharedWork>>;
  /** Makes a copy of the work as it is now and returns its name. */
  keepCopy(reason: 'kept' | 'before'): Promise<Result<string>>;
  /** Calls the listener with what goes wrong and loses nothing; returns what ends that. */
  onProblem(listener: (problem: Problem) => void): () => void;
  /** Tries again to save what is in memory only. */
  retrySave(): Promise<SaveState>;
  /** Writes the whole workspace into another, empty folder; returns its path. */
  saveElsewhere(folder: string): Promise<Result<string>>;
  /** Saves and lets the folder go; never throws. */
  close(): Promise<void>;
}

/**
 * Opens the workspace of a folder, recovering what a crash or damage left. Fails with
 * `workspace.in-use` when another process writes to it and `workspace.folder-unusable` when
 * there is no such place.
 */
export async function openWorkspace(options: OpenOptions): Promise<Result<OpenedWorkspace>> {
  const { folder, mode = 'write', now } = options;
  const store = await openStore({ folder, mode, now });
  return store.kind === 'failed' ? store : ok(buildWorkspace(store.value, options));
}

const RETRY_AFTER_MS = 5000;

// What is in memory only is tried again as long as it is; returns what ends that.
function retryWhileUnsaved(store: Store): () => void {
  let timer: NodeJS.Timeout | undefined;
  const stopWatching = store.onSaveState((state) => {
    if (state.kind !== 'unsaved') return;
    clearTimeout(timer);
    timer = setTimeout(() => void store.retry(), RETRY_AFTER_MS).unref();
  });
  return () => {
    stopWatching();
    clearTimeout(timer);
  };
}

// A change and its step in the history go to disk as one group: neither is there without the other.
function buildRecordedPatches(
  workspace: Workspace,
  change: WorkspaceChange,
  context: ChangeContext,
): Result<readonly Patch[]> {
  const patches = buildPatches(workspace, change, context);
  if (patches.kind === 'failed') return patches;
  const act = actOfChange(workspace, change);
  if (act === null) return patches;
  const step = recordStep(workspace, { act, at: context.at, patches: patches.value });
  return step.kind === 'failed' ? step : ok([...patches.value, ...step.value]);
}

function buildWorkspace(store: Store, { now, newId }: OpenOptions): OpenedWorkspace {
  const stopRetrying = retryWhileUnsaved(store);
  return {
    folder: store.folder,
    workspace: store.workspace,
    report: store.report,
    saveState: () => store.saveState(),
    onSaveState: (listener) => store.onSaveState(listener),
    applyChange: async (change) => {
      if (store.obstacle !== null) return failed(store.obstacle);
      const context = { at: now().toISOString(), newId };
      const patches = buildRecordedPatches(store.workspace, change, context);
      if (patches.kind === 'failed') return patches;
      const outcome = await store.commit(patches.value);
      return ok({ patches: patches.value, outcome });
    },
    replace: async (patches) => {
      const kept = await store.keepCopy('before');
      if (kept.kind === 'failed') return kept;
      const made = { act: 'work.replace', at: now().toISOString(), patches } as const;
      const step = recordStep(store.workspace, made);
      // More than the history can hold is undone by going back to the copy.
      const all = step.kind === 'ok' ? [...patches, ...step.value] : patches;
      return ok({ patches: all, outcome: await store.commit(all) });
    },
    copies: () => store.copies(),
    readCopy: (name) => store.readCopy(name),
    keepCopy: (reason) => store.keepCopy(reason),
    onProblem: (listener) => store.onProblem(listener),
    retrySave: () => store.retry(),
    saveElsewhere: (path) => store.saveElsewhere(path),
    close: async () => {
      stopRetrying();
      await store.close();
    },
  };
}
