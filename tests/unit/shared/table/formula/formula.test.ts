import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormulaDefinition } from '../../../../../shared/domain/column.ts';
import type { Observation } from '../../../../../shared/domain/observation.ts';
import { type Inquiry, PLAIN_QUESTION } from '../../../../../shared/domain/question.ts';
import { buildFigureLookup } from '../../../../../shared/table/figure-lookup.ts';
import { evaluateFormula } from '../../../../../shared/table/formula/evaluate.ts';
import { parseFormula } from '../../../../../shared/table/formula/parse.ts';
import { resolveFormula } from '../../../../../shared/table/formula/resolve.ts';
import { formatQuantity } from '../../../../../shared/text/format-quantity.ts';
import { sayProblem } from '../../../../../shared/text/say.ts';
import { CASES, PROPERTY } from '../../../../cases.ts';
import { parkId } from '../park-samples.ts';
import { datasetOf, earned, told } from '../sample-data.ts';

interface Given {
  readonly observations: readonly Observation[];
  readonly definitions?: readonly FormulaDefinition[];
  readonly inquiry?: Partial<Inquiry>;
}

const MASTER: readonly Observation[] = [
  earned('202000000000'),
  told('jobs', 13000, { qualifier: 'more_than' }),
  told('residents', 280),
];

function text(formula: string, given: Given = { observations: MASTER }): string {
  const resolved = resolveFormula(formula, given.definitions);
  if (resolved.kind === 'failed') return sayProblem('ru', resolved.problem);
  const question = { ...PLAIN_QUESTION, ...given.inquiry };
  const found = evaluateFormula(
    { park: parkId('a-park'), formula: resolved.value },
    { figureOf: buildFigureLookup(datasetOf(given), question), question },
  );
  if (found.kind === 'failed') return sayProblem('ru', found.problem);
  const { result } = found.value;
  if (result.kind === 'hole') return result.hole;
  return formatQuantity('ru', result.quantity).replaceAll('\u00A0', ' ');
}

