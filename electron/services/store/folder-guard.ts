import { dirname, join } from 'node:path';
import { isMissing } from './file-system.ts';
import { type FolderLock, type LockOptions, takeFolder } from './folder-lock.ts';
import type { FolderCondition, FolderExpectation } from './adapter-options.ts';
import type { Place } from './journal-writer.ts';
import type { WorkspaceFile } from './layout.ts';
import type { Migration } from './migration.ts';
import { type Recovery, recover } from './recovery.ts';

/** The shape that the program reads and writes. */
export interface Shape {
  readonly schemaVersion: number;
  readonly migrations: readonly Migration[];
}

/**
 * Sees to it that only this process writes to the folder, and that it is the folder that was read.
 */
export class FolderGuard {
  readonly #place: Place;
  readonly #lockOptions: LockOptions;
  readonly #shape: Shape;
  #lock: FolderLock | null = null;
  #wasHeld = false;

  constructor(place: Place, options: LockOptions & Shape) {
    this.#place = place;
    this.#lockOptions = options;
    this.#shape = options;
  }

  /** Whether this process holds the folder. */
  get isHeld(): boolean {
    return this.#lock !== null;
  }

  /** Takes the folder; false when another process has it. Rejects when it cannot be written. */
  async take(): Promise<boolean> {
    this.#lock ??= await takeFolder(this.#place, this.#lockOptions);
    this.#wasHeld ||= this.isHeld;
    return this.isHeld;
  }

  /** Gives the folder back. */
  async release(): Promise<void> {
    await this.#lock?.release();
    this.#lock = null;
  }

  /**
   * Makes ready for the first write of a session. What a killed process left unflushed is flushed,
   * because the session builds on it. Rejects with `EINUSE` or `ECHANGED` when the folder could not
   * be held from the beginning and is now another's.
   */
  async prepare(recovery: Recovery): Promise<void> {
    if (!this.isHeld) await this.#takeUnchanged(recovery);
    const { fileSystem, folder } = this.#place;
    const { journals, session, files } = recovery;
    const unflushed = session?.kind === 'closed' ? [] : journals;
    for (const name of unflushed) {
      await fileSystem.syncFile(join(folder, name)).catch(ignoreMissing);
    }
    for (const { kind, name } of files) {
      if (kind === 'unfinished') await fileSystem.remove(join(folder, name)).catch(ignoreMissing);
    }
  }

  /** What has become of the folder since. Rejects when the folder above it is gone, too. */
  async look({ confirmed, highest }: FolderExpectation): Promise<FolderCondition> {
    const { fileSystem, folder } = this.#place;
    await fileSystem.list(dirname(folder));
    const found = await recover({ ...this.#place, ...this.#shape });
    const lockName = this.#lock?.name;
    if (!found.files.some(({ name }) => name === lockName)) await this.release();
    if (!found.files.some(isWork)) return 'gone';
    return found.reached >= confirmed && found.reached <= highest ? 'as-left' : 'changed';
  }

  async #takeUnchanged({ reached, highest }: Recovery): Promise<void> {
    const isOurs = this.#wasHeld;
    if (!(await this.take())) throw refusal('EINUSE');
    if (isOurs) return;
    const condition = await this.look({ confirmed: reached, highest });
    const isOther = condition === 'changed' || (condition === 'gone' && reached > 0);
    if (isOther) throw refusal('ECHANGED');
  }
}

function isWork({ kind }: WorkspaceFile): boolean {
  return kind === 'snapshot' || kind === 'older-snapshot' || kind === 'journal';
}

function ignoreMissing(cause: unknown): void {
  if (!isMissing(cause)) throw cause;
}

function refusal(code: 'EINUSE' | 'ECHANGED'): Error {
  return Object.assign(new Error('the folder is not ours to write'), { code });
}
