import { z } from 'zod';
import { type FileSystem, writeAll } from './file-system.ts';
import { type RawTables, toRawTables } from './raw-tables.ts';
import { endSeal, readSealed, startSeal } from './seal.ts';
import type { Entry, SnapshotSource } from './snapshot-source.ts';

/** What a snapshot says of itself. */
export interface SnapshotMeta {
  readonly schemaVersion: number;
  /** Generation of the journal that goes on from this snapshot. */
  readonly generation: number;
  /** Number of the last change that the data contain. */
  readonly lastSequence: number;
  /** ISO 8601 instant in UTC of the moment that the data show. */
  readonly savedAt: string;
}

/** A snapshot that was read whole and is what was written. */
export interface Snapshot {
  readonly meta: SnapshotMeta;
  readonly tables: RawTables;
}

/** Largest snapshot that is read, in bytes; beyond it a text does not fit into memory. */
export const SNAPSHOT_BYTES_LIMIT = 400 * 1024 * 1024;

const wholeNumber = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

const shape = z.object({
  format: z.literal('parkbench-workspace'),
  meta: z.object({
    schemaVersion: wholeNumber,
    generation: wholeNumber,
    lastSequence: wholeNumber,
    savedAt: z.string(),
  }),
  data: z.unknown(),
});

/** Reads a snapshot, or null when the file is damaged or not a snapshot at all. */
export function readSnapshot(bytes: Uint8Array): Snapshot | null {
  const parsed = shape.safeParse(readSealed(bytes));
  if (!parsed.success) return null;
  const tables = toRawTables(parsed.data.data);
  return tables === null ? null : { meta: parsed.data.meta, tables };
}

/** When the snapshot was made, by its head alone; the rest may be damaged. Null for other files. */
export function readSnapshotDate(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('utf8');
  return HEAD.exec(head)?.[1] ?? null;
}

const HEAD_BYTES = 400;
const HEAD = /^\{"format":"parkbench-workspace","meta":\{[^}]*"savedAt":"([^"]{1,40})"/;

/**
 * Writes a new snapshot file to the device, an entity a line, in slices small enough that the
 * program goes on answering between them. The file is not yet in its place; what could not be
 * written whole is taken away again.
 */
export async function writeSnapshot(
  fileSystem: FileSystem,
  path: string,
  { meta, source }: { readonly meta: SnapshotMeta; readonly source: SnapshotSource },
): Promise<void> {
  const file = await fileSystem.create(path);
  const hash = startSeal();
  let length = 0;
  try {
    for (const bytes of sliceBytes(snapshotText(meta, source))) {
      hash.update(bytes);
      await writeAll(file, bytes, length);
      length += bytes.length;
    }
    await writeAll(file, Buffer.from(endSeal(hash)), length);
    await file.sync();
    await file.close();
  } catch (cause) {
    await file.close().catch(() => undefined);
    await fileSystem.remove(path).catch(() => undefined);
    throw cause;
  }
}

const SLICE_BYTES = 64 * 1024;
/** Bytes of one character of a text in UTF-8, at most. */
const CHARACTER_BYTES = 3;

// All slices share their memory, or the collector would stop the program to clear them away: each
// is good until the next is asked for.
function* sliceBytes(pieces: Iterable<string>): Generator<Uint8Array> {
  const slice = Buffer.allocUnsafe(SLICE_BYTES);
  let length = 0;
  for (const piece of pieces) {
    const most = piece.length * CHARACTER_BYTES;
    if (length > 0 && length + most > SLICE_BYTES) {
      yield slice.subarray(0, length);
      length = 0;
    }
    if (most > SLICE_BYTES) yield Buffer.from(piece, 'utf8');
    else length += slice.write(piece, length, 'utf8');
  }
  yield slice.subarray(0, length);
}

function* snapshotText(meta: SnapshotMeta, source: SnapshotSource): Generator<string> {
  yield `{"format":"parkbench-workspace","meta":${JSON.stringify(meta)},"data":{`;
  let beforeTable = '\n';
  for (const table of source.tables) {
    yield `${beforeTable}"${table}":{`;
    yield* tableText(source.entriesOf(table));
    yield '}';
    beforeTable = ',\n';
  }
  yield '\n}';
}

function* tableText(entries: Iterable<Entry>): Generator<string> {
  let beforeEntry = '\n';
  for (const [, id, value] of entries) {
    yield beforeEntry;
    yield JSON.stringify(id);
    yield ':';
    yield JSON.stringify(value);
    beforeEntry = ',\n';
  }
}
