import {
  type Patch,
  TABLE_NAMES,
  type TableName,
  type Workspace,
} from '../../../shared/domain/workspace.ts';
import type { Entry, SnapshotSource } from './snapshot-source.ts';

/**
 * The workspace as it stood at one moment, read at leisure while changes go on: before a patch is
 * applied, `remember` keeps the value that it replaces. Costs memory only for what changes.
 */
export class FrozenView implements SnapshotSource {
  readonly tables = TABLE_NAMES;
  readonly #workspace: Workspace;
  readonly #settings: Workspace['settings'];
  /** Values at that moment of what was changed since; undefined where nothing was. */
  readonly #before = new Map<TableName, Map<string, unknown>>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#settings = workspace.settings;
  }

  /** Keeps the value that the patch is about to replace. */
  remember(patch: Patch): void {
    const [table, id] = patch;
    if (table === 'settings') return;
    const kept = this.#keptOf(table);
    if (!kept.has(id)) kept.set(id, this.#workspace[table].get(id));
  }

  /** All entities of one table as they stood, each once. */
  *entriesOf(table: TableName): Generator<Entry> {
    if (table === 'settings') {
      for (const [name, value] of Object.entries(this.#settings)) yield [table, name, value];
      return;
    }
    const kept = this.#keptOf(table);
    const now = this.#workspace[table];
    // What is put in again later stands at the end of its table a second time: the ids are those of
    // this moment, and what was taken out before it comes first.
    const ids = [...now.keys()];
    const gone = [...kept].filter(([id, stood]) => stood !== undefined && !now.has(id));
    for (const [id, stood] of gone) yield [table, id, stood];
    for (const id of ids) {
      const stood = kept.has(id) ? kept.get(id) : now.get(id);
      if (stood !== undefined) yield [table, id, stood];
    }
  }

  #keptOf(table: TableName): Map<string, unknown> {
    const kept = this.#before.get(table);
    if (kept) return kept;
    const fresh = new Map<string, unknown>();
    this.#before.set(table, fresh);
    return fresh;
  }
}
