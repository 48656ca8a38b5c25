import { join } from 'node:path';
import { type FileSystem, isMissing, readAtMost } from './file-system.ts';
import type { Finding } from './finding.ts';
import { readJournal } from './journal-file.ts';
import {
  BACKUP_FOLDER,
  highestGeneration,
  parseFileName,
  SNAPSHOT_NAME,
  STATE_NAME,
  type WorkspaceFile,
} from './layout.ts';
import type { Migration } from './migration.ts';
import { type NamedJournal, type Replayed, type ReplayBase, replayJournals } from './replay.ts';
import { readSnapshot, type Snapshot, SNAPSHOT_BYTES_LIMIT } from './snapshot-file.ts';
import { readState, type SessionState, STATE_BYTES_LIMIT } from './state-file.ts';

/** What recovery works on. */
export interface RecoveryInput {
  readonly fileSystem: FileSystem;
  readonly folder: string;
  readonly schemaVersion: number;
  readonly migrations: readonly Migration[];
}

/** The newest good state of a folder and what was met on the way to it. */
export interface Recovery extends Replayed {
  readonly findings: readonly Finding[];
  /** Highest generation number met in names and contents. */
  readonly generation: number;
  /** Generation of the snapshot that stands as `workspace.json`; null when none does. */
  readonly current: number | null;
  /** Generation of the snapshot that the state was built on; 0 for none. */
  readonly baseGeneration: number;
  /** Names of the journals that the state was built from. */
  readonly journals: readonly string[];
  readonly session: SessionState | null;
  readonly files: readonly WorkspaceFile[];
}

interface NamedSnapshot {
  readonly name: string;
  readonly snapshot: Snapshot;
}

/**
 * Reads a workspace folder and writes nothing: the newest snapshot whose checksum holds, else the
 * one before, else a dated copy, with the journals since then. Rejects only when the folder itself
 * cannot be read; a folder that does not exist is an empty workspace.
 */
export async function recover(input: RecoveryInput): Promise<Recovery> {
  const findings: Finding[] = [];
  const files = (await listFolder(input)).map(parseFileName);
  const session = await readSession(input, { files, findings });
  const { chosen, current } = await chooseSnapshot(input, { files, findings });
  const base = chosen ?? (await chooseBackup(input, { files, findings }));
  const baseGeneration = base?.snapshot.meta.generation ?? 0;
  const journals = await readJournals(input, { files, findings }, baseGeneration);
  const { migrations, schemaVersion } = input;
  const start = toReplayBase(base, schemaVersion);
  const replayed = replayJournals(start, journals, { session, migrations });
  const seen = [highestGeneration(files), baseGeneration, session?.generation ?? 0];
  return {
    ...replayed,
    findings: [...findings, ...replayed.findings],
    generation: Math.max(...seen),
    current,
    baseGeneration,
    journals: journals.map(({ name }) => name),
    session,
    files,
  };
}

interface Notes {
  readonly files: readonly WorkspaceFile[];
  readonly findings: Finding[];
}

async function listFolder({ fileSystem, folder }: RecoveryInput): Promise<readonly string[]> {
  try {
    return await fileSystem.list(folder);
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw cause;
  }
}

async function readSession(input: RecoveryInput, notes: Notes): Promise<SessionState | null> {
  if (!notes.files.some((file) => file.kind === 'state')) return null;
  const path = join(input.folder, STATE_NAME);
  const bytes = await readAtMost(input.fileSystem, path, STATE_BYTES_LIMIT);
  const state = bytes === null ? null : readState(bytes);
  if (state === null) notes.findings.push({ kind: 'damaged', name: STATE_NAME });
  return state;
}

