import type { Span } from './span.ts';

/** A text made even for reading, with the way back to the offsets of the original. */
export interface NormalText {
  readonly text: string;
  /** Original offset of each character and of the end; null when no character was left out. */
  readonly offsets: Int32Array | null;
}

/** Characters that one ordinary character stands for: ё, spaces, quotes, dashes. */
const REPLACED: ReadonlyMap<string, string> = new Map([
  ['ё', 'е'],
  ['Ё', 'Е'],
  ...pairs('\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', ' '),
  ...pairs('\u202f\u205f\u3000\t\r\v\f', ' '),
  ...pairs('\u0085\u2028\u2029', '\n'),
  ...pairs('«»„“”‟‹›″❝❞＂', '"'),
  ...pairs('‘’‚‛′`´', "'"),
  ...pairs('‐‑‒–—―−﹘﹣－', '-'),
  ['²', '2'],
]);
const REPLACEABLE = new RegExp(`[${[...REPLACED.keys()].join('')}]`, 'g');

/** Marks that stand in no word: soft hyphen, zero-width and direction signs, stress, byte order. */
const LEFT_OUT = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Mn}/u;
const BREVE = '\u0306';

/**
 * Makes a text even: ё as е, every space, quote and dash as the plain one, invisible marks left out,
 * a decomposed й composed. Offsets lead back to the original, see `originalSpan`.
 */
export function normaliseText(original: string): NormalText {
  if (!LEFT_OUT.test(original)) return { text: replaceSigns(original), offsets: null };
  return leaveMarksOut(original);
}

/** The stretch of the original text that a stretch of the normal text stands for. */
export function originalSpan(normal: NormalText, span: Span): Span {
  const { offsets } = normal;
  if (offsets === null) return { start: span.start, end: span.end };
  if (span.end <= span.start) {
    const at = offsets[span.start] ?? 0;
    return { start: at, end: at };
  }
  return { start: offsets[span.start] ?? 0, end: (offsets[span.end - 1] ?? 0) + 1 };
}

function leaveMarksOut(original: string): NormalText {
  const kept: string[] = [];
  const offsets = new Int32Array(original.length + 1);
  for (let at = 0; at < original.length; at += 1) {
    const sign = original.charAt(at);
    if (!LEFT_OUT.test(sign)) {
      offsets[kept.length] = at;
      kept.push(sign);
    } else if (sign === BREVE) composeBreve(kept);
  }
  offsets[kept.length] = original.length;
  return { text: replaceSigns(kept.join('')), offsets: offsets.slice(0, kept.length + 1) };
}

function composeBreve(kept: string[]): void {
  const last = kept.at(-1);
  if (last === 'и') kept[kept.length - 1] = 'й';
  if (last === 'И') kept[kept.length - 1] = 'Й';
}

function replaceSigns(text: string): string {
  return text.replace(REPLACEABLE, (sign) => REPLACED.get(sign) ?? sign);
}

function pairs(signs: string, plain: string): [string, string][] {
  return [...signs].map((sign) => [sign, plain]);
}
