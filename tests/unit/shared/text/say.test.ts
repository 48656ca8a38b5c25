import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../../../shared/core/problem-code.ts';
import { errorProblem } from '../../../../shared/core/problem.ts';
import { en } from '../../../../shared/text/en.ts';
import { ru } from '../../../../shared/text/ru.ts';
import { isTextKey, say, sayProblem } from '../../../../shared/text/say.ts';

const stem = (key: string): string => key.replace(/_(one|few|many|other)$/, '');
const placeholders = (text: string): string[] => [...new Set(text.match(/{{\w+}}/g))].sort();

describe('texts', () => {
  it('has a sentence in both languages for every problem', () => {
    for (const code of PROBLEM_CODES) {
      expect(Object.keys(en)).toContain(`problem.${code}`);
      expect(Object.keys(ru)).toContain(`problem.${code}`);
    }
  });

  it('says in Russian everything it says in English', () => {
    const english = new Set(Object.keys(en).map(stem));
    const russian = new Set(Object.keys(ru).map(stem));
    expect([...english].filter((key) => !russian.has(key))).toEqual([]);
    expect([...russian].filter((key) => !english.has(key))).toEqual([]);
  });

  it('quotes the same values in both languages', () => {
    const russian: Record<string, string> = ru;
    for (const [key, text] of Object.entries(en)) {
      const other = russian[key];
      if (other !== undefined)
        expect([key, placeholders(other)]).toEqual([key, placeholders(text)]);
    }
  });

  it('has every plural form that Russian needs', () => {
    const stems = Object.keys(ru)
      .filter((key) => key.endsWith('_one'))
      .map((key) => stem(key));
    for (const key of stems) {
      for (const form of ['few', 'many', 'other'])
        expect(Object.keys(ru)).toContain(`${key}_${form}`);
    }
  });

  it('tells the place of a problem before the sentence', () => {
    const problem = errorProblem(
      'period.quarter-out-of-range',
      { text: '2024-Q7' },
      { file: 'observations.csv', row: 7, column: 'time_period' },
    );
    expect(sayProblem('ru', problem)).toBe(
      'observations.csv, строка 7, столбец time_period: Период «2024-Q7»: квартал бывает 1–4.',
    );
    expect(sayProblem('en', problem)).toBe(
      'observations.csv, row 7, column time_period: Period "2024-Q7": a quarter is 1-4.',
    );
  });
});

describe('what is said', () => {
  const library = createInstance();
  void library.init({
    initAsync: false,
    resources: { en: { translation: en }, ru: { translation: ru } },
    interpolation: { escapeValue: false },
    keySeparator: false,
    nsSeparator: false,
  });

  it('is what the library of texts says, for every text and every form of a number', () => {
    for (const [language, texts] of [['ru', ru] as const, ['en', en] as const]) {
      for (const [key, text] of Object.entries(texts)) {
        const name = /_(one|few|many|other)$/.test(key) && !isPlain(key) ? stem(key) : key;
        const params = paramsOf(text);
        for (const count of [0, 1, 2, 5, 21, 112, 1.5]) {
          const all = { ...params, count };
          const said = say(language, name as 'place.row', all);
          expect([key, said]).toEqual([key, library.t(name, { lng: language, ...all })]);
        }
      }
    }
  });

  it('leaves a number as it is given and takes nothing in a name for a placeholder', () => {
    expect(say('ru', 'place.row', { row: '{{row}} $& $1' })).toContain('{{row}} $& $1');
  });
});

/** Whether a key ends in a plural form only by chance. */
const isPlain = (key: string): boolean => isTextKey(key) && !Object.hasOwn(en, `${stem(key)}_one`);

function paramsOf(text: string): Record<string, string> {
  const names = placeholders(text).map((place) => place.slice(2, -2));
  return Object.fromEntries(names.map((name) => [name, `<${name}>`]));
}
