import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { fileErrorCode } from './file-system.ts';

/** A process, told apart from a later one that got the same number. */
export interface ProcessMark {
  /** Name of the machine, lower-case letters and digits only. */
  readonly host: string;
  readonly pid: number;
  /** When it was started, in ticks since the machine was; `0` where the system does not tell. */
  readonly started: string;
}

/** What is known of processes. */
export interface ProcessTable {
  /** This process. */
  readonly self: ProcessMark;
  /** Paths of the lock files that this process holds. */
  readonly held: Set<string>;
  /** Whether the process still runs; one of another machine counts as running. */
  isAlive(process: ProcessMark): boolean;
}

/** The processes of this machine. */
export const nodeProcessTable: ProcessTable = {
  held: new Set(),
  get self() {
    return { host: thisHost(), pid: process.pid, started: startOf(process.pid) ?? '0' };
  },
  isAlive: ({ host, pid, started }) => {
    if (host !== thisHost()) return true;
    if (!isRunning(pid)) return false;
    const found = startOf(pid);
    return started === '0' || found === null || found === started;
  },
};

function thisHost(): string {
  const letters = hostname()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
  return letters.slice(0, 40) || 'unknown';
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return fileErrorCode(cause) === 'EPERM';
  }
}

// Field 22 of /proc/PID/stat; the second field is the program's name in parentheses.
const FIELDS_AFTER_NAME = 19;

function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[FIELDS_AFTER_NAME] ?? null;
  } catch {
    return null;
  }
}
