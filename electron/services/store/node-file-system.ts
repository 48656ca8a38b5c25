import { constants } from 'node:fs';
import {
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type FileSystem, fileErrorCode, type WritableFile } from './file-system.ts';

const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  list: (folder) => readdir(folder),
  makeFolder,
  size: async (path) => (await stat(path)).size,
  read: (path) => readFile(path),
  create: createFile,
  rename: renamePatiently,
  remove: (path) => unlink(path),
  syncFile: async (path) => {
    const handle = await open(path, constants.O_RDWR);
    await syncAndClose(handle);
  },
  syncFolder,
};

// A folder that is lost with a power cut takes its files along, so its name is flushed as well.
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: OWNER_ONLY_FOLDER });
  if (first === undefined) return;
  for (let each = path; each.length >= first.length; each = dirname(each)) {
    await syncFolder(dirname(each));
  }
}

async function createFile(path: string): Promise<WritableFile> {
  const handle = await open(path, 'wx', OWNER_ONLY_FILE);
  const { dev, ino } = await handle.stat({ bigint: true });
  return {
    write: async (bytes, position) =>
      (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    sync: () => handle.datasync(),
    isInPlace: async () => {
      const found = await stat(path, { bigint: true }).catch(() => null);
      return found !== null && found.dev === dev && found.ino === ino;
    },
    close: () => handle.close(),
  };
}

// A folder cannot be opened for flushing on Windows; its file system orders names by itself.
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  await syncAndClose(await open(path, 'r'));
}

async function syncAndClose(handle: FileHandle): Promise<void> {
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const RENAME_TRIES = 10;
const RENAME_PAUSE_MS = 100;

// Virus scanners and indexers on Windows hold a fresh file open for a moment.
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rename(from, to);
    } catch (cause) {
      const isHeld = ['EPERM', 'EACCES', 'EBUSY'].includes(fileErrorCode(cause));
      if (process.platform !== 'win32' || !isHeld || tries === RENAME_TRIES) throw cause;
      await pause(RENAME_PAUSE_MS);
    }
  }
}
