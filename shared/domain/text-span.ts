import { QUOTE_LIMIT, type TextSpan } from './note-target.ts';

/** How much of what stands around the words is kept, in UTF-16 units. */
const CONTEXT = 32;

/** A place in a text. */
export interface TextPlace {
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Words of a text with what is needed to find them again, by two selectors of the W3C Web Annotation
 * Data Model. White space at both ends is left out, no character is cut in two, and words beyond the
 * limit of a quote are left out; null where no word is left.
 */
export function buildTextSpan(text: string, { start, end }: TextPlace): TextSpan | null {
  const first = isInsideCharacter(text, start) ? start + 1 : start;
  const words = trimHalves(text.slice(first, Math.min(end, first + QUOTE_LIMIT)));
  const from = first + (words.length - words.trimStart().length);
  const exact = words.trim();
  if (exact === '') return null;
  const to = from + exact.length;
  return {
    exact,
    prefix: trimHalves(text.slice(Math.max(0, from - CONTEXT), from)),
    suffix: trimHalves(text.slice(to, to + CONTEXT)),
    start: from,
    end: to,
  };
}

/**
 * Where the words stand in a text that may have changed since: at their place, else where the same
 * words have the most of the same around them; null when they are gone.
 */
export function findTextSpan(text: string, span: TextSpan): TextPlace | null {
  const { exact, start } = span;
  if (text.startsWith(exact, start)) return { start, end: start + exact.length };
  let best: { readonly at: number; readonly likeness: number } | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const likeness = likenessAt(text, at, span);
    if (best === null || likeness > best.likeness) best = { at, likeness };
  }
  return best === null ? null : { start: best.at, end: best.at + exact.length };
}

function likenessAt(text: string, at: number, { exact, prefix, suffix }: TextSpan): number {
  let likeness = 0;
  for (let back = 1; back <= prefix.length; back += 1) {
    if (text[at - back] !== prefix[prefix.length - back]) break;
    likeness += 1;
  }
  for (let ahead = 0; ahead < suffix.length; ahead += 1) {
    if (text[at + exact.length + ahead] !== suffix[ahead]) break;
    likeness += 1;
  }
  return likeness;
}

const SECOND_HALF = /^[\uDC00-\uDFFF]/;

function isInsideCharacter(text: string, at: number): boolean {
  return SECOND_HALF.test(text.slice(at, at + 1));
}

const HALVES_AT_ENDS = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

// A cut may go through a character that has two units.
function trimHalves(text: string): string {
  return text.replace(HALVES_AT_ENDS, '');
}
