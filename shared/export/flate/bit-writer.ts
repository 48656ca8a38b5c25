/** Bits written one after the other, the lowest first, as RFC 1951 has them. */
export interface BitWriter {
  /** Writes the lowest `count` bits of a value; at most 16 at a time. */
  readonly write: (value: number, count: number) => void;
  /** What was written, filled up with zeros to a whole byte. */
  readonly finish: () => Uint8Array;
}

const FIRST_ROOM = 1 << 16;

/** An empty row of bits. */
export function openBits(): BitWriter {
  let bytes = new Uint8Array(FIRST_ROOM);
  let at = 0;
  let held = 0;
  let count = 0;
  const put = (byte: number): void => {
    if (at === bytes.length) {
      const wider = new Uint8Array(bytes.length * 2);
      wider.set(bytes);
      bytes = wider;
    }
    bytes[at] = byte;
    at += 1;
  };
  return {
    write: (value, bits) => {
      held |= value << count;
      count += bits;
      while (count >= 8) {
        put(held & 0xff);
        held >>>= 8;
        count -= 8;
      }
    },
    finish: () => {
      if (count > 0) put(held & 0xff);
      held = 0;
      count = 0;
      return bytes.subarray(0, at);
    },
  };
}
