import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../shared/domain/figure.ts';
import { type Inquiry, PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { buildFigure } from '../../../../shared/table/figure.ts';
import { formatFigure } from '../../../../shared/text/format.ts';
import { sayProblem } from '../../../../shared/text/say.ts';
import { park, parkId } from './park-samples.ts';
import { datasetOf, earned, prices, rate, type Sample, told } from './sample-data.ts';

const RATES = [
  rate('USD', 2023, 80),
  rate('USD', 2024, 100),
  rate('USD', 2025, null),
  rate('BYN', 2015, 40),
];
const LEVELS = [prices('RU', 2020, 200), prices('RU', 2023, 240), prices('RU', 2024, 250)];

function revenue(sample: Sample, inquiry: Partial<Inquiry>): Figure {
  const dataset = datasetOf({ rates: RATES, prices: LEVELS, ...sample });
  return buildFigure(
    dataset,
    { park: parkId('a-park'), metric: 'revenue' },
    { ...PLAIN_QUESTION, ...inquiry },
  );
}

function value(figure: Figure): number {
  if (figure.kind === 'hole')
    throw new Error(`the figure must have a number, found ${figure.hole}`);
  return figure.quantity.nominal;
}

const inRoubles = { currency: 'RUB' } as const;
const in2020 = { prices: { kind: 'constant', year: 2020 } } as const;

describe('converting money', () => {
  it('takes the annual average of the figure’s year', () => {
    expect(value(revenue({ observations: [earned(3, { unit: 'USD' })] }, inRoubles))).toBe(300);
  });

  it('takes the mean over the years that a fiscal year touches', () => {
    const fiscal = earned(3, { unit: 'USD', period: '2023-04/2024-03' });
    const figure = revenue({ observations: [fiscal] }, inRoubles);
    expect(value(figure)).toBe(270);
    expect(figure.conversions).toMatchObject([
      { kind: 'currency', from: 'USD', to: 'RUB', rate: 90, years: [2023, 2024] },
    ]);
  });

  it('keeps the rate and its source in the evidence', () => {
    const figure = revenue({ observations: [earned(3, { unit: 'USD' })] }, inRoubles);
    expect(figure.conversions).toMatchObject([{ sourceNotes: ['USD 2024'] }]);
  });

  it('converts both ends of a bound', () => {
    const bound = earned(3, { unit: 'USD', qualifier: 'more_than' });
    const figure = revenue({ observations: [bound] }, inRoubles);
    expect(figure).toMatchObject({
      quantity: { unit: 'RUB', interval: { lo: 300, loOpen: true, hi: Infinity } },
    });
  });

  it('names the hole where the year has no rate, and guesses nothing', () => {
    const figure = revenue(
      { observations: [earned(3, { unit: 'USD', period: '2025' })] },
      inRoubles,
    );
    expect(figure).toMatchObject({ kind: 'hole', hole: 'no_rate' });
    expect(figure.problems.map((problem) => sayProblem('ru', problem))).toContain(
      'Средний курс USD за 2025 неизвестен.',
    );
  });

  it('counts ten thousand roubles of Belarus before July 2016 for one of today’s', () => {
    const old = earned(5_000_000, { unit: 'BYR', period: '2015' });
    expect(value(revenue({ observations: [old] }, inRoubles))).toBe(20_000);
  });

  it('leaves money as printed where no currency is asked for', () => {
    const figure = revenue({ observations: [earned('28.40', { unit: 'USD' })] }, {});
    expect(figure.conversions).toEqual([]);
    expect(formatFigure('ru', figure)).toBe('28,40\u00A0$');
  });

  it('adds no digits to a converted sum', () => {
    const figure = revenue(
      { observations: [earned(60_000_000, { unit: 'USD' })], rates: [rate('USD', 2024, 92.5736)] },
      inRoubles,
    );
    expect(formatFigure('en', figure)).toBe('RUB\u00A05.6\u00A0bn');
  });
});

describe('constant prices', () => {
  it('uses the consumer price index of the park’s country', () => {
    const figure = revenue({ observations: [earned(100)] }, in2020);
    expect(value(figure)).toBe(80);
    expect(figure.conversions).toMatchObject([
      { kind: 'prices', country: 'RU', fromYears: [2024], toYear: 2020, factor: 0.8 },
    ]);
  });

  it('names the hole where the index of a year is not known', () => {
    const figure = revenue({ observations: [earned(100, { period: '2022' })] }, in2020);
    expect(figure).toMatchObject({ kind: 'hole', hole: 'no_index' });
    expect(figure.problems.map((problem) => sayProblem('en', problem))).toContain(
      'No consumer price index of Russia is known for 2022.',
    );
  });

  it('has no index for a bloc, which has no country', () => {
    const figure = revenue(
      { observations: [earned(100)], parks: [park('a-park', { kind: 'bloc', country: null })] },
      in2020,
    );
    expect(figure).toMatchObject({ kind: 'hole', hole: 'no_index' });
  });

  it('says that the index is not that of the currency in which the figure was printed', () => {
    const figure = revenue(
      { observations: [earned(3, { unit: 'USD' })] },
      { ...inRoubles, ...in2020 },
    );
    expect(value(figure)).toBe(240);
    expect(figure.problems.map((problem) => problem.code)).toContain(
      'convert.index-of-other-currency',
    );
  });

  it('does not touch what is not money', () => {
    const dataset = datasetOf({ observations: [told('jobs', 5)] });
    const cell = { park: parkId('a-park'), metric: 'jobs' } as const;
    expect(buildFigure(dataset, cell, { ...PLAIN_QUESTION, ...inRoubles, ...in2020 })).toEqual(
      buildFigure(dataset, cell, PLAIN_QUESTION),
    );
  });
});

describe('areas', () => {
  it('brings land in square metres to hectares and says so', () => {
    const dataset = datasetOf({ observations: [told('land_area', 284_000, { unit: 'm2' })] });
    const figure = buildFigure(
      dataset,
      { park: parkId('a-park'), metric: 'land_area' },
      PLAIN_QUESTION,
    );
    expect(formatFigure('ru', figure)).toBe('28,4\u00A0га');
    expect(figure.conversions).toEqual([{ kind: 'area', from: 'm2', to: 'ha', factor: 0.0001 }]);
  });
});

describe('numbers that cannot be computed with', () => {
  it('gives a hole instead of an infinite sum', () => {
    const figure = revenue({ observations: [earned(1e308, { unit: 'USD' })] }, inRoubles);
    expect(figure).toMatchObject({ kind: 'hole', hole: 'not_determinable' });
    expect(figure.problems.map((problem) => problem.code)).toContain('figure.not-finite');
  });
});
