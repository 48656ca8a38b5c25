import type { FileSystem } from '../../electron/services/store/file-system.ts';
import { openStore, type StoreOptions } from '../../electron/services/store/open-store.ts';
import type { ProcessTable } from '../../electron/services/store/process-table.ts';
import type { Store } from '../../electron/services/store/store.ts';

/** Folder of the workspace on a simulated disk. */
export const FOLDER = '/home/analyst/work';

let processes = 0;

/** A process on a machine where no other one runs any more. */
export function lonelyProcess(): ProcessTable {
  processes += 1;
  const self = { host: 'desk', pid: processes, started: '1' };
  return { self, held: new Set(), isAlive: () => false };
}

/** A clock that goes on by a second whenever it is read. */
export class Clock {
  #time = Date.parse('2026-07-18T09:30:00Z');

  /** The time now. */
  readonly now = (): Date => {
    this.#time += 1000;
    return new Date(this.#time);
  };

  /** Lets a day pass. */
  passDay(): void {
    this.#time += 86_400_000;
  }
}

/** Snapshots often enough that a short run sees many. */
export const SHORT_LIMITS = { changes: 7, bytes: 100_000 };

/** Opens the workspace of a simulated disk; throws when it does not open. */
export async function openSimulated(
  fileSystem: FileSystem,
  options: Partial<StoreOptions> = {},
): Promise<Store> {
  const opened = await openStore({
    folder: FOLDER,
    mode: 'write',
    now: new Clock().now,
    fileSystem,
    processes: lonelyProcess(),
    pause: () => Promise.resolve(),
    limits: SHORT_LIMITS,
    ...options,
  });
  if (opened.kind === 'failed') throw new Error(JSON.stringify(opened.problem));
  return opened.value;
}
