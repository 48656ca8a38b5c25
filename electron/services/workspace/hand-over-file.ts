import { toRecord, type UnknownRecord } from '../../../shared/core/json.ts';
import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import { parseStrictJson } from '../../../shared/core/strict-json.ts';
import { SHARED_TABLES, type SharedWork } from '../../../shared/domain/merge.ts';
import { WORKSPACE_SCHEMA } from '../../../shared/domain/workspace.ts';
import { readWebAnnotations } from '../../../shared/export/web-annotation.ts';
import { readZip } from '../archive/read-zip.ts';
import { writeZip } from '../archive/write-zip.ts';
import { buildEmptyWorkspace } from '../store/live-workspace.ts';
import { MIGRATIONS, migrateTables } from '../store/migration.ts';
import { decodeTables, RawTable, type RawTables } from '../store/raw-tables.ts';

/** Somebody's work as it came in a file. */
export interface HandOver {
  readonly work: SharedWork;
  /** Initials of who handed it over; empty when unknown. */
  readonly by: string;
  /** How many entries could not be read. */
  readonly rejected: number;
}

/** Largest file that is taken over, in bytes; unpacked it may be twice that. */
export const LARGEST_HAND_OVER = 100 * 1024 * 1024;
const LIMITS = { entries: 32, bytes: 2 * LARGEST_HAND_OVER };

const FORMAT = 'parkbench-hand-over';
const HEAD = 'parkbench.json';

/** Who hands over, and when. */
export interface HandOverHead {
  readonly by: string;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}

/**
 * Writes work as one file: a zip of plain JSON files, one for each table with an object by id, and
 * `parkbench.json`, which says what it is. Settings stay with their owner.
 */
export function printHandOver(work: SharedWork, { by, at }: HandOverHead): Uint8Array<ArrayBuffer> {
  const head = { format: FORMAT, schemaVersion: WORKSPACE_SCHEMA, by, at };
  const tables = SHARED_TABLES.map((table) => ({
    name: `${table}.json`,
    bytes: toBytes(Object.fromEntries(work[table])),
  }));
  return writeZip([{ name: HEAD, bytes: toBytes(head) }, ...tables]);
}

/**
 * Reads a colleague's work of unknown origin: a `.parkbench` file, or notes as Web Annotations.
 * Every entity passes its own parser. Fails with `handover.not-one`, `handover.newer`, or what the
 * readers of archives and JSON say.
 */
export function readHandOver(bytes: Uint8Array, file: string): Result<HandOver> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? readArchive(bytes, file) : readAnnotations(bytes, file);
}

function readArchive(bytes: Uint8Array, file: string): Result<HandOver> {
  const files = readZip(bytes, LIMITS);
  if (files.kind === 'failed') return files;
  const head = readObject(files.value.get(HEAD));
  if (head.kind === 'failed') return head;
  const { format, schemaVersion, by } = head.value;
  if (format !== FORMAT || !isVersion(schemaVersion)) return notOne(file);
  if (schemaVersion > WORKSPACE_SCHEMA) return failed(errorProblem('handover.newer', { file }));
  const tables: RawTables = new Map();
  for (const table of SHARED_TABLES) {
    const content = readObject(files.value.get(`${table}.json`));
    if (content.kind === 'failed') return content;
    tables.set(table, new RawTable(content.value));
  }
  const current = migrateTables({ version: schemaVersion, tables }, WORKSPACE_SCHEMA, MIGRATIONS);
  const { workspace, rejected } = decodeTables(current.tables);
  const initials = typeof by === 'string' ? by.slice(0, 100) : '';
  return ok({ work: workspace, by: initials, rejected: rejected.length });
}

function readAnnotations(bytes: Uint8Array, file: string): Result<HandOver> {
  const json = readJson(bytes);
  if (json.kind === 'failed') return notOne(file);
  const read = readWebAnnotations(json.value);
  if (read.kind === 'failed') return read;
  const { value, problems } = read.value;
  const notes = new Map(value.map((note) => [String(note.id), note]));
  const work = { ...buildEmptyWorkspace(), notes };
  return ok({ work, by: '', rejected: problems.length });
}

function readObject(bytes: Uint8Array | undefined): Result<UnknownRecord> {
  if (bytes === undefined) return ok({});
  const json = readJson(bytes);
  if (json.kind === 'failed') return json;
  const record = toRecord(json.value);
  return record === null ? failed(errorProblem('json.unreadable')) : ok(record);
}

function readJson(bytes: Uint8Array): Result<unknown> {
  try {
    return parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failed(errorProblem('json.unreadable'));
  }
}

function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function toBytes(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`, 'utf8');
}

function notOne(file: string): Result<never> {
  return failed(errorProblem('handover.not-one', { file }));
}