// The file in place is taken unless a newer one stands beside it, which only hands or damage cause.
async function chooseSnapshot(
  input: RecoveryInput,
  notes: Notes,
): Promise<{ readonly chosen: NamedSnapshot | null; readonly current: number | null }> {
  const inPlace = notes.files.some((file) => file.kind === 'snapshot')
    ? await readNamed(input, SNAPSHOT_NAME, notes)
    : null;
  const current = inPlace?.snapshot.meta.generation ?? null;
  const others = notes.files.filter((file) => file.kind === 'older-snapshot');
  const isNewest = others.every(({ generation }) => generation < (current ?? 0));
  if (inPlace !== null && isNewest) return { chosen: inPlace, current };
  const candidates = inPlace === null ? [] : [inPlace];
  for (const { name } of others) {
    const other = await readNamed(input, name, notes);
    if (other !== null) candidates.push(other);
  }
  return { chosen: newestOf(candidates), current };
}

function newestOf(candidates: readonly NamedSnapshot[]): NamedSnapshot | null {
  const order = (each: NamedSnapshot): number => each.snapshot.meta.lastSequence;
  return candidates.reduce<NamedSnapshot | null>(
    (best, each) => (best !== null && order(best) >= order(each) ? best : each),
    null,
  );
}

// Without a snapshot, journals that go back to the beginning are enough.
async function chooseBackup(input: RecoveryInput, notes: Notes): Promise<NamedSnapshot | null> {
  if (await hasFirstJournal(input, notes)) return null;
  const folder = join(input.folder, BACKUP_FOLDER);
  const names = await input.fileSystem.list(folder).catch(() => []);
  const copies: NamedSnapshot[] = [];
  for (const name of names.filter((each) => each.endsWith('.json')).sort()) {
    const snapshot = await readFileAsSnapshot(input, join(folder, name));
    if (snapshot === null) continue;
    // Of large copies only the better one is kept in memory.
    const best = newestOf([...copies.splice(0), { name, snapshot }]);
    if (best !== null) copies.push(best);
  }
  const [newest] = copies;
  if (newest === undefined) return null;
  notes.findings.push({ kind: 'from-backup', name: `${BACKUP_FOLDER}/${newest.name}` });
  return newest;
}

async function hasFirstJournal(input: RecoveryInput, { files }: Notes): Promise<boolean> {
  const journals = journalsFrom(files, 0);
  const first = journals[0];
  if (first === undefined) return false;
  const path = join(input.folder, first.name);
  const bytes = await readAtMost(input.fileSystem, path, SNAPSHOT_BYTES_LIMIT);
  return bytes !== null && readJournal(bytes, first.generation).header?.after === 0;
}

async function readNamed(
  input: RecoveryInput,
  name: string,
  { findings }: Notes,
): Promise<NamedSnapshot | null> {
  const snapshot = await readFileAsSnapshot(input, join(input.folder, name));
  if (snapshot !== null) return { name, snapshot };
  findings.push({ kind: 'damaged', name });
  return null;
}

async function readFileAsSnapshot(
  { fileSystem }: RecoveryInput,
  path: string,
): Promise<Snapshot | null> {
  const bytes = await readAtMost(fileSystem, path, SNAPSHOT_BYTES_LIMIT);
  return bytes === null ? null : readSnapshot(bytes);
}

function journalsFrom(files: readonly WorkspaceFile[], generation: number) {
  return files
    .filter((file) => file.kind === 'journal')
    .filter((file) => file.generation >= generation)
    .sort((a, b) => a.generation - b.generation);
}

async function readJournals(
  { fileSystem, folder }: RecoveryInput,
  { files, findings }: Notes,
  baseGeneration: number,
): Promise<readonly NamedJournal[]> {
  const journals: NamedJournal[] = [];
  for (const { name, generation } of journalsFrom(files, baseGeneration)) {
    const path = join(folder, name);
    const bytes = await readAtMost(fileSystem, path, SNAPSHOT_BYTES_LIMIT);
    if (bytes === null) findings.push({ kind: 'damaged', name });
    else journals.push({ name, generation, journal: readJournal(bytes, generation) });
  }
  return journals;
}

function toReplayBase(base: NamedSnapshot | null, schemaVersion: number): ReplayBase {
  if (base === null) return { tables: new Map(), schemaVersion, lastSequence: 0, savedAt: null };
  const { meta, tables } = base.snapshot;
  return { ...meta, tables };
}
