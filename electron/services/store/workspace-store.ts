import { join } from 'node:path';
import type { Problem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import type { SharedWork } from '../../../shared/domain/merge.ts';
import type { SaveState } from '../../../shared/domain/save-state.ts';
import type { Patch, Workspace } from '../../../shared/domain/workspace.ts';
import { dailyCopyName, momentCopyName, removeOldBackups, writeBackup } from './backup.ts';
import { listCopies, readCopy, type WorkspaceCopy } from './copies.ts';
import { copyElsewhere } from './copy-elsewhere.ts';
import type { FolderGuard, Shape } from './folder-guard.ts';
import { JournalAdapter } from './journal-adapter.ts';
import type { SnapshotLimits } from './adapter-options.ts';
import type { Place } from './journal-writer.ts';
import { BACKUP_FOLDER } from './layout.ts';
import type { LoadedWorkspace } from './load-workspace.ts';
import { type LowWorkspace, openLow } from './low-workspace.ts';
import { fileProblem, fileWarning } from './save-problem.ts';
import { SessionFiles } from './session-files.ts';
import { needsSettling, settleFolder, tellFindings } from './settle.ts';
import { Signal } from './signal.ts';
import type { CommitOutcome, OpenReport, Store } from './store.ts';

/** What an open store is made of. */
export interface StoreParts {
  readonly place: Place;
  readonly guard: FolderGuard;
  readonly loaded: LoadedWorkspace;
  readonly now: () => Date;
  readonly limits: SnapshotLimits;
  readonly shape: Shape;
  /** Why the folder cannot be written; null when it can. */
  readonly blocked: Problem | null;
  /** Why the data must not be changed; null when they may be. */
  readonly obstacle: Problem | null;
}

interface Machinery {
  readonly adapter: JournalAdapter;
  readonly low: LowWorkspace;
  readonly state: Signal<SaveState>;
  readonly problem: Signal<Problem | null>;
}

/** Opens the store over what was loaded, and puts the folder in order first. */
export async function openWorkspaceStore(parts: StoreParts): Promise<Store> {
  const state = new Signal<SaveState>(firstState(parts));
  const problem = new Signal<Problem | null>(null);
  const adapter = buildAdapter(parts, { state, problem });
  const low = await openLow(adapter);
  const store = new WorkspaceStore(parts, { adapter, low, state, problem });
  await store.settle();
  return store;
}

function firstState({ obstacle, blocked }: StoreParts): SaveState {
  const problem = obstacle ?? blocked;
  return problem === null ? { kind: 'saved' } : { kind: 'read-only', problem };
}

function buildAdapter(
  { place, guard, loaded, now, limits, shape }: StoreParts,
  { state, problem }: Pick<Machinery, 'state' | 'problem'>,
): JournalAdapter {
  const { recovery, workspace } = loaded;
  const { schemaVersion } = shape;
  return new JournalAdapter({
    files: new SessionFiles(place, { ...recovery, schemaVersion }),
    start: { ...recovery, workspace },
    now,
    prepare: () => guard.prepare(recovery),
    look: (expected) => guard.look(expected),
    onState: (next) => state.set(next),
    onProblem: (next) => problem.set(next),
    limits,
  });
}

class WorkspaceStore implements Store {
  readonly #parts: StoreParts;
  readonly #machinery: Machinery;
  #report: OpenReport = { problems: [] };
  #copiedDay: string | null = null;
  #copying: Promise<void> = Promise.resolve();

  constructor(parts: StoreParts, machinery: Machinery) {
    this.#parts = parts;
    this.#machinery = machinery;
  }

  get folder(): string {
    return this.#parts.place.folder;
  }

  get workspace(): Workspace {
    return this.#machinery.low.data;
  }

  get report(): OpenReport {
    return this.#report;
  }

  get obstacle(): Problem | null {
    return this.#parts.obstacle;
  }

  saveState(): SaveState {
    return this.#machinery.state.value;
  }

  onSaveState(listener: (state: SaveState) => void): () => void {
    return this.#machinery.state.watch(listener);
  }

  onProblem(listener: (problem: Problem) => void): () => void {
    return this.#machinery.problem.watch((problem) => {
      if (problem !== null) listener(problem);
    });
  }

  commit(patches: readonly Patch[]): Promise<CommitOutcome> {
    const { obstacle } = this.#parts;
    if (obstacle !== null) return Promise.resolve({ kind: 'unsaved', problem: obstacle });
    this.#copyBeforeFirstChange();
    return this.#machinery.adapter.commit(patches);
  }

  async retry(): Promise<SaveState> {
    await this.#machinery.adapter.retry();
    return this.saveState();
  }

  async saveElsewhere(folder: string): Promise<Result<string>> {
    const { adapter } = this.#machinery;
    const { view, meta } = adapter.freeze();
    const { fileSystem } = this.#parts.place;
    const copied = await copyElsewhere({ fileSystem, folder }, { meta, source: view });
    adapter.release(view);
    return copied;
  }

  copies(): Promise<readonly WorkspaceCopy[]> {
    return listCopies(this.#parts.place);
  }

  readCopy(name: string): Promise<Result<SharedWork>> {
    return readCopy(this.#parts.place, name, this.#parts.shape);
  }

  async keepCopy(reason: 'kept' | 'before'): Promise<Result<string>> {
    const { place, now, obstacle } = this.#parts;
    if (obstacle !== null) return failed(obstacle);
    const name = momentCopyName(reason, now());
    const { view, meta } = this.#machinery.adapter.freeze();
    try {
      await writeBackup(place, { name, meta, source: view });
      await removeOldBackups(place);
      return ok(name);
    } catch (cause) {
      const path = join(this.folder, BACKUP_FOLDER);
      return failed(fileProblem('workspace.backup-failed', path, cause));
    } finally {
      this.#machinery.adapter.release(view);
    }
  }

  async close(): Promise<readonly Problem[]> {
    const { adapter } = this.#machinery;
    await this.#copying;
    const state = await this.retry();
    const problems: Problem[] = state.kind === 'unsaved' ? [state.problem] : [];
    const attempt = async (run: () => Promise<void>): Promise<void> => {
      await run().catch((cause: unknown) => {
        problems.push(fileProblem('workspace.write-failed', this.folder, cause));
      });
    };
    if (adapter.isAheadOfSnapshot && this.#mayWrite()) {
      await attempt(() => this.#machinery.low.write());
    }
    await attempt(() => adapter.close());
    await this.#parts.guard.release();
    return problems;
  }

  /** Puts in order what recovery met, where the folder can be written. */
  async settle(): Promise<void> {
    const { place, loaded, shape, now, obstacle, blocked } = this.#parts;
    const problems = [obstacle, blocked].filter((problem) => problem !== null);
    if (!this.#mayWrite() || !needsSettling(loaded, shape.schemaVersion)) {
      this.#report = { problems: [...problems, ...tellFindings(loaded, new Map())] };
      return;
    }
    const writeSnapshot = (): Promise<void> => this.#machinery.low.write();
    const told = await settleFolder(place, loaded, { now, writeSnapshot });
    this.#report = { problems: [...problems, ...told] };
  }

  #mayWrite(): boolean {
    return this.obstacle === null && this.#parts.guard.isHeld;
  }

  // The copy of a day shows the work as it was before the day's first change.
  #copyBeforeFirstChange(): void {
    const { place, now, loaded } = this.#parts;
    const name = dailyCopyName(now());
    if (name === this.#copiedDay || !this.#mayWrite() || loaded.recovery.highest === 0) return;
    this.#copiedDay = name;
    const { adapter, problem } = this.#machinery;
    const { view, meta } = adapter.freeze();
    const copy = async (): Promise<void> => {
      try {
        await writeBackup(place, { name, meta, source: view });
        await removeOldBackups(place);
      } catch (cause) {
        const path = join(this.folder, BACKUP_FOLDER);
        problem.set(fileWarning('workspace.backup-failed', path, cause));
      } finally {
        adapter.release(view);
      }
    };
    this.#copying = this.#copying.then(copy);
  }
}
