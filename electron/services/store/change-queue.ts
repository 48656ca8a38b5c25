import type { Problem } from '../../../shared/core/problem.ts';
import type { Patch } from '../../../shared/domain/workspace.ts';
import type { CommitOutcome } from './store.ts';

interface PendingChange {
  readonly patches: readonly Patch[];
  readonly resolve: (outcome: CommitOutcome) => void;
}

/** Changes that are written as one frame. */
export interface PendingGroup {
  /** Number of the first change. */
  readonly first: number;
  readonly items: readonly PendingChange[];
}

/**
 * Changes that are made in memory and not yet on disk, in the order of their making, and the
 * numbers they are given. A number that was used in a failed write is never used again.
 */
export class ChangeQueue {
  #next: number;
  #claimed: PendingGroup | null = null;
  #items: PendingChange[] = [];
  #unsaved = 0;

  /** `highest` is the highest number that was ever used. */
  constructor(highest: number) {
    this.#next = highest + 1;
  }

  /** Whether anything waits to be written. */
  get isEmpty(): boolean {
    return this.#items.length === 0 && this.#claimed === null;
  }

  /** How many changes wait after a failed write. */
  get unsaved(): number {
    return this.#unsaved;
  }

  /** Highest number given so far. */
  get highest(): number {
    return this.#next - 1;
  }

  /** Number that the next change to be written has or will get. */
  get nextToWrite(): number {
    return this.#claimed?.first ?? this.#next;
  }

  /** Adds a change; resolves when it is on disk or could not be put there. */
  add(patches: readonly Patch[]): Promise<CommitOutcome> {
    return new Promise((resolve) => this.#items.push({ patches, resolve }));
  }

  /** Gives numbers to all that waits, so that a snapshot can say that it contains them. */
  claim(): void {
    const waiting = this.#items;
    if (waiting.length === 0) return;
    this.#items = [];
    const first = this.#claimed?.first ?? this.#next;
    this.#claimed = { first, items: [...(this.#claimed?.items ?? []), ...waiting] };
    this.#next += waiting.length;
  }

  /** Takes what is to be written next. */
  take(): PendingGroup {
    if (this.#claimed === null) this.claim();
    const group = this.#claimed ?? { first: this.#next, items: [] };
    this.#claimed = null;
    return group;
  }

  /** Tells those who wait that the group is on disk. */
  confirm({ items }: PendingGroup): void {
    for (const { resolve } of items) resolve({ kind: 'saved' });
    this.#unsaved = 0;
  }

  /** Puts a group that could not be written back in front and tells all who wait. */
  putBack({ items }: PendingGroup, problem: Problem): void {
    this.#items = [...items, ...(this.#claimed?.items ?? []), ...this.#items];
    this.#claimed = null;
    this.#unsaved = this.#items.length;
    for (const { resolve } of this.#items) resolve({ kind: 'unsaved', problem });
  }
}
