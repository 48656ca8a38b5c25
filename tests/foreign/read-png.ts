import { inflateSync } from 'node:zlib';

/** Pixels of a picture, a byte for each of red, green, blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Reads a PNG of true colour with or without transparency, laid on white (W3C PNG). */
export function readPng(file: Buffer): Pixels {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colourType] = [file[24], file[25]];
  if (depth !== 8 || (colourType !== 2 && colourType !== 6)) {
    throw new Error(`a true colour PNG of 8 bits is expected, found ${depth}/${colourType}`);
  }
  const channels = colourType === 2 ? 3 : 4;
  const rows = unfilter(inflateSync(Buffer.concat(dataOf(file))), width * channels, channels);
  const bytes = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const alpha = channels === 4 ? (rows[pixel * 4 + 3] ?? 0) / 255 : 1;
    for (let part = 0; part < 3; part += 1) {
      const ink = rows[pixel * channels + part] ?? 0;
      bytes[pixel * 3 + part] = Math.round(ink * alpha + 255 * (1 - alpha));
    }
  }
  return { width, height, bytes };
}

function dataOf(file: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') {
      found.push(file.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  return found;
}

function unfilter(packed: Buffer, stride: number, step: number): Uint8Array {
  const height = packed.length / (stride + 1);
  const rows = new Uint8Array(stride * height);
  // Above the first row and before the first pixel stand zeros.
  let above = new Uint8Array(step + stride);
  for (let row = 0; row < height; row += 1) {
    const from = row * (stride + 1);
    const guess = GUESSES[packed[from] ?? 0] ?? GUESSES[0];
    const own = new Uint8Array(step + stride);
    for (let at = 0; at < stride; at += 1) {
      const guessed = guess(own[at] ?? 0, above[at + step] ?? 0, above[at] ?? 0);
      own[at + step] = (packed[from + 1 + at] ?? 0) + guessed;
    }
    rows.set(own.subarray(step), row * stride);
    above = own;
  }
  return rows;
}

type Guess = (left: number, up: number, corner: number) => number;

// The filters of the standard, by number: none, left, up, their mean, and the nearest by Paeth.
const GUESSES: readonly [Guess, ...Guess[]] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/**
 * How far two pictures of one size are apart, seen from a little away: shares of squares of four by
 * four pixels whose shade differs by more than an eighth.
 */
export function differenceOf(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const [a, b] = [shades(one), shades(other)];
  const apart = a.filter((shade, at) => Math.abs(shade - (b[at] ?? 0)) > 32).length;
  return apart / a.length;
}

const SQUARE = 4;

function shades({ width, height, bytes }: Pixels): Float64Array {
  const across = Math.ceil(width / SQUARE);
  const sums = new Float64Array(across * Math.ceil(height / SQUARE));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = 3 * (y * width + x);
      const shade = ((bytes[at] ?? 0) + (bytes[at + 1] ?? 0) + (bytes[at + 2] ?? 0)) / 3;
      const square = Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE);
      sums[square] = (sums[square] ?? 0) + shade / SQUARE ** 2;
    }
  }
  return sums;
}
