import { deflateRuns } from '../flate/deflate-runs.ts';
import { deflate, fromBytes, inflate, toBytes } from '../zip.ts';
import type { Bitmap } from './paint.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TRUE_COLOUR = 2;
/** Each row is stored as its difference to the row above: empty paper packs to nothing. */
const FILTER_UP = 2;
const METRES_PER_INCH = 0.0254;
const LAYOUT_DPI = 96;

/** Words that a PNG carries beside its pixels. */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

/**
 * Writes pixels as PNG (W3C PNG, third edition) with texts in UTF-8 and the density for printing.
 */
export function writePng(bitmap: Bitmap, density: number, texts: readonly PngText[]): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, bitmap.width);
  view.setUint32(4, bitmap.height);
  header[8] = 8;
  header[9] = TRUE_COLOUR;
  const physical = new Uint8Array(9);
  const perMetre = Math.round((LAYOUT_DPI * density) / METRES_PER_INCH);
  new DataView(physical.buffer).setUint32(0, perMetre);
  new DataView(physical.buffer).setUint32(4, perMetre);
  physical[8] = 1;
  return join([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('pHYs', physical),
    ...texts.map(textChunk),
    chunk('IDAT', deflateRuns(filterRows(bitmap))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The text that a PNG carries under a keyword; null where there is none or the bytes are no PNG. */
export function readPngText(bytes: Uint8Array, keyword: string): string | null {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE.length;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at);
    const content = bytes.subarray(at + 8, at + 8 + length);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const text = type === 'iTXt' ? readInternational(content, keyword) : null;
    if (text !== null) return text;
    at += length + 12;
  }
  return null;
}

function textChunk({ keyword, text }: PngText): Uint8Array {
  // Keyword, end of it, compressed, by deflate, no language, no translated keyword, text.
  const head = join([toBytes(keyword), Uint8Array.from([0, 1, 0, 0, 0])]);
  return chunk('iTXt', join([head, deflate(toBytes(text))]));
}

function readInternational(content: Uint8Array, keyword: string): string | null {
  const end = content.indexOf(0);
  if (end < 0 || fromBytes(content.subarray(0, end)) !== keyword) return null;
  const isPacked = content[end + 1] === 1;
  const language = content.indexOf(0, end + 3);
  const translated = content.indexOf(0, language + 1);
  if (language < 0 || translated < 0) return null;
  const stored = content.subarray(translated + 1);
  const text = isPacked ? inflate(stored) : stored;
  return text === null ? null : fromBytes(text);
}

function filterRows({ width, height, pixels }: Bitmap): Uint8Array {
  const stride = width * 3 + 1;
  const rows = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    rows[row * stride] = FILTER_UP;
    for (let column = 0; column < width; column += 1) {
      const pixel = pixels[row * width + column] ?? 0;
      const above = row === 0 ? 0 : (pixels[(row - 1) * width + column] ?? 0);
      if (pixel !== above) writeChange(rows, row * stride + 1 + 3 * column, { pixel, above });
    }
  }
  return rows;
}

function writeChange(
  rows: Uint8Array,
  at: number,
  { pixel, above }: { readonly pixel: number; readonly above: number },
): void {
  rows[at] = (pixel >> 16) - (above >> 16);
  rows[at + 1] = (pixel >> 8) - (above >> 8);
  rows[at + 2] = pixel - above;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(toBytes(type), 4);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, checksum(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) {
    value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
  }
  return value;
});

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (CHECKSUMS[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
