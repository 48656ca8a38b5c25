import type { Patch } from '../../../shared/domain/workspace.ts';
import type { AdapterOptions, SnapshotLimits } from './adapter-options.ts';
import { ChangeQueue, type PendingGroup } from './change-queue.ts';
import { FrozenView } from './frozen-view.ts';
import type { JournalWriter } from './journal-writer.ts';
import { applyPatch, type LiveWorkspace } from './live-workspace.ts';
import type { WorkspaceAdapter } from './low-workspace.ts';
import { fileProblem, fileWarning, isFull } from './save-problem.ts';
import type { SnapshotMeta } from './snapshot-file.ts';
import type { CommitOutcome } from './store.ts';

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * lowdb's adapter over a journal and snapshots. A change is confirmed when its frame is on the
 * device; `write` makes a snapshot. Only one write is under way at a time, and changes that arrive
 * meanwhile form the next group. After any failed write the journal is given up: what was not
 * confirmed is written again to a new one.
 */
export class JournalAdapter implements WorkspaceAdapter {
  readonly #options: AdapterOptions;
  readonly #live: LiveWorkspace;
  readonly #queue: ChangeQueue;
  readonly #views = new Set<FrozenView>();
  #journal: JournalWriter | null = null;
  #isPrepared = false;
  #isSuspect = false;
  #confirmed: number;
  #changes: number;
  #due: SnapshotLimits;
  #waiting: Waiting[] = [];
  #isWoken = false;
  #running: Promise<void> | null = null;
  #snapshotting: Promise<void> | null = null;

  constructor(options: AdapterOptions) {
    this.#options = options;
    const { start, limits } = options;
    this.#live = start.workspace;
    this.#queue = new ChangeQueue(start.highest);
    this.#confirmed = start.reached;
    this.#changes = start.applied;
    this.#due = limits;
  }

