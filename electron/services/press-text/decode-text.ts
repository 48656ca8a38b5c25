/** Encodings in which Russian texts are met, besides UTF-8 and UTF-16. */
export const CYRILLIC_ENCODINGS = [
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
] as const;
/** Encoding of a text. */
export type TextEncodingName =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | (typeof CYRILLIC_ENCODINGS)[number];

/** A text with the encoding in which its bytes made sense. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/** Bytes looked at when an encoding is guessed. */
const SAMPLE_BYTES = 64 * 1024;

/** Blanks that a text of UTF-16 without a mark must show; a picture may show one by chance. */
const FEWEST_BLANKS = 2;

// The twelve commonest letters of Russian texts make up some two thirds of all letters.
const COMMON_LETTERS = new Set('оеаинтсрвлкм');
const CYRILLIC_LETTER = /[а-яё]/i;
const BROKEN_CASE = /[а-яё][А-ЯЁ]/g;
const ODD_SIGN = /[^\p{L}\p{N}\p{P}\p{Sc}\p{Sm}\s°№©®™±]/gu;

/**
 * Turns the bytes of a text into characters. A byte-order mark decides; else UTF-16 shows by its
 * zero bytes; else strict UTF-8 is tried; else the Cyrillic encoding in which the letters are as
 * common as in Russian and the case is orderly wins. Returns null for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = encodingOfMark(bytes) ?? encodingOfZeros(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  if (bytes.includes(0)) return null;
  return decodeStrictly(bytes) ?? decodeAs(bytes, guessCyrillic(bytes.subarray(0, SAMPLE_BYTES)));
}

function encodingOfMark(bytes: Uint8Array): TextEncodingName | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

// A space or line feed of UTF-16 has a zero byte before or behind it, and no other encoding has.
function encodingOfZeros(bytes: Uint8Array): TextEncodingName | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!sample.includes(0)) return null;
  let little = 0;
  let big = 0;
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (isBlank(sample[index]) && sample[index + 1] === 0) little += 1;
    if (sample[index] === 0 && isBlank(sample[index + 1])) big += 1;
  }
  const least = Math.max(FEWEST_BLANKS, sample.length / 200);
  if (Math.max(little, big) <= least) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d;
}

function decodeStrictly(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Not UTF-8: the only thing that a fatal decoder throws for.
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: TextEncodingName): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function guessCyrillic(sample: Uint8Array): TextEncodingName {
  const scored = CYRILLIC_ENCODINGS.map((encoding) => ({
    encoding,
    score: scoreRussian(decodeAs(sample, encoding).text),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

function scoreRussian(text: string): number {
  let score = 0;
  for (const sign of text) {
    if (COMMON_LETTERS.has(sign)) score += 2;
    else if (CYRILLIC_LETTER.test(sign)) score += sign === sign.toLowerCase() ? 0.5 : -0.5;
  }
  return score - 3 * countOf(text, BROKEN_CASE) - 3 * countOf(text, ODD_SIGN);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
