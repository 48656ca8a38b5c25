import { createHash, type Hash } from 'node:crypto';

// A sealed file is one JSON object whose last member is the SHA-256 of all bytes before it.
const SEAL_START = ',"sha256":"';
const SEAL_END = '"}\n';
const SEAL_BYTES = SEAL_START.length + 64 + SEAL_END.length;
const SEAL = /^,"sha256":"([0-9a-f]{64})"\}\n$/;

/** Starts the checksum of a sealed file that is written piece by piece. */
export function startSeal(): Hash {
  return createHash('sha256');
}

/** The end of a sealed file, given the checksum of all pieces before it. */
export function endSeal(hash: Hash): string {
  return `${SEAL_START}${hash.digest('hex')}${SEAL_END}`;
}

/** Closes a JSON object, given without its last brace, with the checksum of it. */
export function sealText(openText: string): string {
  return openText + endSeal(startSeal().update(openText));
}

/** The object of a sealed file, or null when any byte is not what was written. */
export function readSealed(bytes: Uint8Array): unknown {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.length - SEAL_BYTES;
  if (end <= 0) return null;
  const seal = SEAL.exec(buffer.toString('latin1', end));
  if (seal === null) return null;
  const found = startSeal().update(buffer.subarray(0, end)).digest('hex');
  return found === seal[1] ? parseText(buffer.toString('utf8')) : null;
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
