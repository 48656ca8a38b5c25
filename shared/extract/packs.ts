import { contexts as contextsEn } from './en/context.ts';
import { functionWords as functionWordsEn } from './en/function-word.ts';
import { heads as headsEn } from './en/head.ts';
import { measures as measuresEn } from './en/measure.ts';
import { numberWords as numberWordsEn } from './en/number.ts';
import { parkWords as parkWordsEn } from './en/park.ts';
import { places as placesEn } from './en/place.ts';
import { times as timesEn } from './en/time.ts';
import { type Lexicon, buildLexicon } from './lexicon.ts';
import { contexts } from './ru/context.ts';
import { commonNames } from './ru/common-name.ts';
import { foreignMatters } from './ru/foreign.ts';
import { functionWords } from './ru/function-word.ts';
import { heads } from './ru/head.ts';
import { nouns } from './ru/noun.ts';
import { numberWords } from './ru/number.ts';
import { parkWords } from './ru/park.ts';
import { places } from './ru/place.ts';
import { qualifiers } from './ru/qualifier.ts';
import { times } from './ru/time.ts';
import { tones } from './ru/tone.ts';
import { units } from './ru/unit.ts';
import type { VocabularyEntry } from './sense.ts';

/** Every entry of the vocabularies of both languages. */
export const entries: readonly VocabularyEntry[] = [
  ...numberWords,
  ...qualifiers,
  ...units,
  ...nouns,
  ...heads,
  ...tones,
  ...contexts,
  ...foreignMatters,
  ...times,
  ...parkWords,
  ...places,
  ...functionWords,
  ...numberWordsEn,
  ...measuresEn,
  ...headsEn,
  ...contextsEn,
  ...timesEn,
  ...parkWordsEn,
  ...placesEn,
  ...functionWordsEn,
];

/** The vocabularies of both languages, in one lexicon: a text may mix them. */
export const packs: Lexicon = buildLexicon(entries);

export { commonNames };
