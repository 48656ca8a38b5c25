import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { DatasetTables } from '../../../shared/domain/dataset.ts';

/** What a snapshot file holds: the tables, and the digest of the files that they were read from. */
interface Snapshot {
  readonly digest: string;
  readonly tables: DatasetTables;
}

// The names that the bundled package gives its files; a package with others has no snapshot.
const FILES = [
  'datapackage.json',
  'parks.csv',
  'observations.csv',
  'sources.csv',
  'relations.csv',
  'measures.csv',
  'rates.csv',
  'cpi.csv',
] as const;

/**
 * Reads the tables out of a snapshot file. Null when there is none, when it is damaged, or when it
 * was not made from exactly the files that lie in the folder now: the CSV files decide.
 */
export async function readSnapshot(path: string, folder: string): Promise<DatasetTables | null> {
  const [snapshot, digest] = await Promise.all([readFileOrNull(path), digestPackage(folder)]);
  if (snapshot === null || digest === null) return null;
  const held = parseSnapshot(snapshot);
  return held?.digest === digest ? held.tables : null;
}

/** Writes the tables of a folder into a snapshot file, whole or not at all. */
export async function writeSnapshot(
  path: string,
  folder: string,
  tables: DatasetTables,
): Promise<void> {
  const digest = await digestPackage(folder);
  if (digest === null) throw new Error(`a package with a snapshot must have ${FILES.join(', ')}`);
  const snapshot: Snapshot = { digest, tables };
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, serialize(snapshot));
  await rename(draft, path);
}

/** Digest of all that the package's files hold; null when one of them cannot be read. */
async function digestPackage(folder: string): Promise<string | null> {
  const contents = await Promise.all(FILES.map((file) => readFileOrNull(join(folder, file))));
  const hash = createHash('sha256');
  for (const content of contents) {
    if (content === null) return null;
    hash.update(`${content.length}:`).update(content);
  }
  return hash.digest('hex');
}

async function readFileOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

/** A snapshot is made by this program and told by its digest; what is damaged does not parse. */
function parseSnapshot(bytes: Buffer): Snapshot | null {
  try {
    return deserialize(bytes) as Snapshot;
  } catch {
    return null;
  }
}
