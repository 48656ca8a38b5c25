import type { Problem } from '../../../shared/core/problem.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import type { SessionFiles } from './session-files.ts';
import type { SaveState } from '../../../shared/domain/save-state.ts';

/** Where writing goes on from: what recovery reached. */
export interface AdapterStart {
  readonly workspace: LiveWorkspace;
  /** Number of the last change that is on disk. */
  readonly reached: number;
  /** Highest number that was ever used. */
  readonly highest: number;
  /** Changes in journals since the snapshot. */
  readonly applied: number;
}

/** What the adapter is built from. */
export interface AdapterOptions {
  readonly files: SessionFiles;
  readonly start: AdapterStart;
  readonly now: () => Date;
  /** Called before the first write; rejects when the folder must not be written. */
  readonly prepare: () => Promise<void>;
  /** Asked after a failure: whether the folder still holds what was confirmed there. */
  readonly look: (expected: FolderExpectation) => Promise<FolderCondition>;
  readonly onState: (state: SaveState) => void;
  readonly onProblem: (problem: Problem) => void;
  readonly limits: SnapshotLimits;
}

/** Numbers between which the last change in the folder must lie. */
export interface FolderExpectation {
  readonly confirmed: number;
  readonly highest: number;
}

/** `gone`: nothing of the workspace is there; `changed`: something else is. */
export type FolderCondition = 'as-left' | 'gone' | 'changed';

/** When a snapshot is due. */
export interface SnapshotLimits {
  readonly changes: number;
  readonly bytes: number;
}
