import { errorProblem, type Problem } from '../../../shared/core/problem.ts';
import { migrationCopyName, writeBackup } from './backup.ts';
import type { Shape } from './folder-guard.ts';
import type { Place } from './journal-writer.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import { migrateTables } from './migration.ts';
import { decodeTables, type RejectedEntity, toSnapshotSource } from './raw-tables.ts';
import { type Recovery, recover } from './recovery.ts';

/** A workspace as it was found in a folder. */
export interface LoadedWorkspace {
  readonly workspace: LiveWorkspace;
  readonly recovery: Recovery;
  readonly rejected: readonly RejectedEntity[];
  /** Why the data must not be changed; null when they may be. */
  readonly obstacle: Problem | null;
}

/** How a workspace is loaded. */
export interface LoadOptions extends Shape {
  readonly now: () => Date;
  /** Whether a copy may be written before data of an older shape are brought forward. */
  readonly mayWrite: boolean;
}

/**
 * Recovers the newest good state of a folder, brings it to the present shape and validates every
 * entity. Rejects when a file cannot be read for reasons of the system.
 */
export async function loadWorkspace(place: Place, options: LoadOptions): Promise<LoadedWorkspace> {
  const { schemaVersion, migrations } = options;
  const recovery = await recover({ ...place, schemaVersion, migrations });
  const path = place.folder;
  if (recovery.newestSchema > schemaVersion) {
    const obstacle = errorProblem('workspace.newer', { path });
    return { ...decodeTables(recovery.state.tables), recovery, obstacle };
  }
  try {
    if (recovery.state.version < schemaVersion) await copyBefore(place, recovery, options);
    const state = migrateTables(recovery.state, schemaVersion, migrations);
    return { ...decodeTables(state.tables), recovery, obstacle: null };
  } catch {
    const params = { path, version: recovery.state.version };
    const obstacle = errorProblem('workspace.migration-failed', params);
    return { ...decodeTables(recovery.state.tables), recovery, obstacle };
  }
}

async function copyBefore(
  place: Place,
  { state, reached, baseGeneration }: Recovery,
  { now, mayWrite }: LoadOptions,
): Promise<void> {
  if (!mayWrite) return;
  const meta = {
    schemaVersion: state.version,
    generation: baseGeneration,
    lastSequence: reached,
    savedAt: now().toISOString(),
  };
  const source = toSnapshotSource(state.tables);
  await writeBackup(place, { name: migrationCopyName(state.version, reached), meta, source });
}
