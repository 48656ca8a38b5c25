import { join } from 'node:path';
import { writeAll } from './file-system.ts';
import { JournalWriter, type Place } from './journal-writer.ts';
import { olderSnapshotName, SNAPSHOT_NAME, STATE_NAME, unfinishedName } from './layout.ts';
import { removeReplaced } from './remove-replaced.ts';
import { type SnapshotMeta, writeSnapshot } from './snapshot-file.ts';
import type { SnapshotSource } from './snapshot-source.ts';
import { encodeState, type SessionState } from './state-file.ts';

/** What a session goes on from. */
export interface SessionStart {
  /** Highest generation that was ever used. */
  readonly generation: number;
  /** Generation of the snapshot in place; null when none is. */
  readonly current: number | null;
  /** Version of the shape that is written. */
  readonly schemaVersion: number;
}

/** The files of one session in a workspace folder; gives out generation numbers, each once. */
export class SessionFiles {
  /** Version of the shape that is written. */
  readonly schemaVersion: number;
  readonly #place: Place;
  #generation: number;
  #current: number | null;

  constructor(place: Place, start: SessionStart) {
    this.#place = place;
    this.schemaVersion = start.schemaVersion;
    this.#generation = start.generation;
    this.#current = start.current;
  }

  /** Folder of the workspace. */
  get folder(): string {
    return this.#place.folder;
  }

  /** Generation of the snapshot in place; null when none is. */
  get current(): number | null {
    return this.#current;
  }

  /** Begins a journal and says so in the state file, before anything is confirmed in it. */
  async startJournal(numbers: {
    readonly after: number;
    readonly next: number;
  }): Promise<JournalWriter> {
    const generation = this.#nextGeneration();
    const header = { generation, schemaVersion: this.schemaVersion, ...numbers };
    const journal = await JournalWriter.start(this.#place, header);
    try {
      await this.writeState({ kind: 'open', generation });
      return journal;
    } catch (cause) {
      await journal.close();
      throw cause;
    }
  }

  /**
   * Writes a snapshot and puts it in place as `workspace.json`; the one before stays beside it
   * under its number, and what two generations have replaced is removed. At every step one of them,
   * with the journals, holds everything.
   */
  async placeSnapshot(meta: SnapshotMeta, source: SnapshotSource): Promise<void> {
    const { fileSystem, folder } = this.#place;
    const fresh = join(folder, unfinishedName(SNAPSHOT_NAME, meta.generation));
    const final = join(folder, SNAPSHOT_NAME);
    await writeSnapshot(fileSystem, fresh, { meta, source });
    if (this.#current !== null) {
      await fileSystem.rename(final, join(folder, olderSnapshotName(this.#current)));
      this.#current = null;
      await fileSystem.syncFolder(folder);
    }
    await fileSystem.rename(fresh, final);
    this.#current = meta.generation;
    await fileSystem.syncFolder(folder);
    await removeReplaced(this.#place);
  }

  /** Says how the session stands. */
  async writeState(state: SessionState): Promise<void> {
    const { fileSystem, folder } = this.#place;
    const fresh = join(folder, unfinishedName(STATE_NAME, this.#nextGeneration()));
    const file = await fileSystem.create(fresh);
    try {
      await writeAll(file, encodeState(state), 0);
      await file.sync();
    } finally {
      await file.close();
    }
    await fileSystem.rename(fresh, join(folder, STATE_NAME));
    await fileSystem.syncFolder(folder);
  }

  /** Makes the folder again after it was taken away; no snapshot is in place then. */
  async makeFolderAgain(): Promise<void> {
    await this.#place.fileSystem.makeFolder(this.#place.folder);
    this.#current = null;
  }

  #nextGeneration(): number {
    this.#generation += 1;
    return this.#generation;
  }
}
