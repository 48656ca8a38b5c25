import { z } from 'zod';
import { encodeFrame, scanFrames } from './frame.ts';

/** First frame of a journal: what the files before it amount to. */
export interface JournalHeader {
  readonly generation: number;
  readonly schemaVersion: number;
  /** Number of the last change that was confirmed before this journal was begun. */
  readonly after: number;
  /** Number of the first change in this journal; those between were used up by failed writes. */
  readonly next: number;
}

/** One entity's new value as it stands in a journal: table, id, value or null. Not validated. */
export type RawPatch = readonly [table: string, id: string, value: unknown];

/** Changes that were confirmed together. */
export interface ChangeGroup {
  /** Number of the first change; the others follow without a gap. */
  readonly first: number;
  /** ISO 8601 instant in UTC at which the group was written. */
  readonly at: string;
  readonly changes: readonly (readonly RawPatch[])[];
}

/** What a journal file says. */
export interface Journal {
  /** Null when the first frame is missing or unreadable. */
  readonly header: JournalHeader | null;
  readonly groups: readonly ChangeGroup[];
  /** Whether bytes between whole frames, or before the last one, are unreadable. */
  readonly isBroken: boolean;
  /** Whether the file does not end as it was left: an unfinished write, or damage. */
  readonly hasBadTail: boolean;
}

const wholeNumber = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

const headerShape = z.strictObject({
  journal: z.literal('parkbench'),
  generation: wholeNumber,
  schema: wholeNumber,
  after: wholeNumber,
  next: wholeNumber,
});

const groupShape = z.strictObject({
  n: wholeNumber,
  t: z.string(),
  c: z.array(z.array(z.tuple([z.string(), z.string(), z.unknown()]))).min(1),
});

/** Writes the first frame of a journal. */
export function encodeHeader(header: JournalHeader): Uint8Array {
  const { generation, schemaVersion, after, next } = header;
  const payload = { journal: 'parkbench', generation, schema: schemaVersion, after, next };
  return encodeFrame(generation, payload);
}

/** Writes a group of changes as one frame, so that after a crash it is there whole or not at all. */
export function encodeGroup(generation: number, group: ChangeGroup): Uint8Array {
  return encodeFrame(generation, { n: group.first, t: group.at, c: group.changes });
}

/** Reads a journal; what is unreadable is passed over and told. */
export function readJournal(bytes: Uint8Array, generation: number): Journal {
  const { frames, bad, isEnded } = scanFrames(bytes, generation);
  const [first, ...rest] = frames;
  const header = first?.start === 0 ? toHeader(first.payload, generation) : null;
  const payloads = (header === null ? frames : rest).map((frame) => frame.payload);
  const groups = payloads.map(toGroup).filter((group) => group !== null);
  // A frame that was torn by a power cut may have its end mark behind it all the same.
  const lastFrame = frames.at(-1)?.start ?? -1;
  const isBroken = bad.some(({ start }) => start < lastFrame) || groups.length < payloads.length;
  const hasBadTail = !isEnded || bad.some(({ start }) => start > lastFrame);
  return { header, groups, isBroken, hasBadTail };
}

/** Number of the last change of a group. */
export function lastOf(group: ChangeGroup): number {
  return group.first + group.changes.length - 1;
}

function toHeader(payload: unknown, generation: number): JournalHeader | null {
  const header = headerShape.safeParse(payload);
  if (!header.success || header.data.generation !== generation) return null;
  const { schema, after, next } = header.data;
  return after < next ? { generation, schemaVersion: schema, after, next } : null;
}

function toGroup(payload: unknown): ChangeGroup | null {
  const group = groupShape.safeParse(payload);
  if (!group.success) return null;
  return { first: group.data.n, at: group.data.t, changes: group.data.c };
}
