import { join } from 'node:path';
import { fileErrorCode } from './file-system.ts';
import type { Place } from './journal-writer.ts';
import type { ProcessMark, ProcessTable } from './process-table.ts';

/** The right to write to a folder, held until released. */
export interface FolderLock {
  /** Name of the file that says so. */
  readonly name: string;
  /** Gives the right back; never throws. */
  release(): Promise<void>;
}

/** What taking a lock needs besides the folder. */
export interface LockOptions {
  readonly processes: ProcessTable;
  /** Lets a moment pass. */
  readonly pause: () => Promise<void>;
}

// Two that arrive at once: the first in the order of names waits for the other to step back.
const TRIES = 8;

/**
 * Takes the folder for this process, or answers null when another one that still runs has it. Each
 * contender first makes a file that names it, and holds the folder only if it then sees no other;
 * of two, at most one can see none. Files of dead processes are swept. Rejects with the system's
 * code when the folder cannot be written.
 */
export async function takeFolder(place: Place, options: LockOptions): Promise<FolderLock | null> {
  const { self, held } = options.processes;
  const name = lockName(self);
  const path = join(place.folder, name);
  if (held.has(path)) return null;
  held.add(path);
  const release = async (): Promise<void> => {
    held.delete(path);
    await place.fileSystem.remove(path).catch(() => undefined);
  };
  try {
    await createLock(place, path);
    if (await isAlone(place, name, options)) return { name, release };
  } catch (cause) {
    await release();
    throw cause;
  }
  await release();
  return null;
}

// A file of this very process that it does not hold is left from an attempt that failed.
async function createLock({ fileSystem }: Place, path: string): Promise<void> {
  try {
    await (await fileSystem.create(path)).close();
  } catch (cause) {
    if (fileErrorCode(cause) !== 'EEXIST') throw cause;
  }
}

async function isAlone(place: Place, own: string, options: LockOptions): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const others = await livingOthers(place, own, options.processes);
    if (others.length === 0) return true;
    if (others.some((name) => name < own)) return false;
    await options.pause();
  }
  return false;
}

async function livingOthers(
  { fileSystem, folder }: Place,
  own: string,
  processes: ProcessTable,
): Promise<readonly string[]> {
  const living: string[] = [];
  for (const name of await fileSystem.list(folder)) {
    const holder = parseLockName(name);
    if (holder === null || name === own) continue;
    if (processes.isAlive(holder)) living.push(name);
    else await fileSystem.remove(join(folder, name)).catch(() => undefined);
  }
  return living;
}

const LOCK = /^lock-([a-z0-9]+)-(\d+)-(\d+)$/;

function lockName({ host, pid, started }: ProcessMark): string {
  return `lock-${host}-${pid}-${started}`;
}

function parseLockName(name: string): ProcessMark | null {
  const parts = LOCK.exec(name);
  if (parts === null) return null;
  return { host: parts[1] ?? '', pid: Number(parts[2]), started: parts[3] ?? '0' };
}
