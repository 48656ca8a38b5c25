import { crc32 } from 'node:zlib';

// A line of a journal: length of the text in bytes, checksum, text, newline. Both numbers have
// eight hexadecimal digits. The checksum also covers the journal's generation, so that a piece of
// an older journal that turns up in a file after a power cut is not taken for part of it.
const PREFIX_BYTES = 18;
const NEWLINE = 0x0a;
const PREFIX = /^([0-9a-f]{8}) ([0-9a-f]{8}) $/;

/**
 * Ends a journal; the next frame is written over it. A journal that was cut between two frames
 * lacks it.
 */
export const END_MARK: Uint8Array = Buffer.from('end\n');

/** A frame that was read whole. */
export interface Frame {
  /** What the frame says, not validated. */
  readonly payload: unknown;
  /** Offset of its first byte. */
  readonly start: number;
}

/** Bytes that are no frame; at the end of a file they may be an unfinished write. */
export interface BadRegion {
  readonly start: number;
  readonly end: number;
}

/** Writes a value as one frame of the journal of a generation. */
export function encodeFrame(generation: number, payload: unknown): Uint8Array {
  const text = Buffer.from(JSON.stringify(payload), 'utf8');
  const checksum = checksumOf(generation, text);
  return Buffer.concat([Buffer.from(`${hex(text.length)} ${hex(checksum)} `), text, NEWLINE_BYTES]);
}

const NEWLINE_BYTES = Buffer.from('\n');

/** What is in a journal, as far as single frames go. */
export interface ScannedFrames {
  readonly frames: readonly Frame[];
  readonly bad: readonly BadRegion[];
  /** Whether the file ends with its mark. */
  readonly isEnded: boolean;
}

/** Finds all whole frames of a journal and the bytes that belong to none. */
export function scanFrames(bytes: Uint8Array, generation: number): ScannedFrames {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames: Frame[] = [];
  const bad: BadRegion[] = [];
  let position = 0;
  while (position < buffer.length) {
    if (buffer.subarray(position).equals(END_MARK)) return { frames, bad, isEnded: true };
    const found = frameAt(buffer, position, generation);
    if (found === null) {
      const end = nextFrame(buffer, position, generation);
      bad.push({ start: position, end });
      position = end;
    } else {
      frames.push({ payload: found.payload, start: position });
      position = found.end;
    }
  }
  return { frames, bad, isEnded: false };
}

function frameAt(
  buffer: Buffer,
  start: number,
  generation: number,
): { readonly payload: unknown; readonly end: number } | null {
  const prefix = PREFIX.exec(buffer.toString('latin1', start, start + PREFIX_BYTES));
  if (prefix === null) return null;
  const textStart = start + PREFIX_BYTES;
  const textEnd = textStart + Number.parseInt(prefix[1] ?? '', 16);
  if (buffer[textEnd] !== NEWLINE) return null;
  const text = buffer.subarray(textStart, textEnd);
  if (checksumOf(generation, text) !== Number.parseInt(prefix[2] ?? '', 16)) return null;
  const payload = parseText(text.toString('utf8'));
  return payload === undefined ? null : { payload, end: textEnd + 1 };
}

function nextFrame(buffer: Buffer, from: number, generation: number): number {
  let newline = buffer.indexOf(NEWLINE, from);
  while (newline !== -1) {
    if (buffer.subarray(newline + 1).equals(END_MARK)) return newline + 1;
    if (frameAt(buffer, newline + 1, generation) !== null) return newline + 1;
    newline = buffer.indexOf(NEWLINE, newline + 1);
  }
  return buffer.length;
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// The length takes part through the text itself: another length is another text.
function checksumOf(generation: number, text: Uint8Array): number {
  return crc32(text, crc32(`journal ${generation}\n`));
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
