import { join } from 'node:path';
import { appendAll, type FileSystem, type WritableFile } from './file-system.ts';
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
  #bytes = 0;

  private constructor(generation: number, file: WritableFile) {
    this.generation = generation;
    this.#file = file;
  }

  /** Creates the journal; it and its name are on the device when this resolves. */
  static async start({ fileSystem, folder }: Place, header: JournalHeader): Promise<JournalWriter> {
    const file = await fileSystem.create(join(folder, journalName(header.generation)));
    try {
      await appendAll(file, encodeHeader(header));
      await file.sync();
      await fileSystem.syncFolder(folder);
    } catch (cause) {
      await file.close().catch(() => undefined);
      throw cause;
    }
    return new JournalWriter(header.generation, file);
  }

  /** Bytes of changes written so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Appends a group as one frame; it is on the device when this resolves. Rejects with `ENOENT`
   * when the file is no longer where it was made, because nobody would find the change there.
   */
  async append(group: ChangeGroup): Promise<void> {
    const bytes = encodeGroup(this.generation, group);
    await appendAll(this.#file, bytes);
    await this.#file.sync();
    if (!(await this.#file.isInPlace())) {
      throw Object.assign(new Error('the journal is not in its place'), { code: 'ENOENT' });
    }
    this.#bytes += bytes.length;
  }

  /** Lets the file go; what was confirmed is on the device already. */
  async close(): Promise<void> {
    await this.#file.close().catch(() => undefined);
  }
}
