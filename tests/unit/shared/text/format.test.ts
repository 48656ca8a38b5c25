import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsOfNumber, digitsOfText } from '../../../../shared/domain/digits.ts';
import { HOLES } from '../../../../shared/domain/figure.ts';
import { METRIC_IDS } from '../../../../shared/domain/metric.ts';
import { buildQuantity, divideQuantities } from '../../../../shared/domain/quantity.ts';
import type { Unit } from '../../../../shared/domain/unit.ts';
import {
  CURRENCIES,
  PARK_KINDS,
  type Qualifier,
  SCOPES,
  STAGES,
} from '../../../../shared/domain/vocabulary.ts';
import { countryName } from '../../../../shared/text/country-name.ts';
import {
  formatDay,
  formatMonthNarrow,
  formatPeriod,
  formatPeriodShort,
} from '../../../../shared/text/format-period.ts';
import { nameOfPublisher } from '../../../../shared/text/publisher-name.ts';
import { formatQuantity } from '../../../../shared/text/format-quantity.ts';
import { formatDecimals, formatWhole } from '../../../../shared/text/format-number.ts';
import { LANGUAGES } from '../../../../shared/text/language.ts';
import { resolveReferences } from '../../../../shared/text/say.ts';
import { wordOf, wordOfUnit } from '../../../../shared/text/word-of.ts';
import { CASES, PROPERTY } from '../../../cases.ts';
import { period } from '../table/sample-data.ts';

const spoken = (text: string) => text.replaceAll('\u00A0', ' ');

function printed(qualifier: Qualifier, text: string, unit: Unit, high: number | null = null) {
  const wording = {
    qualifier,
    value: Number(text),
    valueHigh: high,
    digits: digitsOfText(text),
  };
  return buildQuantity(wording, unit, 'strict');
}

describe('printed figures', () => {
  it.each<[Qualifier, string, Unit, string, string, string]>([
    ['exact', '280', 'count', '280', '280', '280'],
    ['more_than', '13000', 'count', 'более 13 000', '> 13 000', 'more than 13,000'],
    ['at_least', '30', 'count', 'не менее 30', '≥ 30', 'at least 30'],
    ['about', '75000', 'count', 'около 75 000', '≈ 75 000', 'about 75,000'],
    ['almost', '3000000', 'm2', 'почти 3 000 000 м²', '≈ 3 000 000 м²', 'almost 3,000,000 m²'],
    ['up_to', '20', 'percent', 'до 20 %', '≤ 20 %', 'up to 20%'],
    ['less_than', '80', 'ha', 'менее 80 га', '< 80 га', 'less than 80 ha'],
    ['exact', '202000000000', 'RUB', '202 млрд ₽', '202 млрд ₽', 'RUB 202 bn'],
    ['exact', '28300000000', 'RUB', '28,3 млрд ₽', '28,3 млрд ₽', 'RUB 28.3 bn'],
    ['exact', '1234567890', 'UZS', '1 234 567 890 UZS', '1 234 567 890 UZS', 'UZS 1,234,567,890'],
    ['exact', '2.50', 'USD', '2,50 $', '2,50 $', 'USD 2.50'],
  ])('writes %s %s %s', (qualifier, text, unit, ru, signs, en) => {
    const quantity = printed(qualifier, text, unit);
    expect(spoken(formatQuantity('ru', quantity))).toBe(ru);
    expect(spoken(formatQuantity('ru', quantity, { bounds: 'signs' }))).toBe(signs);
    expect(spoken(formatQuantity('en', quantity))).toBe(en);
  });

  it('writes both ends of a range', () => {
    expect(formatQuantity('ru', printed('range', '35', 'count', 40))).toBe('35–40');
    const sum = printed('range', '1500000000', 'RUB', 2_250_000_000);
    expect(spoken(formatQuantity('ru', sum))).toBe('1,5–2,25 млрд ₽');
  });
});

