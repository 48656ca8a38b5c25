import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file or folder of an archive as its header names it: Electron's asar format.
 * @typedef {{ files: Record<string, ArchiveNode> }} ArchiveFolder
 * @typedef {{ size: number, offset: string, integrity: Integrity }} ArchiveFile
 * @typedef {ArchiveFolder | ArchiveFile} ArchiveNode
 * @typedef {{ algorithm: 'SHA256', hash: string, blockSize: number, blocks: string[] }} Integrity
 */

/** What goes into an archive: its path there, and the file or folder it comes from or its bytes. */
/** @typedef {{ path: string, from: string } | { path: string, bytes: Buffer }} ArchiveEntry */

/** Bytes that one checksum of a file covers. */
const BLOCK_SIZE = 4 * 1024 * 1024;

/**
 * Writes an archive from which Electron loads an application; each file's checksum is in its
 * header, so that where the platform compares them nothing can be changed unseen.
 * @param {string} path of the archive
 * @param {ArchiveEntry[]} entries
 * @returns {{ headerHash: string }} SHA-256 of the header, which vouches for all the rest
 */
export function writeArchive(path, entries) {
  /** @type {ArchiveFolder} */
  const root = { files: {} };
  /** @type {Buffer[]} */
  const contents = [];
  let offset = 0;
  for (const { path: name, bytes } of entries.flatMap(readEntry)) {
    placeFile(root, name.split('/'), {
      size: bytes.length,
      offset: String(offset),
      integrity: sumUp(bytes),
    });
    contents.push(bytes);
    offset += bytes.length;
  }
  const header = JSON.stringify(root);
  writeFileSync(path, Buffer.concat([encodeHeader(header), ...contents]));
  return { headerHash: hash(Buffer.from(header)) };
}

/**
 * @param {ArchiveEntry} entry
 * @returns {{ path: string, bytes: Buffer }[]} the files of it, in a fixed order
 */
function readEntry(entry) {
  if ('bytes' in entry) return [entry];
  const { path, from } = entry;
  if (!statSync(from).isDirectory()) return [{ path, bytes: readFileSync(from) }];
  const names = readdirSync(from).sort();
  return names.flatMap((name) => readEntry({ path: `${path}/${name}`, from: join(from, name) }));
}

/**
 * @param {ArchiveFolder} folder
 * @param {string[]} path
 * @param {ArchiveFile} file
 */
function placeFile(folder, path, file) {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    folder.files[name] = file;
    return;
  }
  const found = folder.files[name];
  /** @type {ArchiveFolder} */
  const next = found && 'files' in found ? found : { files: {} };
  folder.files[name] = next;
  placeFile(next, rest, file);
}

/**
 * @param {Buffer} bytes
 * @returns {Integrity}
 */
function sumUp(bytes) {
  const blocks = [];
  for (let start = 0; start === 0 || start < bytes.length; start += BLOCK_SIZE) {
    blocks.push(hash(bytes.subarray(start, start + BLOCK_SIZE)));
  }
  return { algorithm: 'SHA256', hash: hash(bytes), blockSize: BLOCK_SIZE, blocks };
}

/** @param {Uint8Array} bytes */
function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Chromium's pickles: the length of the second one in the first, and in that the text, filled up to
 * four bytes.
 * @param {string} header
 */
function encodeHeader(header) {
  const text = Buffer.from(header);
  const padding = (4 - (text.length % 4)) % 4;
  const lengths = Buffer.alloc(16);
  lengths.writeUInt32LE(4, 0);
  lengths.writeUInt32LE(8 + text.length + padding, 4);
  lengths.writeUInt32LE(4 + text.length + padding, 8);
  lengths.writeUInt32LE(text.length, 12);
  return Buffer.concat([lengths, text, Buffer.alloc(padding)]);
}
