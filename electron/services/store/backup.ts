import { join } from 'node:path';
import { BACKUP_FOLDER } from './layout.ts';
import type { Place } from './journal-writer.ts';
import { readSnapshot, type SnapshotMeta, writeSnapshot } from './snapshot-file.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** How many daily copies are kept. */
export const DAILY_COPIES = 30;

/** What the name of a daily copy looks like. */
export const DAILY = /^\d{4}-\d{2}-\d{2}\.json$/;

const BEFORE = /^before-[\d-]+\.json$/;
const BEFORE_COPIES = 20;

/** Name of the copy of a day in the user's own calendar. */
export function dailyCopyName(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.json`;
}

/** Name of the copy that is made before the data are brought from an older shape to this one. */
export function migrationCopyName(schemaVersion: number, lastSequence: number): string {
  return `schema-${schemaVersion}-change-${lastSequence}.json`;
}

/** A copy to be made. */
export interface BackupCopy {
  readonly name: string;
  readonly meta: SnapshotMeta;
  readonly source: SnapshotSource;
}

/**
 * Writes a copy into `backup/`, reads it back and only then gives it its name, so that a copy with
 * a proper name is always a good one. A copy that exists is left alone. Rejects on failure.
 */
export async function writeBackup({ fileSystem, folder }: Place, copy: BackupCopy): Promise<void> {
  const backups = join(folder, BACKUP_FOLDER);
  await fileSystem.makeFolder(backups);
  const names = await fileSystem.list(backups);
  if (names.includes(copy.name)) return;
  const fresh = join(backups, `${copy.name}.new`);
  if (names.includes(`${copy.name}.new`)) await fileSystem.remove(fresh);
  await writeSnapshot(fileSystem, fresh, copy);
  if (readSnapshot(await fileSystem.read(fresh)) === null) {
    throw Object.assign(new Error('the copy does not read back'), { code: 'EIO' });
  }
  await fileSystem.rename(fresh, join(backups, copy.name));
  await fileSystem.syncFolder(backups);
  await fileSystem.syncFolder(folder);
}

/** Name of a copy that is made at one moment, e.g. `kept-20260718-093000.json`. */
export function momentCopyName(reason: 'kept' | 'before', at: Date): string {
  const digits = at.toISOString().replaceAll(/[-:.]/g, '').slice(0, 18);
  return `${reason}-${digits.replace('T', '-')}.json`;
}

/**
 * Removes daily copies beyond the newest `DAILY_COPIES`, and those from before a change of much
 * beyond the newest twenty. Copies that the user asked for stay.
 */
export async function removeOldBackups({ fileSystem, folder }: Place): Promise<void> {
  const backups = join(folder, BACKUP_FOLDER);
  const daily = (await fileSystem.list(backups)).filter((name) => DAILY.test(name)).sort();
  for (const name of daily.slice(0, -DAILY_COPIES)) await fileSystem.remove(join(backups, name));
  const before = (await fileSystem.list(backups)).filter((name) => BEFORE.test(name)).sort();
  for (const name of before.slice(0, -BEFORE_COPIES)) await fileSystem.remove(join(backups, name));
}
