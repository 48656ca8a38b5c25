import { resolve } from 'node:path';
import { describe, test } from 'vitest';
import { buildExtractor } from '../../shared/extract/engine.ts';
import { readCorpus } from './corpus-file.ts';
import { expectFacts } from './expect-facts.ts';
import { readKnownParks } from './known-parks.ts';

const extract = buildExtractor(readKnownParks());

describe.each(['ru', 'en'])('press corpus %s', (folder) => {
  for (const example of readCorpus(resolve(import.meta.dirname, folder))) {
    test(`${example.phenomenon}: ${example.name}`, () => {
      const { text, published } = example;
      expectFacts(example, extract({ doc: example.file, text, published }));
    });
  }
});
