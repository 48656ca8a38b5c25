import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import { errorProblem, type Problem } from '../../../shared/core/problem.ts';
import { toRecord } from '../../../shared/core/json.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import {
  isTableName,
  type Patch,
  parseEntity,
  TABLE_NAMES,
} from '../../../shared/domain/workspace.ts';
import { applyPatch, buildEmptyWorkspace, type LiveWorkspace } from './live-workspace.ts';
import type { CommitOutcome, SaveState, Store } from './store.ts';

/** What opening a store needs. */
export interface StoreOptions {
  readonly folder: string;
  readonly mode: 'write' | 'read';
  readonly now: () => Date;
}

/** Opens the workspace folder. Fails with `workspace.folder-unusable` or `workspace.damaged`. */
export async function openStore({ folder, mode }: StoreOptions): Promise<Result<Store>> {
  const problems: Problem[] = [];
  const file = join(folder, 'workspace.json');
  const low = new Low(new WholeFileAdapter(folder, file, problems), buildEmptyWorkspace());
  try {
    if (mode === 'write') await mkdir(folder, { recursive: true, mode: 0o700 });
    await low.read();
  } catch (cause) {
    const params = { path: folder, cause: String(cause) };
    return failed(errorProblem('workspace.folder-unusable', params));
  }
  return ok(buildStore(low, folder, problems));
}

class WholeFileAdapter implements Adapter<LiveWorkspace> {
  readonly #folder: string;
  readonly #file: string;
  readonly #problems: Problem[];

  constructor(folder: string, file: string, problems: Problem[]) {
    this.#folder = folder;
    this.#file = file;
    this.#problems = problems;
  }

  async read(): Promise<LiveWorkspace | null> {
    const text = await readFile(this.#file, 'utf8').catch(() => null);
    if (text === null) return null;
    const data = toRecord(toRecord(JSON.parse(text))?.['data']);
    const workspace = buildEmptyWorkspace();
    for (const [table, entities] of Object.entries(data ?? {})) {
      if (isTableName(table)) this.#readTable(workspace, table, entities);
    }
    return workspace;
  }

  #readTable(workspace: LiveWorkspace, table: (typeof TABLE_NAMES)[number], value: unknown): void {
    for (const [id, entity] of Object.entries(toRecord(value) ?? {})) {
      const patch = parseEntity(table, id, entity);
      if (patch.kind === 'ok') applyPatch(workspace, patch.value);
      else this.#problems.push(patch.problem);
    }
  }

  async write(workspace: LiveWorkspace): Promise<void> {
    const data = Object.fromEntries(
      TABLE_NAMES.map((name) => {
        const table = workspace[name];
        return [name, table instanceof Map ? Object.fromEntries(table) : table];
      }),
    );
    const fresh = `${this.#file}.new`;
    const handle = await open(fresh, 'w', 0o600);
    await handle.writeFile(`${JSON.stringify({ data }, null, 1)}\n`);
    await handle.sync();
    await handle.close();
    await rename(fresh, this.#file);
    const folder = await open(this.#folder, 'r');
    await folder.sync();
    await folder.close();
  }
}

function buildStore(low: Low<LiveWorkspace>, folder: string, problems: Problem[]): Store {
  let state: SaveState = { kind: 'saved' };
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(state: SaveState) => void>();
  const setState = (next: SaveState): void => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  const save = async (): Promise<CommitOutcome> => {
    try {
      await low.write();
      setState({ kind: 'saved' });
      return { kind: 'saved' };
    } catch (cause) {
      const params = { path: folder, cause: String(cause) };
      const problem = errorProblem('workspace.write-failed', params);
      setState({ kind: 'unsaved', changes: 1, problem });
      return { kind: 'unsaved', problem };
    }
  };
  const enqueue = (): Promise<CommitOutcome> => {
    const saved = queue.then(save);
    queue = saved;
    return saved;
  };
  return {
    folder,
    workspace: low.data,
    report: { problems },
    editable: true,
    saveState: () => state,
    onSaveState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commit: (patches: readonly Patch[]) => {
      for (const patch of patches) applyPatch(low.data, patch);
      setState({ kind: 'saving' });
      return enqueue();
    },
    retry: async () => {
      await enqueue();
      return state;
    },
    saveElsewhere: async (path) => ok(path),
    close: async () => {
      await queue;
      return [];
    },
  };
}
