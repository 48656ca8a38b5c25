import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES, PROPERTY } from '../../../cases.ts';
import { buildDataset, type DatasetTables } from '../../../../shared/domain/dataset.ts';
import {
  checkAsOf,
  parseAsOf,
  parseCurrency,
  parsePriceBasis,
} from '../../../../shared/table/question-text.ts';

const NOTHING: DatasetTables = {
  parks: [],
  observations: [],
  sources: [],
  relations: [],
  measures: [],
  rates: [],
  prices: [],
};

describe('the time of a question', () => {
  it('is "latest", a year or a day', () => {
    expect(parseAsOf('latest')).toEqual({ kind: 'ok', value: { kind: 'latest' } });
    expect(parseAsOf('2024')).toEqual({ kind: 'ok', value: { kind: 'year', year: 2024 } });
    const day = { kind: 'day', day: '2025-10-22' };
    expect(parseAsOf('2025-10-22')).toEqual({ kind: 'ok', value: day });
  });

  it.each(['', 'now', '24', '2024-09', '2024-Q3', '2024/2025', '2024-02-30', ' 2024'])(
    'is not "%s"',
    (text) => {
      expect(parseAsOf(text)).toMatchObject({
        kind: 'failed',
        problem: { code: 'as-of.unreadable', params: { text } },
      });
    },
  );

  it('is read back for every year as it was written', PROPERTY, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => {
        expect(parseAsOf(String(year))).toEqual({ kind: 'ok', value: { kind: 'year', year } });
      }),
      { numRuns: CASES },
    );
  });

  it('lies nowhere before data that do not exist', () => {
    const asOf = { kind: 'year', year: 1900 } as const;
    expect(checkAsOf(buildDataset(NOTHING), asOf)).toEqual({ kind: 'ok', value: asOf });
  });
});

describe('the prices of a question', () => {
  it('are nominal or those of one year', () => {
    expect(parsePriceBasis('nominal')).toEqual({ kind: 'ok', value: { kind: 'nominal' } });
    const constant = { kind: 'constant', year: 2021 };
    expect(parsePriceBasis('2021')).toEqual({ kind: 'ok', value: constant });
  });

  it.each(['real', '21', '2021-01', ''])('are not "%s"', (text) => {
    expect(parsePriceBasis(text)).toMatchObject({ problem: { code: 'prices.unreadable' } });
  });
});

describe('the currency of a question', () => {
  it('may be written in small letters', () => {
    expect(parseCurrency('usd')).toEqual({ kind: 'ok', value: 'USD' });
  });

  it('is one that figures are printed in', () => {
    expect(parseCurrency('GBP')).toMatchObject({
      kind: 'failed',
      problem: { code: 'currency.unknown', params: { text: 'GBP' } },
    });
  });
});
