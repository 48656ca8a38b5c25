import { join } from 'node:path';
import { type Problem, warningProblem } from '../../../shared/core/problem.ts';
import { writeAll } from './file-system.ts';
import { toProblem } from './finding-problem.ts';
import type { Place } from './journal-writer.ts';
import { asideName, parseFileName } from './layout.ts';
import type { LoadedWorkspace } from './load-workspace.ts';
import { putAside } from './put-aside.ts';
import type { RejectedEntity } from './raw-tables.ts';

/** How a folder is put in order after recovery. */
export interface SettleOptions {
  readonly now: () => Date;
  /** Writes the recovered state as a new snapshot. */
  readonly writeSnapshot: () => Promise<void>;
}

/** Whether recovery met anything that must not be met again at the next start. */
export function needsSettling(loaded: LoadedWorkspace, schemaVersion: number): boolean {
  const { recovery, rejected, obstacle } = loaded;
  if (obstacle !== null) return false;
  const isOldShape = recovery.state.version < schemaVersion;
  return isOldShape || recovery.findings.length > 0 || rejected.length > 0;
}

/**
 * Puts damaged files aside under names of their own and writes the recovered state as a new
 * snapshot. Journals are put aside only when that snapshot is in place: until then they hold
 * changes that are nowhere else. Returns what the user is told.
 */
export async function settleFolder(
  place: Place,
  loaded: LoadedWorkspace,
  { now, writeSnapshot }: SettleOptions,
): Promise<readonly Problem[]> {
  const aside = new Map<string, string>();
  const entries = await putEntriesAside(place, loaded.rejected, now());
  const names = findingNames(loaded);
  const moveAside = async (isJournal: boolean): Promise<void> => {
    for (const name of names) {
      if ((parseFileName(name).kind === 'journal') !== isJournal) continue;
      const moved = await putAside(place, name, now());
      if (moved !== null) aside.set(name, moved);
    }
  };
  await moveAside(false);
  try {
    await writeSnapshot();
    await moveAside(true);
  } catch {
    // The adapter reported it; the journals stay and the next start tries again.
  }
  return [...tellFindings(loaded, aside), ...entries];
}

/** What the user is told of the findings; `aside` has the new names of moved files. */
export function tellFindings(
  { recovery }: LoadedWorkspace,
  aside: ReadonlyMap<string, string>,
): readonly Problem[] {
  return recovery.findings.map((finding) => toProblem(finding, { from: recovery.from, aside }));
}

function findingNames({ recovery }: LoadedWorkspace): ReadonlySet<string> {
  const moved = recovery.findings.filter(({ kind }) => kind === 'damaged' || kind === 'unfinished');
  return new Set(moved.map((finding) => ('name' in finding ? finding.name : '')));
}

async function putEntriesAside(
  { fileSystem, folder }: Place,
  rejected: readonly RejectedEntity[],
  at: Date,
): Promise<readonly Problem[]> {
  if (rejected.length === 0) return [];
  const name = asideName('entries.json', at);
  const lines = rejected.map(({ table, id, value }) => JSON.stringify({ table, id, value }));
  const file = await fileSystem.create(join(folder, name));
  try {
    await writeAll(file, Buffer.from(`[\n${lines.join(',\n')}\n]\n`), 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await fileSystem.syncFolder(folder);
  return [warningProblem('workspace.entries-aside', { count: rejected.length, file: name })];
}
