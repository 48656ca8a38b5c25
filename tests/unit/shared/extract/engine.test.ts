import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildExtractor, extractMentions } from '../../../../shared/extract/engine.ts';
import { rulesOf } from '../../../../shared/extract/rule-tree.ts';
import { toExtractRow } from '../../../../shared/extract/row.ts';
import { readKnownParks } from '../../../corpus/known-parks.ts';

const parks = readKnownParks();
const extract = buildExtractor(parks);
const read = (text: string) => extract({ doc: 'news.txt', text, published: '2025-10-22' });

const SENTENCE = 'В КИП «Мастер» трудятся более 13 тысяч человек.';
/** Pieces from which awkward texts are put together. */
const PIECES = [
  SENTENCE,
  'ОЭЗ «Алабуга» — ',
  '12',
  '1 234,5',
  '2.500',
  ' млрд рублей',
  ' резидентов',
  'до 2030 года ',
  '\u00ad',
  '\u200f',
  '«„',
  '-',
  '9'.repeat(60),
  'Aлaбугa',
  '\n',
  '\n\n',
  '\u0000',
  '\ud83d',
  'и\u0306',
  '$',
  '№ ',
  'с 1 до 2',
];

describe('reading a press text', () => {
  test('keeps a bound, its sentence and the rules that read it', () => {
    const [mention] = read(SENTENCE).mentions;
    expect(mention?.qualifier).toBe('more_than');
    expect(mention?.value).toBe(13_000);
    expect(mention?.quote).toBe('более 13 тысяч человек');
    expect(mention === undefined ? [] : rulesOf(mention.tree)).toContain('ru/qualifier/more-than');
  });

  test('prints the fields of the command line and no others', () => {
    const [mention] = extractMentions({
      doc: 'a.txt',
      text: SENTENCE,
      published: null,
      parks,
    }).mentions;
    expect(mention === undefined ? {} : toExtractRow(mention)).toEqual({
      doc: 'a.txt',
      park: 'Камский индустриальный парк «Мастер»',
      park_id: 'kip-master',
      metric: 'jobs',
      qualifier: 'more_than',
      value: 13_000,
      value_high: null,
      unit: 'count',
      time_period: null,
      obs_status: 'actual',
      series_kind: 'stock',
      scope: 'total',
      start: 24,
      end: 46,
      quote: 'более 13 тысяч человек',
    });
  });

  test('says which fields were read and which were worked out', () => {
    const [mention] = read(SENTENCE).mentions;
    expect(mention?.certainty.value).toBe('certain');
    expect(mention?.certainty.timePeriod).toBe('inferred');
  });

  test('leaves the candidates of a name that fits several parks open', () => {
    const [mention] = read('В индустриальном парке «Мастер» 54 резидента.').mentions;
    expect(mention?.parkId).toBeNull();
    expect(mention?.candidates).toContain('kip-master');
    expect(mention?.problems.map(({ code }) => code)).toEqual(['extract.park-ambiguous']);
  });

  test('reports a weekday that does not fit its date', () => {
    const { problems } = read('В пятницу, 22 октября 2025 года, в ОЭЗ «Калуга» был 41 резидент.');
    expect(problems.map(({ code }) => code)).toEqual(['extract.weekday-differs']);
  });

  test('says why a growth rate was left alone', () => {
    const { mentions, setAside } = read('Выручка ОЭЗ «Дубна» выросла на 18 %.');
    expect(mentions).toEqual([]);
    expect(setAside.map(({ reason }) => reason)).toEqual(['growth']);
  });

  test.each([
    'Площадь ОЭЗ «Технополис Москва» к 2030 году увеличится в 3,5 раза.',
    'План ОЭЗ «Технополис Москва» на 2030 год: площадь ×3,5.',
    'By 2030 the floor area of Technopolis Moscow SEZ will grow 3.5 times.',
  ])('shows a multiple without its base as left alone, and makes no figure of it: %s', (text) => {
    const { mentions, setAside } = read(text);
    expect(mentions).toEqual([]);
    expect(setAside.map(({ reason }) => reason)).toEqual(['multiple']);
  });

  test('reads nothing out of an empty text', () => {
    expect(read('').mentions).toEqual([]);
  });
});

describe('any text at all', () => {
  const awkward = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 30 })
    .map((all) => all.join(''));

  test('is read without an exception, and every quote stands where it says', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: 'binary' })), (text) => {
        for (const { start, end, quote, sentence } of read(text).mentions) {
          expect(text.slice(start, end)).toBe(quote);
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(sentence.end).toBeGreaterThanOrEqual(end);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('takes steps in proportion to its length', () => {
    const steps = (copies: number) => read(`${SENTENCE} `.repeat(copies)).steps;
    const [few, many] = [steps(10), steps(1000)];
    expect(many / few).toBeLessThan(101);
  });
});
