/** Bytes as literals and as copies of what stood before, one number each. */
export interface Tokens {
  /** A literal is its byte; a copy is `COPY + distance * 512 + length`. */
  readonly values: Uint32Array;
  readonly count: number;
}

/** What numbers of copies begin with. */
export const COPY = 2 ** 25;

const LONGEST = 258;
const SHORTEST = 4;
const FARTHEST = 32_768;
const HASH_BITS = 15;
const FIRST_ROOM = 1 << 18;

/**
 * Takes bytes apart for compressing. Runs of zeros, which most of a filtered picture is, are passed
 * over at once; elsewhere the last place with the same four bytes is tried.
 */
export function findMatches(bytes: Uint8Array): Tokens {
  const heads = new Int32Array(1 << HASH_BITS).fill(-FARTHEST - 1);
  let values = new Uint32Array(FIRST_ROOM);
  let count = 0;
  const put = (value: number): void => {
    if (count === values.length) values = doubled(values);
    values[count] = value;
    count += 1;
  };
  for (let at = 0; at < bytes.length; ) {
    const run = at > 0 && bytes[at - 1] === 0 ? zerosFrom(bytes, at) : 0;
    const isRun = run >= SHORTEST;
    const back = isRun ? 1 : lastPlace(bytes, at, heads);
    const length = isRun ? run : matchLength(bytes, at, back);
    if (length >= SHORTEST) putCopies(put, back, length);
    else put(bytes[at] ?? 0);
    at += length >= SHORTEST ? length : 1;
  }
  return { values, count };
}

function putCopies(put: (value: number) => void, back: number, length: number): void {
  for (let left = length; left > 0; ) {
    // The last piece is never too short to be a copy.
    const isSplit = left > LONGEST && left < LONGEST + SHORTEST;
    const piece = isSplit ? left - SHORTEST : Math.min(left, LONGEST);
    put(COPY + back * 512 + piece);
    left -= piece;
  }
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(values.length * 2);
  wider.set(values);
  return wider;
}

function zerosFrom(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] === 0) at += 1;
  return at - from;
}

// How far back the same four bytes stood last; 0 where they did not, or too far back.
function lastPlace(bytes: Uint8Array, at: number, heads: Int32Array): number {
  if (at + SHORTEST > bytes.length) return 0;
  const four =
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24);
  const hash = Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
  const back = at - (heads[hash] ?? 0);
  heads[hash] = at;
  return back <= FARTHEST ? back : 0;
}

function matchLength(bytes: Uint8Array, at: number, back: number): number {
  if (back === 0) return 0;
  const most = Math.min(LONGEST, bytes.length - at);
  let length = 0;
  while (length < most && bytes[at + length] === bytes[at + length - back]) length += 1;
  return length;
}
