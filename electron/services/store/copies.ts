import { join } from 'node:path';
import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import type { SharedWork } from '../../../shared/domain/merge.ts';
import { DAILY } from './backup.ts';
import type { Shape } from './folder-guard.ts';
import type { Place } from './journal-writer.ts';
import { readAtMost } from './file-system.ts';
import { BACKUP_FOLDER, parseFileName } from './layout.ts';
import { migrateTables } from './migration.ts';
import { decodeTables } from './raw-tables.ts';
import { readSnapshot, readSnapshotDate, SNAPSHOT_BYTES_LIMIT } from './snapshot-file.ts';

/** What a copy of the workspace was made for. */
export const COPY_REASONS = ['daily', 'migration', 'kept', 'before-change', 'generation'] as const;
/** What a copy of the workspace was made for. */
export type CopyReason = (typeof COPY_REASONS)[number];

/** A copy of the workspace that can be gone back to. */
export interface WorkspaceCopy {
  /** Name of the file; those in the backup folder have no folder before it. */
  readonly name: string;
  readonly reason: CopyReason;
  /** ISO 8601 instant in UTC of the moment that it shows. */
  readonly savedAt: string;
}

/** All copies whose head can be read, newest first: the backups and the generation before. */
export async function listCopies(place: Place): Promise<readonly WorkspaceCopy[]> {
  const { fileSystem, folder } = place;
  const backups = await fileSystem.list(join(folder, BACKUP_FOLDER)).catch(() => []);
  const generations = (await fileSystem.list(folder)).filter(isGeneration);
  const names = [...backups.filter((name) => name.endsWith('.json')), ...generations];
  const copies: WorkspaceCopy[] = [];
  for (const name of names) {
    const bytes = await readBounded(place, name);
    const savedAt = bytes === null ? null : readSnapshotDate(bytes);
    if (savedAt !== null) copies.push({ name, reason: reasonOf(name), savedAt });
  }
  return copies.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/**
 * Reads a copy and brings it to the present shape; nothing on disk changes. Fails with
 * `workspace.backup-unreadable` or `workspace.backup-newer`.
 */
export async function readCopy(
  place: Place,
  name: string,
  { schemaVersion, migrations }: Shape,
): Promise<Result<SharedWork>> {
  const bytes = (await readBounded(place, name)) ?? new Uint8Array();
  const snapshot = readSnapshot(bytes);
  if (snapshot === null) return failed(errorProblem('workspace.backup-unreadable', { file: name }));
  const version = snapshot.meta.schemaVersion;
  if (version > schemaVersion)
    return failed(errorProblem('workspace.backup-newer', { file: name }));
  const { tables } = migrateTables({ version, tables: snapshot.tables }, schemaVersion, migrations);
  return ok(decodeTables(tables).workspace);
}

// Only names that the folder lists are read, so that none can lead out of it.
async function readBounded(
  { fileSystem, folder }: Place,
  name: string,
): Promise<Uint8Array | null> {
  const home = isGeneration(name) ? folder : join(folder, BACKUP_FOLDER);
  try {
    if (!(await fileSystem.list(home)).includes(name)) return null;
    const path = join(home, name);
    return await readAtMost(fileSystem, path, SNAPSHOT_BYTES_LIMIT);
  } catch {
    return null;
  }
}

function isGeneration(name: string): boolean {
  return parseFileName(name).kind === 'older-snapshot';
}

function reasonOf(name: string): CopyReason {
  if (isGeneration(name)) return 'generation';
  if (DAILY.test(name)) return 'daily';
  if (name.startsWith('schema-')) return 'migration';
  return name.startsWith('kept-') ? 'kept' : 'before-change';
}
