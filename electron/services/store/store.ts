import type { Problem } from '../../../shared/core/problem.ts';
import type { Result } from '../../../shared/core/result.ts';
import type { SharedWork } from '../../../shared/domain/merge.ts';
import type { SaveState } from '../../../shared/domain/save-state.ts';
import type { Patch, Workspace } from '../../../shared/domain/workspace.ts';
import type { WorkspaceCopy } from './copies.ts';

/** What opening found: problems in the order of their finding, worst first. */
export interface OpenReport {
  readonly problems: readonly Problem[];
}

/** What became of a change: on disk, or in memory with the reason. */
export type CommitOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved'; readonly problem: Problem };

/** An open workspace folder. */
export interface Store {
  readonly folder: string;
  /** Live: follows every change. */
  readonly workspace: Workspace;
  readonly report: OpenReport;
  /** Why the data must not be changed, e.g. that a newer program wrote them; null when they may. */
  readonly obstacle: Problem | null;
  saveState(): SaveState;
  /** Calls the listener at every change of the save state; returns what ends that. */
  onSaveState(listener: (state: SaveState) => void): () => void;
  /** Calls the listener with what goes wrong later and loses nothing; returns what ends that. */
  onProblem(listener: (problem: Problem) => void): () => void;
  /** Applies the patches at once and resolves when they are on disk, or cannot be put there. */
  commit(patches: readonly Patch[]): Promise<CommitOutcome>;
  /** Tries again to save what is in memory only. */
  retry(): Promise<SaveState>;
  /** Copies that can be gone back to, newest first. */
  copies(): Promise<readonly WorkspaceCopy[]>;
  /** Reads a copy; nothing on disk changes. */
  readCopy(name: string): Promise<Result<SharedWork>>;
  /** Makes a copy of the work as it is now, reads it back, and returns its name. */
  keepCopy(reason: 'kept' | 'before'): Promise<Result<string>>;
  /** Writes the whole workspace into another, empty folder; this store stays where it is. */
  saveElsewhere(folder: string): Promise<Result<string>>;
  /** Saves what can be saved and lets the folder go; never throws. */
  close(): Promise<readonly Problem[]>;
}
