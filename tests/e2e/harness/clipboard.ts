import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** One for all stories of the machine, as the clipboard is. */
const LOCK = join(tmpdir(), 'parkbench-clipboard');
const LOOK_AGAIN_MS = 50;

/**
 * Waits until no other story uses the clipboard of the machine, and keeps it until the function that
 * comes back is called: stories run two at a time, and what one copies the other would paste.
 */
export async function takeClipboard(): Promise<() => Promise<void>> {
  while (!(await isTaken())) await wait(LOOK_AGAIN_MS);
  return () => rm(LOCK, { force: true });
}

async function isTaken(): Promise<boolean> {
  try {
    await writeFile(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    await freeAbandoned();
    return false;
  }
}

/** Frees the clipboard where the process that took it is gone. */
async function freeAbandoned(): Promise<void> {
  const holder = Number(await readFile(LOCK, 'utf8').catch(() => ''));
  if (holder > 0 && !isRunning(holder)) await rm(LOCK, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
