import { toRecord, type UnknownRecord } from '../../../shared/core/json.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import { isTableName, parseEntity } from '../../../shared/domain/workspace.ts';
import type { RawPatch } from './journal-file.ts';
import { applyPatch, buildEmptyWorkspace, type LiveWorkspace } from './live-workspace.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** One table as a file holds it, with the changes of journals over it; nothing is validated yet. */
export class RawTable {
  readonly #stored: UnknownRecord;
  readonly #changed = new Map<string, unknown>();

  constructor(stored: UnknownRecord = {}) {
    this.#stored = stored;
  }

  /** Puts a value in its place; undefined takes it out. */
  set(id: string, value: unknown): void {
    this.#changed.set(id, value);
  }

  /** All ids and values; ids such as `__proto__` are plain keys here. */
  *entries(): Generator<readonly [id: string, value: unknown]> {
    for (const id of Object.keys(this.#stored)) {
      const value = this.#changed.has(id) ? this.#changed.get(id) : this.#stored[id];
      if (value !== undefined) yield [id, value];
    }
    for (const [id, value] of this.#changed) {
      if (value !== undefined && !Object.hasOwn(this.#stored, id)) yield [id, value];
    }
  }
}

/** Tables as files hold them, by name. */
export type RawTables = Map<string, RawTable>;

/** An entity that was stored whole and yet is not what its table holds. */
export interface RejectedEntity {
  readonly table: string;
  readonly id: string;
  readonly value: unknown;
  readonly problem: Problem | null;
}

/** The tables of a parsed file; null when they are no tables. */
export function toRawTables(value: unknown): RawTables | null {
  const record = toRecord(value);
  if (record === null) return null;
  const tables: RawTables = new Map();
  for (const [name, entities] of Object.entries(record)) {
    const table = toRecord(entities);
    if (table === null) return null;
    tables.set(name, new RawTable(table));
  }
  return tables;
}

/** Puts one stored value in its place. */
export function applyRawPatch(tables: RawTables, [name, id, value]: RawPatch): void {
  const table = tables.get(name) ?? new RawTable();
  tables.set(name, table);
  const isRemoval = value === null && name !== 'settings';
  table.set(id, isRemoval ? undefined : value);
}

/** Validates every entity; those that fail are handed back, the others make the workspace. */
export function decodeTables(tables: RawTables): {
  readonly workspace: LiveWorkspace;
  readonly rejected: readonly RejectedEntity[];
} {
  const workspace = buildEmptyWorkspace();
  const rejected: RejectedEntity[] = [];
  for (const [table, entities] of tables) {
    for (const [id, value] of entities.entries()) {
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
      for (const [id, value] of tables.get(table)?.entries() ?? []) yield [table, id, value];
    },
  };
}
