import { toRecord } from '../../../shared/core/json.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import { isTableName, parseEntity } from '../../../shared/domain/workspace.ts';
import type { RawPatch } from './journal-file.ts';
import { applyPatch, buildEmptyWorkspace, type LiveWorkspace } from './live-workspace.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** Tables as files hold them: by name, then by id; nothing in them is validated yet. */
export type RawTables = Map<string, Map<string, unknown>>;

/** An entity that was stored whole and yet is not what its table holds. */
export interface RejectedEntity {
  readonly table: string;
  readonly id: string;
  readonly value: unknown;
  readonly problem: Problem | null;
}

/** Copies the tables of a parsed file; ids such as `__proto__` stay plain keys. Null if not tables. */
export function toRawTables(value: unknown): RawTables | null {
  const record = toRecord(value);
  if (record === null) return null;
  const tables: RawTables = new Map();
  for (const [name, entities] of Object.entries(record)) {
    const table = toRecord(entities);
    if (table === null) return null;
    tables.set(name, new Map(Object.entries(table)));
  }
  return tables;
}

/** Puts one stored value in its place. */
export function applyRawPatch(tables: RawTables, [name, id, value]: RawPatch): void {
  const table = tables.get(name) ?? new Map<string, unknown>();
  tables.set(name, table);
  if (value === null && name !== 'settings') table.delete(id);
  else table.set(id, value);
}

/** Validates every entity; those that fail are handed back, the others make the workspace. */
export function decodeTables(tables: RawTables): {
  readonly workspace: LiveWorkspace;
  readonly rejected: readonly RejectedEntity[];
} {
  const workspace = buildEmptyWorkspace();
  const rejected: RejectedEntity[] = [];
  for (const [table, entities] of tables) {
    for (const [id, value] of entities) {
      const patch = isTableName(table) ? parseEntity(table, id, value) : null;
      if (patch?.kind === 'ok') applyPatch(workspace, patch.value);
      else rejected.push({ table, id, value, problem: patch?.problem ?? null });
    }
  }
  return { workspace, rejected };
}

/** Stored tables as the data of a snapshot. */
export function toSnapshotSource(tables: RawTables): SnapshotSource {
  return {
    tables: [...tables.keys()],
    *entriesOf(table) {
      for (const [id, value] of tables.get(table) ?? []) yield [table, id, value];
    },
  };
}
