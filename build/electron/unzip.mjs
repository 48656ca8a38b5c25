import {
  chmodSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

/**
 * @typedef {object} ZipEntry
 * @property {string} name path inside the archive, with forward slashes
 * @property {number} mode Unix permissions, 0 when the archive holds none
 * @property {number} method 0 stored, 8 deflated
 * @property {number} crc CRC-32 of the unpacked bytes
 * @property {number} packedSize bytes
 * @property {number} offset of the local header
 */

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;

/**
 * Unpacks chosen files of a zip archive (PKWARE APPNOTE 4.3; no zip64, no encryption, no links).
 * @param {string} archive path
 * @param {string} folder that receives the files
 * @param {(name: string) => string | null} placeOf path below the folder, or null to leave it out
 * @returns {number} files written
 */
export function unzip(archive, folder, placeOf) {
  const file = openSync(archive, 'r');
  try {
    let count = 0;
    for (const entry of readDirectory(file)) {
      const place = entry.name.endsWith('/') ? null : placeOf(entry.name);
      if (place === null) continue;
      writeEntry(file, entry, join(folder, place));
      count += 1;
    }
    return count;
  } finally {
    closeSync(file);
  }
}

/**
 * @param {number} file descriptor
 * @param {ZipEntry} entry
 * @param {string} target path
 */
function writeEntry(file, entry, target) {
  const local = readBytes(file, entry.offset, 30);
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = readBytes(file, start, entry.packedSize);
  const bytes = entry.method === 0 ? packed : inflateRawSync(packed);
  if (crc32(bytes) !== entry.crc) throw new Error(`${entry.name} is damaged in the archive`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  if (entry.mode !== 0) chmodSync(target, entry.mode);
}

/**
 * @param {number} file descriptor
 * @returns {Generator<ZipEntry>}
 */
function* readDirectory(file) {
  const end = readEnd(file);
  const directory = readBytes(file, end.readUInt32LE(16), end.readUInt32LE(12));
  for (let at = 0; at < directory.length; ) {
    if (directory.readUInt32LE(at) !== entrySignature) throw new Error('the zip index is damaged');
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    yield {
      name: directory.toString('utf8', at + 46, nameEnd),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    };
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

/** @param {number} file descriptor */
function readEnd(file) {
  const { size } = fstatSync(file);
  const length = Math.min(size, endLength + longestComment);
  const tail = readBytes(file, size - length, length);
  for (let at = length - endLength; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === endSignature) return tail.subarray(at);
  }
  throw new Error('not a zip archive');
}

/**
 * @param {number} file descriptor
 * @param {number} position
 * @param {number} length
 */
function readBytes(file, position, length) {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const count = readSync(file, bytes, done, length - done, position + done);
    if (count === 0) throw new Error('the zip archive ends too early');
    done += count;
  }
  return bytes;
}
