import { toRecord } from '../../../shared/core/json.ts';

/**
 * The few file operations that the store is made of. Everything it does to a disk goes through
 * here, so that a simulated disk can lose power and fail at any operation. All paths are absolute;
 * a failure rejects with an error that has the system's `code`, such as `ENOSPC`.
 */
export interface FileSystem {
  /** Names in a folder, in no order. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * Makes the folder (readable by its owner only) and those above it, names flushed to the device;
   * fine when it exists.
   */
  makeFolder(path: string): Promise<void>;
  /** Length of a file in bytes. */
  size(path: string): Promise<number>;
  /** Whole content of a file. */
  read(path: string): Promise<Uint8Array>;
  /** Creates a file for writing; fails with `EEXIST` when the name is taken. */
  create(path: string): Promise<WritableFile>;
  /** Renames a file in one step; the new name is taken over if it exists. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Flushes what was written to an existing file to the device. */
  syncFile(path: string): Promise<void>;
  /** Flushes names made, changed and removed in a folder to the device, where the system can. */
  syncFolder(path: string): Promise<void>;
}

/** A file that this process created and alone writes to. */
export interface WritableFile {
  /** Writes bytes at a position and returns how many were taken, which may be fewer than given. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  /** Flushes to the device what was written. */
  sync(): Promise<void>;
  /** Whether the path still leads to this file; false when it was removed or its folder moved. */
  isInPlace(): Promise<boolean>;
  close(): Promise<void>;
}

/** The system's code of a failed file operation; `UNKNOWN` when it has none. */
export function fileErrorCode(cause: unknown): string {
  const code = toRecord(cause)?.['code'];
  return typeof code === 'string' ? code : 'UNKNOWN';
}

/** Whether the operation failed because there is no such file or folder. */
export function isMissing(cause: unknown): boolean {
  return fileErrorCode(cause) === 'ENOENT';
}

/** The content of a file, or null when it is longer than the limit in bytes: then nothing is read. */
export async function readAtMost(
  fileSystem: FileSystem,
  path: string,
  limit: number,
): Promise<Uint8Array | null> {
  return (await fileSystem.size(path)) > limit ? null : fileSystem.read(path);
}

/** Writes all bytes, going on after partial writes. Fails with `EIO` when nothing is taken. */
export async function writeAll(
  file: WritableFile,
  bytes: Uint8Array,
  position: number,
): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const taken = await file.write(bytes.subarray(done), position + done);
    if (taken <= 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
    done += taken;
  }
}