describe('a formula', () => {
  it.each([
    ['revenue / jobs', 'менее 15,54 млн ₽'],
    ['[Выручка резидентов] / [Рабочие места]', 'менее 15,54 млн ₽'],
    ['выручка / резиденты', '721,4 млн ₽'],
    ['revenue_per_job', 'менее 15,54 млн ₽'],
    ['jobs / residents', 'более 46,4'],
    ['revenue * 0,5 / residents', '360,7 млн ₽'],
    ['(revenue - revenue) / residents', '0 ₽'],
    ['2 + 3 * 4', '14'],
    ['(2 + 3) × 4', '20'],
    ['10 − 4 − 3', '3'],
    ['12 / 4 / 3', '1,0'],
  ])('reads %s as %s', (formula, answer) => {
    expect(text(formula)).toBe(answer);
  });

  it.each([
    [504, 'jobs * 20', '10 080'],
    [5040, '2 * jobs', '10 080'],
    [4567, '3 * jobs', '13 701'],
    [4567, 'jobs + jobs + jobs', '13 701'],
    [4567, '3 * (jobs + jobs)', '27 402'],
    [5, 'jobs * 3', '15'],
    [7, '12 * jobs', '84'],
    [13000, 'jobs * 3,14159', '40 841'],
    [13000, '2 * jobs', '26 000'],
  ])('takes a number in a formula as exact: of %i, %s is %s', (jobs, formula, answer) => {
    expect(text(formula, { observations: [told('jobs', jobs)] })).toBe(answer);
  });

  it('says that roubles and people cannot be added, and where', () => {
    expect(text('revenue + jobs')).toBe(
      'деньги и Рабочие места нельзя соединить знаком «+» (знак 9): у них разные единицы.',
    );
  });

  it('does not count agreements as residents', () => {
    expect(text('residents + preliminary_agreements')).toContain('разные единицы');
  });

  it('adds what is of one kind', () => {
    const observations = [...MASTER, earned('8000000000', { metric: 'exports' })];
    expect(text('revenue - exports', { observations })).toBe('194 млрд ₽');
  });

  it('keeps a share as narrow as it is where the part stands in its own total', () => {
    const observations = [
      earned(75, { qualifier: 'more_than', metric: 'exports' }),
      earned(25, { metric: 'tax_paid' }),
    ];
    for (const formula of [
      'exports / (exports + tax_paid) * 100',
      'доля(exports; tax_paid) * 100',
    ]) {
      expect(text(formula, { observations })).toBe('75–100');
    }
  });

  it('takes a percentage for a part of one', () => {
    const observations = [
      told('floor_area', 1000, { unit: 'm2' }),
      told('occupancy', 94, { unit: 'percent' }),
    ];
    expect(text('floor_area * occupancy', { observations })).toBe('940 м²');
  });

  it('uses other formulas by name', () => {
    const definitions = [{ name: 'плотность', formula: 'jobs / residents' }];
    expect(text('[Плотность] * 2', { observations: MASTER, definitions })).toBe('более 92,9');
  });

  it('names formulas that need one another in a circle', () => {
    const definitions = [
      { name: 'a', formula: 'b + 1' },
      { name: 'b', formula: 'a + 1' },
    ];
    expect(text('a', { observations: MASTER, definitions })).toBe(
      'Формулы требуют друг друга по кругу: a → b → a.',
    );
  });

  it('stops formulas that grow without end when written out', () => {
    const definitions = Array.from({ length: 40 }, (_, index) => ({
      name: `f${index}`,
      formula: `f${index + 1} + f${index + 1}`,
    }));
    const last = { name: 'f40', formula: 'jobs' };
    expect(text('f0', { observations: MASTER, definitions: [...definitions, last] })).toContain(
      'читается не больше 1000',
    );
  });

  it.each([
    ['', 'Формула пуста'],
    ['jobs +', 'не читается на знаке 7'],
    ['jobs ? 2', 'не читается на знаке 6: «?»'],
    ['(jobs', 'ожидается: )'],
    ['jobs jobs', 'не читается на знаке 6'],
    ['workers / 2', 'Показателя или формулы «workers» нет (знак 1)'],
    ['max(jobs; 2)', 'Функции «max» нет'],
    ['sum(jobs)', 'нужно аргументов'],
    ['('.repeat(100), 'Вложенность'],
    ['1'.repeat(3000), 'читается не больше 2000'],
  ])('says what is wrong with «%s»', (formula, sentence) => {
    expect(text(formula)).toContain(sentence);
  });

  it('has the hole of its part', () => {
    expect(text('exports / jobs')).toBe('none');
  });

  it('does not divide by what may be zero', () => {
    const observations = [earned(5), told('jobs', 10, { qualifier: 'up_to' })];
    expect(text('revenue / jobs', { observations })).toBe('not_determinable');
    expect(text('revenue / 0', { observations })).toBe('not_determinable');
    expect(text('jobs / jobs', { observations })).toBe('not_determinable');
    expect(text('(revenue - revenue) / (revenue - revenue)')).toBe('not_determinable');
    expect(text('jobs / jobs')).toBe('1');
  });

  it('does not divide a sum since the start by the flow of a year', () => {
    const observations = [
      earned(50, { metric: 'investment', seriesKind: 'cumulative' }),
      earned(10),
    ];
    expect(text('investment / revenue', { observations })).toBe('not_comparable');
  });

  it('never throws, whatever is typed', PROPERTY, () => {
    const word = fc.constantFrom(
      'jobs',
      '+',
      '-',
      '*',
      '/',
      '(',
      ')',
      ';',
      ',',
      '1,5',
      '[',
      ']',
      'доля',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const parsed = parseFormula(words.join(''));
        return parsed.kind === 'ok' || parsed.problem.code.startsWith('formula.');
      }),
      { numRuns: CASES },
    );
  });
});
