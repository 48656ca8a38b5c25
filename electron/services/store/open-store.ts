import { setTimeout } from 'node:timers/promises';
import { errorProblem, type Problem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import { WORKSPACE_SCHEMA } from '../../../shared/domain/workspace.ts';
import { type FileSystem, isMissing } from './file-system.ts';
import { FolderGuard, type Shape } from './folder-guard.ts';
import type { SnapshotLimits } from './adapter-options.ts';
import type { Place } from './journal-writer.ts';
import { type LoadedWorkspace, loadWorkspace } from './load-workspace.ts';
import { MIGRATIONS } from './migration.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { nodeProcessTable, type ProcessTable } from './process-table.ts';
import { causeText, fileProblem } from './save-problem.ts';
import type { Store } from './store.ts';
import { openWorkspaceStore } from './workspace-store.ts';

/** What opening a store needs. What may be left out stands for the machine and the program. */
export interface StoreOptions {
  /** Absolute path; made when it does not exist. */
  readonly folder: string;
  /** `read` takes no lock and writes nothing. */
  readonly mode: 'write' | 'read';
  readonly now: () => Date;
  readonly fileSystem?: FileSystem;
  readonly processes?: ProcessTable;
  readonly pause?: () => Promise<void>;
  readonly limits?: SnapshotLimits;
  readonly shape?: Shape;
}

const LOCK_PAUSE_MS = 40;
const SNAPSHOT_LIMITS: SnapshotLimits = { changes: 5000, bytes: 8 * 1024 * 1024 };

/**
 * Opens the workspace folder: takes it for this process, recovers the newest good state and puts
 * damaged files aside. Fails with `workspace.in-use` and `workspace.folder-unusable`. A folder that
 * cannot be written opens all the same; then changes stay in memory.
 */
export async function openStore(options: StoreOptions): Promise<Result<Store>> {
  const { folder, fileSystem = nodeFileSystem } = options;
  const place: Place = { fileSystem, folder };
  const shape = options.shape ?? { schemaVersion: WORKSPACE_SCHEMA, migrations: MIGRATIONS };
  const guard = new FolderGuard(place, {
    ...shape,
    processes: options.processes ?? nodeProcessTable,
    pause: options.pause ?? (() => setTimeout(LOCK_PAUSE_MS)),
  });
  const entered = await enterFolder(place, guard, options.mode);
  if (entered.kind === 'failed') return entered;
  try {
    const loaded = await loadPatiently(place, { ...options, ...shape, mayWrite: guard.isHeld });
    const { now, limits = SNAPSHOT_LIMITS } = options;
    const blocked = entered.value;
    const obstacle = loaded.obstacle ?? (options.mode === 'read' ? blocked : null);
    const parts = { place, guard, loaded, now, limits, shape, blocked, obstacle };
    return ok(await openWorkspaceStore(parts));
  } catch (cause) {
    await guard.release();
    return failed(fileProblem('workspace.folder-unusable', folder, cause));
  }
}

/** Makes and takes the folder; the value is why it cannot be written, or null when it can. */
async function enterFolder(
  { fileSystem, folder }: Place,
  guard: FolderGuard,
  mode: 'write' | 'read',
): Promise<Result<Problem | null>> {
  if (mode === 'read') {
    return ok(errorProblem('workspace.read-only', { path: folder, cause: causeText('EREADMODE') }));
  }
  try {
    await fileSystem.makeFolder(folder);
    if (await guard.take()) return ok(null);
    return failed(errorProblem('workspace.in-use', { path: folder }));
  } catch (cause) {
    const isThere = await fileSystem.list(folder).then(
      () => true,
      () => false,
    );
    if (isThere) return ok(fileProblem('workspace.read-only', folder, cause));
    return failed(fileProblem('workspace.folder-unusable', folder, cause));
  }
}

const READ_TRIES = 5;

// Without the lock a file can be replaced between being listed and being read.
async function loadPatiently(
  place: Place,
  options: Shape & { readonly now: () => Date; readonly mayWrite: boolean },
): Promise<LoadedWorkspace> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await loadWorkspace(place, options);
    } catch (cause) {
      if (options.mayWrite || !isMissing(cause) || tries === READ_TRIES) throw cause;
    }
  }
}
