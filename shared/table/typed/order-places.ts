import type { FigureColumn } from './figure-column.ts';

const SIGN = 0x8000_0000;
const BUCKETS = 256;
const BYTES_OF_WORD = 4;

/** What a column is ordered by: an end of what is known, or the number that stands for it. */
export type PlaceEnd = 'lo' | 'hi' | 'nominal';

/**
 * The places of a column in the order of its numbers, holes last whichever the direction; equal ones
 * stay as they were. Distributes by the bytes of the numbers instead of comparing them, so that ten
 * times the rows take ten times the time.
 */
export function orderPlaces(column: FigureColumn, end: PlaceEnd, descending: boolean): Uint32Array {
  const { hole } = column;
  const order = new Uint32Array(hole.length);
  let count = 0;
  for (let place = 0; place < hole.length; place += 1) {
    if (hole[place] === 0) order[count++] = place;
  }
  order.set(orderByNumber(order.slice(0, count), column[end], descending));
  for (let place = 0; place < hole.length; place += 1) {
    if (hole[place] !== 0) order[count++] = place;
  }
  return order;
}

/**
 * Places in the order of the numbers that stand at them; equal ones stay as they were, so that an
 * order by several keys is one order after the other, the most important last. The places given are
 * written over. One pass for each byte, from the least to the greatest.
 */
export function orderByNumber(
  places: Uint32Array,
  numbers: Float64Array,
  descending: boolean,
): Uint32Array {
  let from = places;
  let to: Uint32Array = new Uint32Array(places.length);
  for (const word of wordsOf(numbers, descending)) {
    for (let byte = 0; byte < BYTES_OF_WORD; byte += 1) {
      if (moveByByte(from, to, { word, shift: byte * 8 })) [from, to] = [to, from];
    }
  }
  return from;
}

interface Digit {
  readonly word: Uint32Array;
  readonly shift: number;
}

/** Moves places into the order of one byte; false where all have the same one. */
function moveByByte(from: Uint32Array, to: Uint32Array, { word, shift }: Digit): boolean {
  const starts = new Uint32Array(BUCKETS + 1);
  for (const place of from) bump(starts, byteAt(word, place, shift) + 1);
  if (starts.includes(from.length, 1) && from.length > 0) return false;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  }
  for (const place of from) to[bump(starts, byteAt(word, place, shift))] = place;
  return true;
}

function byteAt(word: Uint32Array, place: number, shift: number): number {
  return ((word[place] ?? 0) >>> shift) & 0xff;
}

/** Counts up at a place; what stood there before. */
function bump(counts: Uint32Array, place: number): number {
  const before = counts[place] ?? 0;
  counts[place] = before + 1;
  return before;
}

/**
 * The numbers as pairs of words that stand in their order as bits: the lower word, then the higher.
 * Doubles above zero are ordered as their bits are, those below zero the other way round.
 */
function wordsOf(numbers: Float64Array, descending: boolean): readonly [Uint32Array, Uint32Array] {
  const low = new Uint32Array(numbers.length);
  const high = new Uint32Array(numbers.length);
  const view = new DataView(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const isLittle = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  for (let place = 0; place < numbers.length; place += 1) {
    const at = place * Float64Array.BYTES_PER_ELEMENT;
    const isZero = numbers[place] === 0;
    // Minus zero is zero.
    const top = isZero ? 0 : view.getUint32(isLittle ? at + 4 : at, isLittle);
    const bottom = view.getUint32(isLittle ? at : at + 4, isLittle);
    const isBelowZero = (top & SIGN) !== 0;
    const mask = isBelowZero === descending ? 0 : -1;
    low[place] = bottom ^ mask;
    high[place] = (isBelowZero ? top : top ^ SIGN) ^ mask;
  }
  return [low, high];
}
