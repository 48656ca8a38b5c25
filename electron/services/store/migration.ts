import { addNoteHistory } from './migrations/add-note-history.ts';
import { addPressTexts } from './migrations/add-press-texts.ts';
import type { RawTables } from './raw-tables.ts';

/**
 * One step of the workspace's shape. A pure function on stored values: no clock, no files, and it
 * must accept whatever the version before could hold. See CONTRIBUTING, "Add a migration".
 */
export interface Migration {
  /** Version it starts from; it leads to the next one. */
  readonly from: number;
  /** Turns tables of version `from` into tables of version `from + 1`; the input stays as it is. */
  readonly migrate: (tables: RawTables) => RawTables;
}

/** All migrations, oldest first, without a gap up to `WORKSPACE_SCHEMA`. */
export const MIGRATIONS: readonly Migration[] = [
  { from: 1, migrate: addNoteHistory },
  { from: 2, migrate: addPressTexts },
];

/** Tables and the version of their shape. */
export interface VersionedTables {
  readonly version: number;
  readonly tables: RawTables;
}

/**
 * Brings tables forward to a version, step by step; tables of that version or a newer one stay as
 * they are. Throws when a step is missing, which is a bug.
 */
export function migrateTables(
  start: VersionedTables,
  version: number,
  migrations: readonly Migration[],
): VersionedTables {
  let current = start;
  while (current.version < version) {
    const from = current.version;
    const step = migrations.find((each) => each.from === from);
    if (step === undefined) throw new Error(`a migration from ${from} must exist`);
    current = { version: from + 1, tables: step.migrate(current.tables) };
  }
  return current;
}
