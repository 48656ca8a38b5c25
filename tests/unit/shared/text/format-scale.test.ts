import { describe, expect, it } from 'vitest';
import { digitsOfText } from '../../../../shared/domain/digits.ts';
import { buildQuantity } from '../../../../shared/domain/quantity.ts';
import type { Unit } from '../../../../shared/domain/unit.ts';
import type { BaseUnit, Qualifier } from '../../../../shared/domain/vocabulary.ts';
import type { AmountScale } from '../../../../shared/text/format-amount.ts';
import { formatQuantity } from '../../../../shared/text/format-quantity.ts';
import type { Language } from '../../../../shared/text/language.ts';

interface Asked {
  readonly text: string;
  readonly unit: BaseUnit & Unit;
  readonly scale: AmountScale;
  readonly language?: Language;
  readonly qualifier?: Qualifier;
}

function written({ text, unit, scale, language = 'ru', qualifier = 'exact' }: Asked): string {
  const wording = { qualifier, value: Number(text), valueHigh: null, digits: digitsOfText(text) };
  const quantity = buildQuantity(wording, unit, 'strict');
  return formatQuantity(language, quantity, { bounds: 'signs', scale }).replaceAll('\u00A0', ' ');
}

describe('a column in one scale', () => {
  it('writes money in the scale asked for, with the digits that were printed', () => {
    expect(written({ text: '202000000000', unit: 'RUB', scale: 'millions' })).toBe('202 000 млн ₽');
    expect(written({ text: '202000000000', unit: 'RUB', scale: 'billions' })).toBe('202 млрд ₽');
    expect(written({ text: '30000000', unit: 'USD', scale: 'billions' })).toBe('0,03 млрд $');
  });

  it('writes counts in thousands and keeps their bound', () => {
    expect(
      written({ text: '13000', unit: 'count', scale: 'thousands', qualifier: 'more_than' }),
    ).toBe('> 13 тыс.');
    expect(written({ text: '13000', unit: 'count', scale: 'thousands', language: 'en' })).toBe(
      '13 k',
    );
  });

  it('leaves shares as they are', () => {
    expect(written({ text: '85', unit: 'percent', scale: 'thousands' })).toBe('85 %');
  });
});