describe('computed figures', () => {
  const ratio = (a: [Qualifier, string], b: [Qualifier, string]) =>
    divideQuantities(printed(...a, 'count'), printed(...b, 'count'), 'count');

  it('tells a quotient of two "about" as one soft number', () => {
    expect(spoken(formatQuantity('ru', ratio(['about', '75000'], ['exact', '25'])))).toBe(
      'около 3 000',
    );
  });

  it('tells what the bounds leave open', () => {
    expect(formatQuantity('ru', ratio(['up_to', '80'], ['exact', '20']))).toBe('не более 4,0');
    expect(formatQuantity('ru', ratio(['at_least', '80'], ['exact', '20']))).toBe('не менее 4,0');
  });

  it('writes numbers beyond reading as powers of ten', () => {
    expect(formatQuantity('ru', ratio(['exact', '1'], ['exact', String(1e300)]))).toMatch(
      /·10⁻³⁰⁰/,
    );
    expect(formatDecimals('en', 1.5e20, 0)).toBe('1.5·10²⁰');
  });

  it('never writes NaN or Infinity', PROPERTY, () => {
    const positive = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    const wording = fc.constantFrom<Qualifier>('exact', 'more_than', 'about', 'almost', 'at_least');
    fc.assert(
      fc.property(positive, positive, wording, wording, (a, b, first, second) => {
        const build = (value: number, qualifier: Qualifier) =>
          buildQuantity(
            { qualifier, value, valueHigh: null, digits: digitsOfNumber(value) },
            'RUB',
            'conventional',
          );
        const quantity = divideQuantities(build(a, first), build(b, second), 'RUB/job');
        if (!Number.isFinite(quantity.nominal)) return;
        expect(formatQuantity('ru', quantity)).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: CASES },
    );
  });
});

describe('numbers and periods', () => {
  it('groups thousands by no-break spaces in Russian and commas in English', () => {
    expect(formatWhole('ru', 1_234_567)).toBe('1\u00A0234\u00A0567');
    expect(formatWhole('en', 4286)).toBe('4,286');
    expect(formatDecimals('ru', -0.5, 1)).toBe('\u22120,5');
    expect(formatDecimals('ru', -0.01, 1)).toBe('0,0');
  });

  it.each([
    ['2024', '2024 год', '2024', '2024'],
    ['2025-09', 'сентябрь 2025', '09.2025', 'September 2025'],
    ['2024-Q3', 'III кв. 2024', 'III кв. 2024', 'Q3 2024'],
    ['2025-10-22', 'на 22.10.2025', '22.10.2025', 'as of 22 October 2025'],
    ['2025-01/2025-09', '9 мес. 2025', '9 мес. 2025', '9 months of 2025'],
    ['2013/2014', '2013–2014 годы', '2013–2014', '2013–2014'],
    ['2023-04/2024-03', 'апрель 2023 – март 2024', '04.2023–03.2024', 'April 2023 – March 2024'],
    ['2024/2025-07', 'январь 2024 – июль 2025', '01.2024–07.2025', 'January 2024 – July 2025'],
    [
      '2025-01-10/2025-10-22',
      '10.01.2025–22.10.2025',
      '10.01.2025–22.10.2025',
      '10 Jan 2025–22 Oct 2025',
    ],
  ])('writes the period %s', (text, ru, short, en) => {
    expect(spoken(formatPeriod('ru', period(text)))).toBe(ru);
    expect(spoken(formatPeriodShort('ru', period(text)))).toBe(short);
    expect(spoken(formatPeriod('en', period(text)))).toBe(en);
  });

  it('writes a day as people do', () => {
    expect(formatDay('ru', '2025-10-22')).toBe('22.10.2025');
    expect(formatDay('en', '2025-10-02')).toBe('2 Oct 2025');
  });

  it.each([
    ['2025-09', 'Sep 2025'],
    ['2025-10-22', '22 Oct 2025'],
    ['2019-01-05', '5 Jan 2019'],
    ['2023-04/2024-03', 'Apr 2023–Mar 2024'],
    ['2025-01-10/2025-10-22', '10 Jan 2025–22 Oct 2025'],
  ])('writes %s short in English without letting day and month be mixed up', (text, short) => {
    expect(spoken(formatPeriodShort('en', period(text)))).toBe(short);
  });

  it('tells the month of a narrow cell in each language without a day that could be mistaken', () => {
    expect(formatMonthNarrow('ru', '2025-07-31')).toBe('07.2025');
    expect(formatMonthNarrow('en', '2025-07-31')).toBe('Jul ’25');
  });

  it('says in the language of the reader that nobody knows who published a text', () => {
    expect(nameOfPublisher('en', 'не указан')).toBe('publisher not stated');
    expect(nameOfPublisher('ru', 'не указан')).toBe('издание не указано');
    expect(nameOfPublisher('en', 'Татцентр')).toBe('Татцентр');
  });
});

describe('words', () => {
  it('has a word for every member of every vocabulary', () => {
    for (const language of LANGUAGES) {
      for (const kind of PARK_KINDS) expect(wordOf(language, 'kind', kind)).not.toMatch(/\./);
      for (const stage of STAGES) expect(wordOf(language, 'stage', stage)).not.toMatch(/\./);
      for (const scope of SCOPES) expect(wordOf(language, 'scope', scope)).not.toMatch(/\./);
      for (const hole of HOLES) expect(wordOf(language, 'hole', hole)).not.toBe('');
      for (const code of CURRENCIES) expect(wordOf(language, 'currency', code)).not.toBe('');
      for (const id of METRIC_IDS) expect(wordOf(language, 'metric', id)).not.toBe('');
    }
  });

  it('names the unit of a ratio', () => {
    expect(wordOfUnit('ru', 'RUB/job')).toBe('₽ на рабочее место');
    expect(wordOfUnit('en', 'm2/job')).toBe('m² per job');
  });

  it('names countries in both languages', () => {
    expect(countryName('ru', 'UZ')).toBe('Узбекистан');
    expect(countryName('en', 'CN')).toBe('China');
  });

  it('puts words in place of references and leaves other text alone', () => {
    expect(resolveReferences('ru', '@scope.private')).toBe('частные');
    expect(spoken(resolveReferences('ru', '@period.2025-01/2025-09'))).toBe('9 мес. 2025');
    expect(resolveReferences('ru', 'write to a@b.example')).toBe('write to a@b.example');
  });
});
