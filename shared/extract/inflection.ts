import { scriptOf } from './script.ts';

/**
 * Endings of Russian nouns, adjectives and participles, longest first. A stem is what is left when
 * the longest fitting one is taken off, so that «Титановой», «Титановая» meet in one stem.
 */
const ENDINGS = [
  'иями',
  'ями',
  'ами',
  'иях',
  'иям',
  'ием',
  'ией',
  'ого',
  'его',
  'ому',
  'ему',
  'ыми',
  'ими',
  'ия',
  'ию',
  'ии',
  'ие',
  'ий',
  'ьей',
  'ью',
  'ья',
  'ье',
  'ьи',
  'ая',
  'яя',
  'ую',
  'юю',
  'ой',
  'ей',
  'ый',
  'ое',
  'ее',
  'ые',
  'ых',
  'их',
  'ым',
  'им',
  'ом',
  'ем',
  'ам',
  'ям',
  'ах',
  'ях',
  'ов',
  'ев',
  'а',
  'я',
  'у',
  'ю',
  'ы',
  'и',
  'е',
  'о',
  'ь',
  'й',
] as const;
const ENDING_SET: ReadonlySet<string> = new Set(['', ...ENDINGS]);
const LONGEST = 4;
const SHORTEST_STEM = 3;

/** Whether the letters may stand after a stem, the empty ending included. */
export function isEnding(letters: string): boolean {
  return letters.length <= LONGEST && ENDING_SET.has(letters);
}

/** Longest ending that `isEnding` knows. */
export const LONGEST_ENDING = LONGEST;

/** A lower-case word without its ending; a word of another alphabet is its own stem. */
export function stemOf(word: string): string {
  if (scriptOf(word) !== 'cyrillic') return word;
  const most = Math.min(LONGEST, word.length - SHORTEST_STEM);
  for (let length = most; length > 0; length -= 1) {
    if (ENDING_SET.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}
