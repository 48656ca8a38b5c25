import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildExtractor } from '../../shared/extract/engine.ts';
import { isTextKey } from '../../shared/text/say.ts';
import { readCorpus } from './corpus-file.ts';
import { readKnownParks } from './known-parks.ts';
import {
  f1Of,
  formatReport,
  measureAccuracy,
  precisionOf,
  printAccuracy,
  recallOf,
  slugOf,
} from './report.ts';

const extract = buildExtractor(readKnownParks());
const folder = (name: string) => readCorpus(resolve(import.meta.dirname, name));
const heldOut = folder('held-out');

describe('on texts that no rule was written for', () => {
  const accuracy = measureAccuracy(heldOut, extract);

  test('metric, value and unit are found with an F1 of 0.90 and more', () => {
    expect(f1Of(accuracy.value)).toBeGreaterThanOrEqual(0.9);
  });

  test('with the park the F1 is 0.80 and more', () => {
    expect(f1Of(accuracy.withPark)).toBeGreaterThanOrEqual(0.8);
  });

  test('with bound, status and period the F1 is 0.70 and more', () => {
    expect(f1Of(accuracy.complete)).toBeGreaterThanOrEqual(0.7);
  });

  test('texts without figures of a park give none', () => {
    expect(accuracy.falseTexts).toBe(0);
  });

  test('precision does not fall below recall by more than 0.05', () => {
    expect(precisionOf(accuracy.value)).toBeGreaterThan(recallOf(accuracy.value) - 0.05);
  });
});

test('every phenomenon has a name in both languages', () => {
  const names = ['ru', 'en', 'held-out'].flatMap(folder).map(({ phenomenon }) => phenomenon);
  const keys = [...new Set(names)].map((name) => `press.phenomenon.${slugOf(name)}`);
  expect(keys.filter((key) => !isTextKey(key))).toEqual([]);
});

test('the report says what the corpora give today', async () => {
  const sets = ['ru', 'en', 'held-out'].map((name) => ({ name, examples: folder(name) }));
  await expect(formatReport(sets, extract)).toMatchFileSnapshot('report.md');
  await expect(printAccuracy(sets, extract)).toMatchFileSnapshot(
    '../../renderer/features/press/accuracy.json',
  );
});
