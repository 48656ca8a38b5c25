import { crc32, inflateRawSync } from 'node:zlib';
import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';

/** What an archive from elsewhere may take up. */
export interface ZipLimits {
  readonly entries: number;
  /** All files together, unpacked, in bytes. */
  readonly bytes: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0x0001;
const FILE_TYPE = 0o170000;
const PLAIN_FILE = 0o100000;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  /** Unix mode; 0 where the archive states none. */
  readonly mode: number;
}

/**
 * Reads a zip archive of unknown origin into memory, never more than the limits allow whatever the
 * archive says of itself. Nothing is written anywhere. Fails with `archive.unreadable`,
 * `archive.unsafe` (names that lead out, links, doubled or overlapping entries, encryption) or
 * `archive.too-large`.
 */
export function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
): Result<ReadonlyMap<string, Uint8Array>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(buffer, limits);
  } catch (cause) {
    // Every read outside the file throws this; anything else is a bug.
    if (cause instanceof RangeError) return unreadable();
    throw cause;
  }
}

function readEntries(buffer: Buffer, limits: ZipLimits): Result<ReadonlyMap<string, Uint8Array>> {
  const directory = readDirectory(buffer, limits);
  if (directory.kind === 'failed') return directory;
  const files = new Map<string, Uint8Array>();
  let left = limits.bytes;
  let end = 0;
  for (const entry of directory.value.toSorted((a, b) => a.offset - b.offset)) {
    const unsafe = findDanger(entry, files);
    if (unsafe || entry.offset < end) return unsafeEntry(entry.name);
    if (entry.size > left) return tooLarge(limits);
    const start = dataStart(buffer, entry);
    if (start === null) return unreadable();
    end = start + entry.packed;
    if (end > buffer.length) return unreadable();
    const content = unpack(buffer.subarray(start, end), entry);
    if (content === null) return unreadable();
    left -= content.length;
    if (!entry.name.endsWith('/')) files.set(entry.name, content);
  }
  return ok(files);
}

function readDirectory(buffer: Buffer, limits: ZipLimits): Result<readonly Entry[]> {
  const end = findEnd(buffer);
  if (end === null) return unreadable();
  const count = buffer.readUInt16LE(end + 10);
  if (count > limits.entries) return tooLarge(limits);
  const entries: Entry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (buffer.readUInt32LE(at) !== CENTRAL) return unreadable();
    const nameBytes = buffer.readUInt16LE(at + 28);
    entries.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameBytes),
      flags: buffer.readUInt16LE(at + 8),
      method: buffer.readUInt16LE(at + 10),
      checksum: buffer.readUInt32LE(at + 16),
      packed: buffer.readUInt32LE(at + 20),
      size: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
      mode: buffer.readUInt32LE(at + 38) >>> 16,
    });
    at += 46 + nameBytes + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return ok(entries);
}

function findEnd(buffer: Buffer): number | null {
  const last = buffer.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (buffer.readUInt32LE(at) === END) return at;
  }
  return null;
}

function findDanger(entry: Entry, files: ReadonlyMap<string, Uint8Array>): boolean {
  const { name, flags, mode, method } = entry;
  const isLink =
    (mode & FILE_TYPE) !== 0 && (mode & FILE_TYPE) !== PLAIN_FILE && !name.endsWith('/');
  const isOdd = (flags & ENCRYPTED) !== 0 || (method !== 0 && method !== 8);
  return leadsOut(name) || isLink || isOdd || files.has(name);
}

function leadsOut(name: string): boolean {
  if (name === '' || name.startsWith('/') || /[\\:\0]/.test(name)) return true;
  return name.split('/').some((part) => part === '..' || part === '.');
}

function dataStart(buffer: Buffer, { offset }: Entry): number | null {
  if (buffer.readUInt32LE(offset) !== LOCAL) return null;
  return offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
}

// The size that the archive states is the most that is unpacked: a bomb that lies ends here.
function unpack(packed: Buffer, { method, size, checksum }: Entry): Uint8Array | null {
  const content = method === 0 ? packed : inflate(packed, size);
  if (content === null || content.length !== size) return null;
  return crc32(content) === checksum ? content : null;
}

function inflate(packed: Buffer, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}

function unreadable(): Result<never> {
  return failed(errorProblem('archive.unreadable'));
}

function unsafeEntry(name: string): Result<never> {
  return failed(errorProblem('archive.unsafe', { name: name.slice(0, 200) }));
}

function tooLarge({ bytes, entries }: ZipLimits): Result<never> {
  const megabytes = Math.round(bytes / (1024 * 1024));
  return failed(errorProblem('archive.too-large', { megabytes, entries }));
}
