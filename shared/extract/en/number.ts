import type { VocabularyEntry } from '../sense.ts';

const NUMERALS: readonly (readonly [number, string])[] = [
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve | a dozen | dozen'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
  [0.5, 'half'],
];

const SCALES: readonly (readonly [number, 'yes' | 'no', string])[] = [
  [100, 'yes', 'a hundred'],
  [100, 'no', 'hundred'],
  [1000, 'yes', 'a thousand'],
  [1000, 'no', 'thousand | k'],
  [1e5, 'no', 'lakh/lakhs'],
  [1e6, 'yes', 'a million'],
  [1e6, 'no', 'million | mln/mn/m'],
  [1e7, 'no', 'crore/crores'],
  [1e9, 'yes', 'a billion'],
  [1e9, 'no', 'billion | bln/bn'],
  [1e12, 'yes', 'a trillion'],
  [1e12, 'no', 'trillion | trn/tn'],
];

/** Number words of English. */
export const numberWords: readonly VocabularyEntry[] = [
  ...NUMERALS.map(([value, phrases]) => ({
    rule: 'en/number/word',
    sense: { kind: 'numeral', value } as const,
    phrases,
  })),
  ...SCALES.map(([factor, alone, phrases]) => ({
    rule: 'en/number/scale',
    sense: { kind: 'scale', factor, alone } as const,
    phrases,
  })),
  { rule: 'en/number/and-a-half', sense: { kind: 'half' }, phrases: 'and a half' },
];
