import type { VocabularyEntry } from '../sense.ts';

/** Small words of English that no unit begins with. */
export const functionWords: readonly VocabularyEntry[] = [
  {
    rule: 'en/word/function',
    sense: { kind: 'function' },
    phrases:
      'the/a/an/of/in/on/at/to/for/from/by/with/and/or/but/as/than/that/which/who/while/its/their/this/these/those/it/they/he/she/we/i/said/per/so/since/until/during/into/over/under/against/compared/versus',
  },
];
