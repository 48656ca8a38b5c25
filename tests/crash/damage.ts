import type { Store } from '../../electron/services/store/store.ts';
import type { Note } from '../../shared/domain/annotation.ts';
import { DiskSession } from './disk-session.ts';
import { buildNote } from './model.ts';
import { Clock, FOLDER, openSimulated } from './open-simulated.ts';
import { SimulatedDisk } from './simulated-disk.ts';

/** How the session ended before the damage. */
export type Ending = 'closed' | 'killed';

/** A workspace of twenty notes with everything it ever held. */
export interface DamagedSubject {
  readonly disk: SimulatedDisk;
  /** Text of each note as it must be. */
  readonly texts: ReadonlyMap<string, string>;
  /** All texts that a note ever had. */
  readonly history: ReadonlyMap<string, ReadonlySet<string>>;
}

const NOTES = 20;

/** Makes a workspace with two generations, journals and a daily copy. */
export async function buildSubject(ending: Ending): Promise<DamagedSubject> {
  const disk = new SimulatedDisk();
  const clock = new Clock();
  const texts = new Map<string, string>();
  const history = new Map<string, Set<string>>();
  const write = async (store: Store, id: string, text: string): Promise<void> => {
    texts.set(id, text);
    history.set(id, (history.get(id) ?? new Set()).add(text));
    await store.commit([['notes', id, buildNote(id, text)]]);
  };
  const limits = { changes: 9, bytes: 1_000_000 };
  const first = await openSimulated(new DiskSession(disk), { now: clock.now, limits });
  for (let index = 0; index < NOTES; index += 1)
    await write(first, `n${index}`, `Заметка ${index}`);
  await first.close();
  clock.passDay();
  const session = new DiskSession(disk);
  const second = await openSimulated(session, { now: clock.now, limits });
  for (let index = 0; index < 5; index += 1) await write(second, `n${index}`, `Правка ${index}`);
  if (ending === 'closed') await second.close();
  else session.kill();
  return { disk, texts, history };
}

/** Paths of all files of the subject. */
export function pathsOf({ disk }: DamagedSubject): readonly string[] {
  return [...disk.files().keys()].filter((path) => path.startsWith(FOLDER));
}

/**
 * Opens the subject with damage done and says what is wrong: it does not open, a note has a text it
 * never had, or something is missing and nobody says so. Null when all is well.
 */
export async function openDamaged(
  subject: DamagedSubject,
  damage: (disk: SimulatedDisk) => void,
): Promise<string | null> {
  const disk = subject.disk.copy();
  damage(disk);
  const session = new DiskSession(disk);
  const store = await openSimulated(session).catch((cause: unknown) => String(cause));
  if (typeof store === 'string') return `does not open: ${store}`;
  const { notes } = store.workspace;
  const problems = store.report.problems.map(({ code }) => code).join(' ');
  session.kill();
  for (const note of notes.values()) {
    if (!subject.history.get(note.id)?.has(note.text)) return `wrong data in ${note.id}`;
  }
  return isWhole(subject, notes) || problems !== '' ? null : 'silent loss';
}

function isWhole({ texts }: DamagedSubject, notes: ReadonlyMap<string, Note>): boolean {
  if (notes.size !== texts.size) return false;
  return [...texts].every(([id, text]) => notes.get(id)?.text === text);
}

/** The bytes with one bit turned. */
export function flipBit(bytes: Uint8Array, index: number, bit: number): Uint8Array {
  const flipped = bytes.slice();
  flipped[index] = (flipped[index] ?? 0) ^ (1 << bit);
  return flipped;
}

const NEWLINE = 0x0a;

/** Every n-th byte of a content, and all bytes around its line ends. */
export function bytesToDamage(bytes: Uint8Array, step: number): readonly number[] {
  const isNearLineEnd = (index: number): boolean =>
    bytes.subarray(Math.max(0, index - 1), index + 2).includes(NEWLINE);
  return [...bytes.keys()].filter((index) => index % step === 0 || isNearLineEnd(index));
}

/** Does the damage at bytes of every file, one at a time; says where it went badly. */
export async function damageEverywhere(
  subject: DamagedSubject,
  step: number,
  damage: (bytes: Uint8Array, index: number) => Uint8Array,
): Promise<{ readonly cases: number; readonly failures: readonly string[] }> {
  const failures: string[] = [];
  let cases = 0;
  for (const path of pathsOf(subject)) {
    const bytes = subject.disk.read(path) ?? new Uint8Array();
    for (const index of bytesToDamage(bytes, step)) {
      cases += 1;
      const spoil = (disk: SimulatedDisk) => disk.replace(path, damage(bytes, index));
      const failure = await openDamaged(subject, spoil);
      if (failure !== null) failures.push(`${path}, byte ${index}: ${failure}`);
    }
  }
  return { cases, failures: failures.slice(0, 5) };
}
