import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Qualifier, QUALIFIERS } from '../../../../shared/domain/vocabulary.ts';
import type { OwnFigure } from '../../../../shared/import/own-figure.ts';
import { shiftDecimals } from '../../../../shared/paste/printed-number.ts';
import { quantityOfOwn } from '../../../../shared/paste/quantity-of-own.ts';
import { readAmount } from '../../../../shared/paste/read-amount.ts';
import { formatQuantity } from '../../../../shared/text/format-quantity.ts';
import { parkId } from '../table/park-samples.ts';

/** A cell in short: bound, number, unit. */
function told(cell: string): string {
  const read = readAmount(cell, 'decimals');
  if (read.kind !== 'amount') return read.kind;
  const high = read.valueHigh === '' ? '' : `-${read.valueHigh}`;
  return [read.qualifier, read.value + high, read.unit].filter((part) => part !== null).join(' ');
}

describe('a pasted cell', () => {
  it.each([
    ['13000', 'exact 13000'],
    ['более 13 000', 'more_than 13000'],
    ['Свыше 13 000 человек', 'more_than 13000 count'],
    ['> 13 000', 'more_than 13000'],
    ['more than 13 000', 'more_than 13000'],
    ['не менее 40 га', 'at_least 40 ha'],
    ['≥ 40', 'at_least 40'],
    ['13 000+', 'at_least 13000'],
    ['не более 5', 'up_to 5'],
    ['до 40', 'up_to 40'],
    ['менее 5', 'less_than 5'],
    ['почти 5 тысяч', 'almost 5000'],
    ['около 75 000', 'about 75000'],
    ['≈ 26,7 м²', 'about 26.7 m2'],
    ['13,5 тыс.', 'exact 13500'],
    ['202 млрд ₽', 'exact 202000000000 RUB'],
    ['USD 1.5 bn', 'exact 1500000000 USD'],
    ['$60 mln', 'exact 60000000 USD'],
    ['1 234,5 млн руб.', 'exact 1234500000 RUB'],
    ['1.234.567,8', 'exact 1234567.8'],
    ['70 000 кв. м', 'exact 70000 m2'],
    ['12 %', 'exact 12 percent'],
    ['2.50', 'exact 2.50'],
    ['35–40', 'range 35-40'],
    ['от 35 до 40', 'range 35-40'],
    ['from 35 to 40', 'range 35-40'],
    ['35-40 млн долл. США', 'range 35000000-40000000 USD'],
    ['500 тыс. – 1 млн', 'range 500000-1000000'],
  ])('reads «%s» as %s', (cell, expected) => {
    expect(told(cell)).toBe(expected);
  });

  it.each(['', '-', '—', 'н/д', 'нет данных', 'n/a'])('takes «%s» for no figure', (cell) => {
    expect(told(cell)).toBe('empty');
  });

  it.each([
    'много',
    '12 34',
    '-5',
    '2024-01-05',
    '10 / 20',
    '40–35',
    '5 м',
    '5 тыс. млн',
    '5 га м²',
    '13 000 ждут',
  ])('does not guess at «%s»', (cell) => {
    expect(told(cell)).toBe('unreadable');
  });

  it('tells the other reading of one mark before three digits', () => {
    expect(readAmount('20,000', 'decimals')).toMatchObject({ value: '20.000', other: '20000' });
    expect(readAmount('20,000', 'thousands')).toMatchObject({ value: '20000', other: '20.000' });
    expect(readAmount('0,125', 'thousands')).toMatchObject({ value: '0.125', other: null });
  });
});

const WORDS: readonly Exclude<Qualifier, 'range'>[] = QUALIFIERS.filter((word) => word !== 'range');

describe('what the program writes of a figure', () => {
  it('is read back as the same figure, in both languages and with both kinds of bound', () => {
    const figures = fc.record({
      qualifier: fc.constantFrom(...WORDS),
      value: fc.integer({ min: 1, max: 1e12 }).map(String),
      language: fc.constantFrom('ru' as const, 'en' as const),
    });
    fc.assert(
      fc.property(figures, ({ qualifier, value, language }) => {
        const quantity = quantityOfOwn({ ...FIGURE, qualifier, value });
        const text = formatQuantity(language, quantity, { bounds: 'spelled' });
        const read = readAmount(text, language === 'ru' ? 'decimals' : 'thousands');
        expect(read, text).toMatchObject({ kind: 'amount', qualifier, unit: 'RUB' });
        expect(read.kind === 'amount' && Number(read.value), text).toBe(Number(value));
      }),
    );
  });

  it('loses no digit by a change of scale', () => {
    const decimals = fc.tuple(fc.nat(), fc.stringMatching(/^\d{0,6}$/));
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 12 }), ([whole, fraction], power) => {
        const text = fraction === '' ? String(whole) : `${whole}.${fraction}`;
        expect(Number(shiftDecimals(shiftDecimals(text, power), -power))).toBe(Number(text));
      }),
    );
  });
});

const FIGURE: OwnFigure = {
  park: parkId('kip-master'),
  metric: 'revenue',
  qualifier: 'exact',
  value: '1',
  valueHigh: '',
  unit: 'RUB',
  period: '2024',
  status: 'actual',
  scope: 'total',
  seriesKind: 'flow',
  note: '',
};
