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
  const { fileSystem, folder } = place;
  const own = lockName(options.processes.self);
  const path = join(folder, own);
  try {
    await (await fileSystem.create(path)).close();
  } catch (cause) {
    if (fileErrorCode(cause) === 'EEXIST') return null;
    throw cause;
  }
  const release = (): Promise<void> => fileSystem.remove(path).catch(() => undefined);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const others = await livingOthers(place, own, options.processes);
    if (others.length === 0) return { name: own, release };
    if (others.some((name) => name < own)) break;
    await options.pause();
  }
  await release();
  return null;
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