  /** The workspace as recovered; never null. */
  read(): Promise<LiveWorkspace> {
    return Promise.resolve(this.#live);
  }

  /** Makes a snapshot of everything; resolves when it is in place. Rejects when it cannot be. */
  write(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#wake();
    });
  }

  /** Whether the snapshot in place lacks anything that is in memory. */
  get isAheadOfSnapshot(): boolean {
    return this.#changes > 0 || !this.#queue.isEmpty;
  }

  /** How many changes are in memory only, after a failure. */
  get unsaved(): number {
    return this.#queue.unsaved;
  }

  /** Applies patches and resolves when they are on the device, or cannot be put there. */
  commit(patches: readonly Patch[]): Promise<CommitOutcome> {
    for (const patch of patches) {
      for (const view of this.#views) view.remember(patch);
      applyPatch(this.#live, patch);
    }
    const outcome = this.#queue.add(patches);
    // After a failure the work stays called unsaved until all of it is on the device.
    if (this.#queue.unsaved === 0) this.#options.onState({ kind: 'saving' });
    this.#wake();
    return outcome;
  }

  /** Tries again to save what is in memory only; resolves when that has succeeded or failed. */
  async retry(): Promise<void> {
    this.#wake();
    await this.idle();
  }

  /** Resolves when nothing is being written. */
  async idle(): Promise<void> {
    while (this.#running !== null || this.#snapshotting !== null) {
      await (this.#running ?? this.#snapshotting);
    }
  }

  /** The workspace as it stands, to be read at leisure; to be given back with `release`. */
  freeze(): { readonly view: FrozenView; readonly meta: SnapshotMeta } {
    this.#queue.claim();
    const view = new FrozenView(this.#live);
    this.#views.add(view);
    const meta = {
      schemaVersion: this.#options.files.schemaVersion,
      generation: this.#journal?.generation ?? this.#options.files.current ?? 0,
      lastSequence: this.#queue.highest,
      savedAt: this.#options.now().toISOString(),
    };
    return { view, meta };
  }

  /** Stops keeping old values for a view. */
  release(view: FrozenView): void {
    this.#views.delete(view);
  }

  /** Marks the orderly end of the session and lets the journal go. Rejects on failure. */
  async close(): Promise<void> {
    await this.idle();
    const journal = this.#journal;
    if (journal === null) return;
    this.#journal = null;
    await journal.close();
    const { generation } = journal;
    const state = { kind: 'closed', generation, lastSequence: this.#confirmed } as const;
    await this.#options.files.writeState(state);
  }

  #wake(): void {
    this.#isWoken = true;
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    try {
      while (this.#isWoken) {
        this.#isWoken = false;
        // Changes made in the same turn of the program join the first group.
        await Promise.resolve();
        await this.#work();
      }
    } finally {
      this.#running = null;
    }
  }

  async #work(): Promise<void> {
    let isWorking = true;
    while (isWorking && (!this.#queue.isEmpty || this.#isSnapshotDue())) {
      if (!this.#queue.isEmpty) isWorking = await this.#saveGroup();
      else await this.#rotate();
    }
  }

  async #saveGroup(): Promise<boolean> {
    const group = this.#queue.take();
    try {
      const journal = this.#journal ?? (await this.#startAgain(group.first));
      await this.#append(journal, group);
      if (this.#isSnapshotDue()) await this.#rotate();
      return true;
    } catch (cause) {
      this.#giveUpJournal(group, cause);
      return false;
    }
  }

  async #append(journal: JournalWriter, group: PendingGroup): Promise<void> {
    const changes = group.items.map(({ patches }) => patches);
    await journal.append({ first: group.first, at: this.#options.now().toISOString(), changes });
    this.#confirmed = group.first + changes.length - 1;
    this.#changes += changes.length;
    this.#queue.confirm(group);
    if (this.#queue.isEmpty) this.#options.onState({ kind: 'saved' });
  }

  #giveUpJournal(group: PendingGroup, cause: unknown): void {
    void this.#journal?.close();
    this.#journal = null;
    this.#isSuspect ||= !isFull(cause);
    const problem = fileProblem('workspace.write-failed', this.#options.files.folder, cause);
    this.#queue.putBack(group, problem);
    this.#options.onState({ kind: 'unsaved', changes: this.#queue.unsaved, problem });
    this.#settleWaiting((each) => each.reject(cause));
  }

  async #startAgain(next: number): Promise<JournalWriter> {
    const { files, look } = this.#options;
    const expected = { confirmed: this.#confirmed, highest: this.#queue.highest };
    const condition = this.#isSuspect ? await look(expected) : 'as-left';
    if (condition === 'changed') throw changedElsewhere();
    if (condition === 'gone') {
      await files.makeFolderAgain();
      this.#isPrepared = false;
    }
    await this.#prepare();
    this.#journal = await files.startJournal({ after: this.#confirmed, next });
    if (condition === 'gone') await this.#placeFrozen();
    this.#isSuspect = false;
    return this.#journal;
  }

  async #prepare(): Promise<void> {
    if (!this.#isPrepared) await this.#options.prepare();
    this.#isPrepared = true;
  }

  #isSnapshotDue(): boolean {
    if (this.#snapshotting !== null) return false;
    const isLong = (this.#journal?.bytes ?? 0) >= this.#due.bytes;
    return this.#waiting.length > 0 || this.#changes >= this.#due.changes || isLong;
  }

  // The journal that goes on from a snapshot is begun before it; the old one stays until then.
  async #rotate(): Promise<void> {
    const { files } = this.#options;
    const old = this.#journal;
    try {
      await this.#prepare();
      const next = this.#queue.nextToWrite;
      this.#journal = await files.startJournal({ after: this.#confirmed, next });
      await old?.close();
      this.#snapshotting = this.#placeInBackground();
    } catch (cause) {
      this.#reportSnapshot(cause);
    }
  }

  async #placeInBackground(): Promise<void> {
    const waiting = this.#waiting;
    const changes = this.#changes;
    this.#waiting = [];
    this.#changes = 0;
    this.#due = this.#options.limits;
    try {
      await this.#placeFrozen();
      for (const each of waiting) each.resolve();
    } catch (cause) {
      this.#waiting.push(...waiting);
      this.#changes += changes;
      this.#reportSnapshot(cause);
    } finally {
      this.#snapshotting = null;
      this.#wake();
    }
  }

  async #placeFrozen(): Promise<void> {
    const { view, meta } = this.freeze();
    try {
      await this.#options.files.placeSnapshot(meta, view);
    } finally {
      this.release(view);
    }
  }

  // The journals still hold everything, so a snapshot that failed costs nothing but their length.
  #reportSnapshot(cause: unknown): void {
    const { files, onProblem, limits } = this.#options;
    const bytes = (this.#journal?.bytes ?? 0) + limits.bytes;
    this.#due = { changes: this.#changes + limits.changes, bytes };
    onProblem(fileWarning('workspace.snapshot-failed', files.folder, cause));
    this.#settleWaiting((each) => each.reject(cause));
  }

  #settleWaiting(settle: (each: Waiting) => void): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach(settle);
  }
}

function changedElsewhere(): Error {
  return Object.assign(new Error('the folder holds other changes'), { code: 'ECHANGED' });
}
