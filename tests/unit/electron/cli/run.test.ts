import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, runCommandLine } from '../../../../electron/cli/run.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../data');
const BUNDLED = { folder: FOLDER, snapshot: '/no/snapshot' };

function run(args: readonly string[], locale: string): Promise<Outcome> {
  return runCommandLine({ args, locale, bundledData: BUNDLED, version: '1.2.3' });
}

const FIGURE = ['figure', '--park', 'kip-master', '--metric', 'jobs'];

/** What was asked, the exit code, and what the sentence says in English and in Russian. */
const REFUSED: readonly (readonly [readonly string[], 1 | 2, RegExp, RegExp])[] = [
  [
    ['figure', '--park', 'kip-mastr', '--metric', 'jobs'],
    1,
    /^There is no park "kip-mastr"; the nearest are: kip-master/,
    /^Парка «kip-mastr» нет; ближе всего: kip-master/,
  ],
  [
    ['figure', '--park', 'Алабуга', '--metric', 'jobs'],
    1,
    /nearest are: alabuga-sez/,
    /ближе всего: alabuga-sez/,
  ],
  [
    ['figure', '--park', 'qqqqqqqqqqqq', '--metric', 'jobs'],
    1,
    /^There is no park "qqqqqqqqqqqq"\.$/,
    /^Парка «qqqqqqqqqqqq» нет\.$/,
  ],
  [
    ['figure', '--park', 'kip-master', '--metric', 'выручка'],
    1,
    /nearest are: revenue/,
    /ближе всего: revenue/,
  ],
  [[...FIGURE, '--as-of', '1950'], 1, /for 1950; the data span 19\d\d-20\d\d/, /^За 1950 год/],
  [[...FIGURE, '--as-of', '1950-01-31'], 1, /for 1950/, /^За 1950 год/],
  [[...FIGURE, '--currency', 'XXX'], 1, /^There is no currency "XXX"/, /^Валюты «XXX» нет/],
  [[...FIGURE, '--data', '/no/such/folder'], 1, /no datapackage\.json/, /datapackage\.json/],
  [[...FIGURE, '--as-of', 'soon'], 2, /^"soon" is not a time/, /^«soon» — не время/],
  [[...FIGURE, '--as-of', '2024-02-30'], 2, /is not a time/, /не время/],
  [[...FIGURE, '--prices', 'real'], 2, /^"real" is not a price basis/, /^«real»/],
  [[...FIGURE, '--tolerance=-1'], 2, /whole number from 0 to 100/, /целое число от 0 до 100/],
  [[...FIGURE, '--lang', 'fr'], 2, /--lang does not take "fr"/, /--lang не принимает «fr»/],
  [[...FIGURE, '--tolerance', '1.5'], 2, /whole number/, /целое число/],
  [[...FIGURE, '--reading', 'loose'], 2, /--reading does not take "loose"/, /не принимает «loose»/],
  [[...FIGURE, '--statuses', 'dreams'], 2, /any, fact, plan/, /any, fact, plan/],
  [[...FIGURE, '--format', 'xml'], 2, /json, jsonl, csv, text/, /json, jsonl, csv, text/],
  [[...FIGURE, '--colour', 'red'], 2, /no option "--colour"/, /Параметра «--colour» нет/],
  [[...FIGURE, '--base', 'kip-master'], 2, /no option "--base"/, /Параметра «--base» нет/],
  [[...FIGURE, 'again'], 2, /does not take the word "again"/, /не принимает слово «again»/],
  [['figure', '--metric', 'jobs'], 2, /^Option --park is required/, /^Параметр --park обязателен/],
  [['figure', '--park', 'kip-master'], 2, /--metric is required/, /--metric обязателен/],
  [['figure', '--park'], 2, /^Option --park needs a value/, /^Параметру --park нужно значение/],
  [['matrix', '--parks', ',', '--metrics', 'jobs'], 2, /--parks needs a value/, /--parks нужно/],
  [['guess'], 2, /^There is no command "guess"/, /^Команды «guess» нет/],
  [['constructor'], 2, /^There is no command "constructor"/, /^Команды «constructor» нет/],
  [[], 2, /^Name a command: validate, figure/, /^Назовите команду: validate, figure/],
];

describe('a question that cannot be answered', () => {
  it.each(REFUSED)(
    '%j ends with code %i and one sentence',
    async (args, code, english, russian) => {
      const inEnglish = await run(args, 'en_US.UTF-8');
      const inRussian = await run(args, 'ru_RU.UTF-8');
      for (const { output, remark, exitCode } of [inEnglish, inRussian]) {
        expect(exitCode).toBe(code);
        expect(output).toBe('');
        expect(remark).toMatch(/^[^\n]+\n$/);
        expect(remark).not.toMatch(/\{\{|undefined/);
      }
      expect(inEnglish.remark.trimEnd()).toMatch(english);
      expect(inRussian.remark.trimEnd()).toMatch(russian);
    },
  );
});

describe('the language of the command line', () => {
  it.each([
    ['ru_RU.UTF-8', 'Параметр'],
    ['kk_KZ', 'Параметр'],
    ['de_DE.UTF-8', 'Option'],
    ['C', 'Option'],
    ['', 'Option'],
  ])('under locale "%s" begins: %s', async (locale, start) => {
    const { remark } = await run(['figure'], locale);
    expect(remark.slice(0, start.length)).toBe(start);
  });

  it('is the one asked for, whatever the locale', async () => {
    const { remark } = await run(['figure', '--lang', 'ru'], 'C');
    expect(remark).toBe('Параметр --park обязателен.\n');
  });
});
