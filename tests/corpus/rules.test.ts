import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from './corpus-file.ts';
import { allRules, codeRules, rulesInText } from './rules-in-text.ts';

const folder = (name: string) => readCorpus(resolve(import.meta.dirname, name));
const examples = [...folder('ru'), ...folder('en')];
const withFacts = examples.filter(({ facts }) => facts.length > 0);
const withoutFacts = examples.filter(({ facts }) => facts.length === 0);

function rulesIn(texts: typeof examples): ReadonlySet<string> {
  return new Set(texts.flatMap((example) => [...rulesInText(example)]));
}

describe('the corpora', () => {
  test('hold at least 300 Russian and 80 English texts, those held out not counted', () => {
    expect(folder('ru').length).toBeGreaterThanOrEqual(300);
    expect(folder('en').length).toBeGreaterThanOrEqual(80);
  });

  test('show the words of every rule in a text that must yield nothing', () => {
    const quiet = rulesIn(withoutFacts);
    expect([...allRules()].filter((rule) => !quiet.has(rule))).toEqual([]);
  });

  test('show every rule that is code in a text with a figure', () => {
    const loud = rulesIn(withFacts);
    expect([...codeRules()].filter((rule) => !loud.has(rule))).toEqual([]);
  });
});
