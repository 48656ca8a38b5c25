import { DiskSession } from './disk-session.ts';
import { Random } from './random.ts';
import { SimulatedDisk } from './simulated-disk.ts';

/** How others write a whole file; each is a list of the file operations that they make. */
export type BareWriter = 'lowdb' | 'write-file-atomic' | 'write-file-atomic with folder flush';

/** What the simulator saw of a bare writer. */
export interface BareTally {
  readonly states: number;
  /** An older version than the one that was confirmed. */
  readonly lost: number;
  /** No JSON, or no file at all. */
  readonly unreadable: number;
}

const FOLDER = '/home/analyst';
const FILE = `${FOLDER}/db.json`;
const VERSIONS = 15;
const STATES_PER_POINT = 4;

/** Writes versions of a file and cuts the power at each operation. */
export async function cutPowerOnBareWriter(writer: BareWriter, seed: number): Promise<BareTally> {
  const random = new Random(seed);
  const points: { readonly disk: SimulatedDisk; readonly confirmed: number }[] = [];
  const disk = new SimulatedDisk();
  disk.makeFolder(FOLDER);
  disk.replace(FILE, versionBytes(0));
  disk.syncFolder(FOLDER);
  let confirmed = 0;
  const session = new DiskSession(disk, {
    after: () => points.push({ disk: disk.copy(), confirmed }),
  });
  for (let version = 1; version <= VERSIONS; version += 1) {
    await writeVersion(session, writer, versionBytes(version));
    confirmed = version;
  }
  const tally = { states: 0, lost: 0, unreadable: 0 };
  for (const point of points) {
    for (let state = 0; state < STATES_PER_POINT; state += 1) {
      const found = readVersion(point.disk.crash(random).read(FILE));
      tally.states += 1;
      if (found === null) tally.unreadable += 1;
      else if (found < point.confirmed) tally.lost += 1;
    }
  }
  return tally;
}

async function writeVersion(
  session: DiskSession,
  writer: BareWriter,
  bytes: Uint8Array,
): Promise<void> {
  const fresh = `${FOLDER}/.db.json.tmp`;
  const file = await session.overwrite(fresh);
  await file.write(bytes, 0);
  if (writer !== 'lowdb') await file.sync();
  await file.close();
  await session.rename(fresh, FILE);
  if (writer === 'write-file-atomic with folder flush') await session.syncFolder(FOLDER);
}

function versionBytes(version: number): Uint8Array {
  return Buffer.from(JSON.stringify({ version, filler: 'x'.repeat(1500) }));
}

function readVersion(bytes: Uint8Array | null): number | null {
  try {
    const data: { version?: unknown } = JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
    return typeof data.version === 'number' ? data.version : null;
  } catch {
    return null;
  }
}
