import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildExtractor } from '../../../../shared/extract/engine.ts';
import { contexts as contextsEn } from '../../../../shared/extract/en/context.ts';
import { functionWords as functionWordsEn } from '../../../../shared/extract/en/function-word.ts';
import { heads as headsEn } from '../../../../shared/extract/en/head.ts';
import { measures as measuresEn } from '../../../../shared/extract/en/measure.ts';
import { numberWords as numberWordsEn } from '../../../../shared/extract/en/number.ts';
import { parkWords as parkWordsEn } from '../../../../shared/extract/en/park.ts';
import { places as placesEn } from '../../../../shared/extract/en/place.ts';
import { times as timesEn } from '../../../../shared/extract/en/time.ts';
import { findPhrases, lookUp } from '../../../../shared/extract/lexicon.ts';
import { packs } from '../../../../shared/extract/packs.ts';
import { rulesOf } from '../../../../shared/extract/rule-tree.ts';
import { contexts } from '../../../../shared/extract/ru/context.ts';
import { foreignMatters } from '../../../../shared/extract/ru/foreign.ts';
import { functionWords } from '../../../../shared/extract/ru/function-word.ts';
import { heads } from '../../../../shared/extract/ru/head.ts';
import { nouns } from '../../../../shared/extract/ru/noun.ts';
import { numberWords } from '../../../../shared/extract/ru/number.ts';
import { parkWords } from '../../../../shared/extract/ru/park.ts';
import { places } from '../../../../shared/extract/ru/place.ts';
import { qualifiers } from '../../../../shared/extract/ru/qualifier.ts';
import { times } from '../../../../shared/extract/ru/time.ts';
import { tones } from '../../../../shared/extract/ru/tone.ts';
import { units } from '../../../../shared/extract/ru/unit.ts';
import type { VocabularyEntry } from '../../../../shared/extract/sense.ts';
import { tokenise } from '../../../../shared/extract/token.ts';
import { readCorpus } from '../../../corpus/corpus-file.ts';
import { readKnownParks } from '../../../corpus/known-parks.ts';

const ENTRIES: readonly VocabularyEntry[] = [
  ...[contexts, foreignMatters, functionWords, heads, nouns, numberWords, parkWords, places],
  ...[qualifiers, times, tones, units, contextsEn, functionWordsEn, headsEn, measuresEn],
  ...[numberWordsEn, parkWordsEn, placesEn, timesEn],
].flat();

/** A text that a phrase must fit: the first of each choice, every word that may be missing there. */
function exampleOf(phrase: string): string {
  const words = phrase.trim().split(' ');
  return words
    .map((word) => (word.length > 1 ? word.replace(/\?$/, '') : word).split('/')[0] ?? '')
    .map((word) => (word.length > 1 ? word.replace(/[~*]$/, '') : word))
    .join(' ');
}

/** Names of the rules that fit where a text begins. */
function rulesAtStart(text: string): string[] {
  const tokens = tokenise(text);
  const forms = tokens.map((token) => lookUp(packs, new Map(), token.text));
  return findPhrases(forms, tokens, 0).map(({ rule }) => rule);
}

const firstPhrases = (entry: VocabularyEntry) => entry.phrases.split('|').map(exampleOf);

describe('every rule of the vocabularies', () => {
  test('has words and a name by path', () => {
    for (const { rule, phrases } of ENTRIES) {
      expect(rule).toMatch(/^(ru|en)\/[a-z-]+(\/[a-z0-9-]+)+$/);
      expect(phrases.trim()).not.toBe('');
    }
  });

  test('fires on each of its phrases', () => {
    const silent = ENTRIES.flatMap((entry) =>
      firstPhrases(entry)
        .filter((example) => !rulesAtStart(example).includes(entry.rule))
        .map((example) => `${entry.rule}: ${example}`),
    );
    expect(silent).toEqual([]);
  });

  test('is silent where its first word is only the tail of another one', () => {
    const loud = ENTRIES.flatMap((entry) =>
      firstPhrases(entry)
        .filter((example) => /^\p{L}/u.test(example))
        .filter((example) => rulesAtStart(`ъъ${example}`).includes(entry.rule))
        .map((example) => `${entry.rule}: ${example}`),
    );
    expect(loud).toEqual([]);
  });
});

test('every rule that is code fires somewhere in the corpora', () => {
  const folder = resolve(import.meta.dirname, '../../../../shared/extract');
  const named = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(resolve(folder, name), 'utf8').match(RULE_NAME) ?? [])
    .map((literal) => literal.slice(1, -1));
  const extract = buildExtractor(readKnownParks());
  const fired = new Set(
    ['ru', 'en']
      .flatMap((set) => readCorpus(resolve(folder, '../../tests/corpus', set)))
      .map(({ text, published }) => extract({ doc: '', text, published }))
      .flatMap(({ mentions, setAside }) => [...mentions, ...setAside])
      .flatMap(({ tree }) => [...rulesOf(tree)]),
  );
  expect([...new Set(named)].filter((rule) => !fired.has(rule))).toEqual([]);
});

const RULE_NAME = /'(?:number|park|period)\/[a-z-]+'/g;
