import { join } from 'node:path';
import { type FileSystem, type WritableFile, writeAll } from './file-system.ts';
import { END_MARK } from './frame.ts';
import { type ChangeGroup, encodeGroup, encodeHeader, type JournalHeader } from './journal-file.ts';
import { journalName } from './layout.ts';

/** A folder on a file system. */
export interface Place {
  readonly fileSystem: FileSystem;
  readonly folder: string;
}

/** The journal that this session appends to. After a failed append it must not be used again. */
export class JournalWriter {
  readonly generation: number;
  readonly #file: WritableFile;
  #length = 0;

  private constructor(generation: number, file: WritableFile) {
    this.generation = generation;
    this.#file = file;
  }

  /** Creates the journal; it and its name are on the device when this resolves. */
  static async start({ fileSystem, folder }: Place, header: JournalHeader): Promise<JournalWriter> {
    const file = await fileSystem.create(join(folder, journalName(header.generation)));
    const journal = new JournalWriter(header.generation, file);
    try {
      await journal.#writeFrame(encodeHeader(header));
      await fileSystem.syncFolder(folder);
    } catch (cause) {
      await journal.close();
      throw cause;
    }
    return journal;
  }

  /** Length of the file in bytes. */
  get bytes(): number {
    return this.#length;
  }

  /**
   * Appends a group as one frame; it is on the device when this resolves. Rejects with `ENOENT`
   * when the file is no longer where it was made, because nobody would find the change there.
   */
  async append(group: ChangeGroup): Promise<void> {
    await this.#writeFrame(encodeGroup(this.generation, group));
    if (!(await this.#file.isInPlace())) {
      throw Object.assign(new Error('the journal is not in its place'), { code: 'ENOENT' });
    }
  }

  /** Lets the file go; what was confirmed is on the device already. */
  async close(): Promise<void> {
    await this.#file.close().catch(() => undefined);
  }

  // The frame takes the place of the end mark, and a new mark follows it, in one write.
  async #writeFrame(frame: Uint8Array): Promise<void> {
    await writeAll(this.#file, Buffer.concat([frame, END_MARK]), this.#length);
    await this.#file.sync();
    this.#length += frame.length;
  }
}
