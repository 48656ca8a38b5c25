import { type BitWriter, openBits } from './bit-writer.ts';
import { COPY, findMatches, type Tokens } from './find-matches.ts';
import { buildPrefixCode, type PrefixCode } from './prefix-code.ts';

const END = 256;
const LITERALS = 286;
const DISTANCES = 30;
const BLOCK = 100_000;

/** RFC 1951, 3.2.5: the least length of each symbol from 257 on, and how many more bits it has. */
const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const LENGTH_EXTRA = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
/** RFC 1951, 3.2.7: the order in which the lengths of the code for lengths stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const LENGTH_SYMBOL = Uint8Array.from({ length: 259 }, (_, length) =>
  LENGTH_BASE.findLastIndex((base) => base <= length),
);

/**
 * Compresses bytes (zlib, RFC 1950) that are mostly runs of zeros, as filtered pictures are, several
 * times faster than a compressor for all bytes. The same bytes give the same result everywhere.
 */
export function deflateRuns(bytes: Uint8Array): Uint8Array {
  const out = openBits();
  out.write(0x78, 8);
  out.write(0x9c, 8);
  const tokens = findMatches(bytes);
  const blocks = Math.max(1, Math.ceil(tokens.count / BLOCK));
  for (let block = 0; block < blocks; block += 1) {
    const from = block * BLOCK;
    out.write(block === blocks - 1 ? 1 : 0, 1);
    writeBlock(out, tokens, { from, to: Math.min(from + BLOCK, tokens.count) });
  }
  const packed = out.finish();
  const whole = new Uint8Array(packed.length + 4);
  whole.set(packed);
  new DataView(whole.buffer).setUint32(packed.length, adler32(bytes));
  return whole;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function writeBlock(out: BitWriter, { values }: Tokens, { from, to }: Span): void {
  const literals = new Uint32Array(LITERALS);
  const distances = new Uint32Array(DISTANCES);
  literals[END] = 1;
  for (let at = from; at < to; at += 1) {
    const value = values[at] ?? 0;
    if (value < COPY) add(literals, value);
    else {
      add(literals, 257 + lengthSymbol(value));
      add(distances, distanceSymbol(distanceOf(value)));
    }
  }
  const codes = {
    literal: buildPrefixCode(literals, 15),
    distance: buildPrefixCode(distances, 15),
  };
  writeCodes(out, codes);
  for (let at = from; at < to; at += 1) writeToken(out, values[at] ?? 0, codes);
  put(out, codes.literal, END);
}

interface Codes {
  readonly literal: PrefixCode;
  readonly distance: PrefixCode;
}

function writeToken(out: BitWriter, value: number, { literal, distance }: Codes): void {
  if (value < COPY) {
    put(out, literal, value);
    return;
  }
  const length = (value - COPY) % 512;
  const symbol = lengthSymbol(value);
  put(out, literal, 257 + symbol);
  out.write(length - (LENGTH_BASE[symbol] ?? 0), LENGTH_EXTRA[symbol] ?? 0);
  const back = distanceOf(value);
  const far = distanceSymbol(back);
  put(out, distance, far);
  const extra = Math.max(0, (far >> 1) - 1);
  out.write((back - 1) & ((1 << extra) - 1), extra);
}

function lengthSymbol(value: number): number {
  return LENGTH_SYMBOL[(value - COPY) % 512] ?? 0;
}

function distanceOf(value: number): number {
  return Math.floor((value - COPY) / 512);
}

// Two symbols for each doubling of the distance.
function distanceSymbol(distance: number): number {
  const less = distance - 1;
  if (less < 4) return less;
  const top = 31 - Math.clz32(less);
  return 2 * top + ((less >> (top - 1)) & 1);
}

function writeCodes(out: BitWriter, { literal, distance }: Codes): void {
  const counts = new Uint32Array(19);
  const lengths = [...literal.lengths, ...distance.lengths];
  for (const length of lengths) add(counts, length);
  const code = buildPrefixCode(counts, 7);
  out.write(2, 2);
  out.write(LITERALS - 257, 5);
  out.write(DISTANCES - 1, 5);
  out.write(ORDER.length - 4, 4);
  for (const symbol of ORDER) out.write(code.lengths[symbol] ?? 0, 3);
  for (const length of lengths) put(out, code, length);
}

function put(out: BitWriter, code: PrefixCode, symbol: number): void {
  out.write(code.bits[symbol] ?? 0, code.lengths[symbol] ?? 0);
}

function add(counts: Uint32Array, symbol: number): void {
  counts[symbol] = (counts[symbol] ?? 0) + 1;
}

/** Steps after which the sums of RFC 1950 must be brought back under their modulus. */
const STEPS = 5552;

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (let from = 0; from < bytes.length; from += STEPS) {
    const to = Math.min(from + STEPS, bytes.length);
    for (let at = from; at < to; at += 1) {
      a += bytes[at] ?? 0;
      b += a;
    }
    a %= 65_521;
    b %= 65_521;
  }
  return ((b << 16) | a) >>> 0;
}
