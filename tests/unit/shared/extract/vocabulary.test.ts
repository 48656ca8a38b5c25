import { describe, expect, test } from 'vitest';
import { findPhrases, lookUp } from '../../../../shared/extract/lexicon.ts';
import { entries, packs } from '../../../../shared/extract/packs.ts';
import type { VocabularyEntry } from '../../../../shared/extract/sense.ts';
import { tokenise } from '../../../../shared/extract/token.ts';

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
    for (const { rule, phrases } of entries) {
      expect(rule).toMatch(/^(ru|en)\/[a-z-]+(\/[a-z0-9-]+)+$/);
      expect(phrases.trim()).not.toBe('');
    }
  });

  test('fires on each of its phrases', () => {
    const silent = entries.flatMap((entry) =>
      firstPhrases(entry)
        .filter((example) => !rulesAtStart(example).includes(entry.rule))
        .map((example) => `${entry.rule}: ${example}`),
    );
    expect(silent).toEqual([]);
  });

  test('is silent where its first word is only the tail of another one', () => {
    const loud = entries.flatMap((entry) =>
      firstPhrases(entry)
        .filter((example) => /^\p{L}/u.test(example))
        .filter((example) => rulesAtStart(`ъъ${example}`).includes(entry.rule))
        .map((example) => `${entry.rule}: ${example}`),
    );
    expect(loud).toEqual([]);
  });
});
