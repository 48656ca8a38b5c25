import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DatasetTables } from '../../../shared/domain/dataset.ts';

// A snapshot file is one line with two digests, of the files that it was made from and of the text
// that follows, and the tables as JSON text: the window is given the text as it stands.

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
 * The tables of a snapshot file, as JSON text. Null when there is none, when it is damaged, or when
 * it was not made from exactly the files that lie in the folder now: the CSV files decide.
 */
export async function readSnapshotText(path: string, folder: string): Promise<string | null> {
  const [bytes, digest] = await Promise.all([readFileOrNull(path), digestPackage(folder)]);
  if (bytes === null || digest === null) return null;
  const end = bytes.indexOf('\n');
  const tables = bytes.subarray(end + 1);
  const head = bytes.subarray(0, Math.max(end, 0)).toString('latin1');
  return head === `${digest} ${digestOf(tables)}` ? tables.toString('utf8') : null;
}

/** The tables of a snapshot file; null where `readSnapshotText` finds none. */
export async function readSnapshot(path: string, folder: string): Promise<DatasetTables | null> {
  const text = await readSnapshotText(path, folder);
  return text === null ? null : parseTables(text);
}

/** The text was written by this program and is told by its digest. */
function parseTables(text: string): DatasetTables {
  return JSON.parse(text) as DatasetTables;
}

/** Writes the tables of a folder into a snapshot file, whole or not at all. */
export async function writeSnapshot(
  path: string,
  folder: string,
  tables: DatasetTables,
): Promise<void> {
  const digest = await digestPackage(folder);
  if (digest === null) throw new Error(`a package with a snapshot must have ${FILES.join(', ')}`);
  const text = Buffer.from(JSON.stringify(tables));
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, Buffer.concat([Buffer.from(`${digest} ${digestOf(text)}\n`), text]));
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

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
