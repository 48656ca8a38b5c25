import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../../shared/text/language.ts';
import { parseAmount, plainAmount } from '../../../../../renderer/parts/amount/parse-amount.ts';

const read = (text: string, language: Language = 'ru'): unknown => {
  const typed = parseAmount(language, text);
  return typed.kind === 'number' ? typed.value : typed.kind;
};

describe('an amount as it is typed', () => {
  it.each([
    ['13000', 13_000],
    ['13 000', 13_000],
    ['13\u00A0000', 13_000],
    ['0,125', 0.125],
    ['2,125 млрд', 2_125_000_000],
    ['13,000.5', 13_000.5],
    ['1,5 миллиарда', 1_500_000_000],
    ['1,234,567', 1_234_567],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1,5 млрд', 1_500_000_000],
    ['202млрд', 202_000_000_000],
    ['2 mln', 2_000_000],
    ['3 тыс.', 3_000],
    ['1.2 trn', 1_200_000_000_000],
    [' 0 ', 0],
  ])('%s is read as %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('parts thousands by a comma in English only', () => {
    expect(read('13,000', 'en')).toBe(13_000);
    expect(read('13,000', 'ru')).toBe(13);
    expect(read('1.5 bn', 'en')).toBe(1_500_000_000);
  });

  it('is absent while the field is empty', () => {
    expect(read('  ')).toBe('empty');
  });

  it.each(['много', '12 яблок', '-5', '1,2,3', 'NaN', '1e5', '.'])('%s is not read', (text) => {
    expect(read(text)).toBe('unreadable');
  });
});

describe('an amount in plain decimals', () => {
  it.each([
    ['13 000', '13000'],
    ['2,50', '2.50'],
    ['1,5 млрд', '1500000000'],
    ['', null],
    ['много', null],
  ])('«%s» is %s', (text, plain) => {
    expect(plainAmount('ru', text)).toBe(plain);
  });
});
