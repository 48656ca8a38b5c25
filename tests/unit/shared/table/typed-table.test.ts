import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../shared/domain/dataset.ts';
import type { Figure } from '../../../../shared/domain/figure.ts';
import type { Interval } from '../../../../shared/domain/interval.ts';
import { METRIC_IDS, type MetricId } from '../../../../shared/domain/metric.ts';
import type { Observation } from '../../../../shared/domain/observation.ts';
import { PLAIN_QUESTION, type Question } from '../../../../shared/domain/question.ts';
import {
  QUALIFIERS,
  RELIABILITIES,
  SCOPES,
  SERIES_KINDS,
  STATUSES,
} from '../../../../shared/domain/vocabulary.ts';
import { buildFigureLookup } from '../../../../shared/table/figure-lookup.ts';
import { buildColumns } from '../../../../shared/table/typed/build-columns.ts';
import { endsAt, holeAt } from '../../../../shared/table/typed/figure-column.ts';
import { buildFigureTable, type FigureTable } from '../../../../shared/table/typed/figure-table.ts';
import { CASES, PROPERTY } from '../../../cases.ts';
import { readBundledData } from './bundled-data.ts';
import { park, parkId } from './park-samples.ts';
import { datasetOf, prices, rate, source, told } from './sample-data.ts';

const IN_ROUBLES: Question = { ...PLAIN_QUESTION, currency: 'RUB' };
const CONSTANT: Question = { ...IN_ROUBLES, prices: { kind: 'constant', year: 2024 } };

const QUESTIONS: readonly Question[] = [
  PLAIN_QUESTION,
  IN_ROUBLES,
  CONSTANT,
  { ...CONSTANT, reading: 'conventional' },
  { ...PLAIN_QUESTION, statuses: 'any', reading: 'conventional', currency: 'USD' },
  { ...PLAIN_QUESTION, statuses: 'plan' },
  { ...PLAIN_QUESTION, asOf: { kind: 'year', year: 2023 } },
  { ...IN_ROUBLES, asOf: { kind: 'year', year: 2024 }, toleranceYears: 2, statuses: 'any' },
  { ...PLAIN_QUESTION, asOf: { kind: 'day', day: '2024-06-30' } },
];

/** What a figure says, as both ways of computing it must say it. */
function essence(figure: Figure): string {
  if (figure.kind === 'hole') return figure.hole;
  const { nominal, interval } = figure.quantity;
  return inWords(nominal, interval, [figure.status, figure.seriesKind]);
}

function typedEssence(table: FigureTable, metric: MetricId, place: number): string {
  const column = table.columnOf(metric);
  const hole = holeAt(column, place);
  if (hole !== null) return hole;
  const status = STATUSES[column.status[place] ?? 0];
  const seriesKind = SERIES_KINDS[column.seriesKind[place] ?? 0];
  return inWords(column.nominal[place] ?? 0, endsAt(column, place), [status, seriesKind]);
}

function inWords(nominal: number, { lo, hi, loOpen, hiOpen }: Interval, words: readonly unknown[]) {
  return `${nominal} of ${loOpen ? '(' : '['}${lo}, ${hi}${hiOpen ? ')' : ']'} ${words.join(' ')}`;
}

interface Compared {
  readonly dataset: Dataset;
  readonly table: FigureTable;
  readonly metrics: readonly MetricId[];
  /** The only park whose figures are looked at, by its place; all when left out. */
  readonly only?: number;
}

function expectSameFigures(
  { dataset, table, metrics, only }: Compared,
  question: Question,
  preferred: readonly Observation[] = [],
): void {
  const preferences = new Map(preferred.map(({ id }) => [id, 'better']));
  const lookUp = buildFigureLookup(dataset, { ...question, preferences });
  const preferredRows = preferred.map((each) => dataset.observations.indexOf(each));
  table.ask({ question, preferredRows }, metrics);
  for (const metric of metrics) {
    for (const [place, { id }] of dataset.parks.entries()) {
      if (only !== undefined && place !== only) continue;
      const [found, expected] = [typedEssence(table, metric, place), essence(lookUp(id, metric))];
      if (found !== expected) expect.fail(`${id} ${metric}: ${found}, not ${expected}`);
    }
  }
}

describe('figures computed from typed columns', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await readBundledData();
  });

  it('are those of the bundled data in every cell, whatever was asked before', () => {
    const table = buildFigureTable(buildColumns(dataset));
    for (const question of [...QUESTIONS, PLAIN_QUESTION]) {
      expectSameFigures({ dataset, table, metrics: METRIC_IDS }, question);
    }
  }, 60_000);

  it('follow the user who prefers one claim, and go back when he no longer does', () => {
    const compared = {
      dataset,
      table: buildFigureTable(buildColumns(dataset)),
      metrics: METRIC_IDS,
    };
    const rivals = dataset.observations.filter((_, index) => index % 7 === 0);
    expectSameFigures(compared, IN_ROUBLES);
    expectSameFigures(compared, IN_ROUBLES, rivals);
    expectSameFigures(compared, IN_ROUBLES, rivals.slice(3));
    expectSameFigures(compared, IN_ROUBLES);
  }, 60_000);

  it('take at most 60 bytes an observation', () => {
    const { economy: _few, ...columns } = buildColumns(dataset);
    const bytes = Object.values(columns).reduce<number>(
      (sum, each) => sum + (typeof each === 'number' ? 0 : each.byteLength),
      0,
    );
    // The list of cells is there however few observations there are.
    const perObservation = (bytes - columns.offsets.byteLength) / dataset.observations.length;
    expect(perObservation).toBeLessThanOrEqual(60);
  });
});

const observation: fc.Arbitrary<Observation> = fc
  .record({
    metric: fc.constantFrom('jobs' as const, 'revenue' as const, 'land_area' as const),
    park: fc.constantFrom(...['a-park', 'a-park', 'a-park', 'b-park'].map(parkId)),
    value: fc.constantFrom(0, 1, 13, 250, 1e308),
    qualifier: fc.constantFrom(...QUALIFIERS),
    scope: fc.constantFrom(...SCOPES),
    status: fc.constantFrom(...STATUSES),
    seriesKind: fc.constantFrom(...SERIES_KINDS),
    period: fc.constantFrom('2022', '2023', '2023-06', '2022/2024', '2024-Q1'),
    source: fc.constantFrom('a-source', 'b-source'),
    money: fc.constantFrom('RUB' as const, 'USD' as const, 'BYR' as const),
    area: fc.constantFrom('ha' as const, 'm2' as const),
  })
  .map(({ metric, value, money, area, ...how }) =>
    told(metric, value, {
      ...how,
      high: value * 1.5,
      unit: { jobs: 'count' as const, revenue: money, land_area: area }[metric],
    }),
  );

// Small enough for a million of them: one ratio with its parts, and one park asked of two.
const asked: fc.Arbitrary<Asked> = fc.record({
  metrics: fc.constantFrom<readonly MetricId[]>(
    ['revenue', 'jobs', 'revenue_per_job'],
    ['land_area', 'jobs', 'jobs_per_hectare'],
  ),
  questions: fc.array(fc.constantFrom(...QUESTIONS), { minLength: 1, maxLength: 2 }),
  prefers: fc.boolean(),
});

interface Asked {
  readonly metrics: readonly MetricId[];
  readonly questions: readonly Question[];
  readonly prefers: boolean;
}

const SOURCES = RELIABILITIES.map((reliability) => [
  source('a-source', { reliability }),
  source('b-source'),
]);
const RATES = [
  rate('USD', 2022, 68),
  rate('USD', 2023, 85),
  rate('USD', 2024, 92),
  rate('BYN', 2023, 26),
];
const PRICES = [prices('RU', 2022, 90), prices('RU', 2023, 97), prices('RU', 2024, 105)];

describe('typed columns of any data', () => {
  it('give the figures that are built one by one', PROPERTY, () => {
    const cases = fc.tuple(
      fc.array(observation, { maxLength: 5 }),
      fc.constantFrom(...SOURCES),
      fc.constantFrom(0, 0, 0, 1),
      asked,
    );
    fc.assert(
      fc.property(cases, ([observations, sources, only, { metrics, questions, prefers }]) => {
        const parks = [park('a-park'), park('b-park', { country: null })];
        const dataset = datasetOf({ observations, parks, sources, rates: RATES, prices: PRICES });
        const compared = {
          dataset,
          table: buildFigureTable(buildColumns(dataset)),
          metrics,
          only,
        };
        for (const question of questions) expectSameFigures(compared, question);
        const [question] = questions;
        if (prefers && question) expectSameFigures(compared, question, observations.slice(0, 1));
      }),
      { numRuns: CASES },
    );
  });
});

describe('what is computed anew', () => {
  const dataset = datasetOf({
    parks: [park('a-park'), park('b-park'), park('c-park')],
    observations: [
      told('jobs', 100, { period: '2023' }),
      told('jobs', 120, { period: '2024' }),
      told('jobs', 50, { period: '2023', park: parkId('b-park') }),
      told('revenue', 10, { seriesKind: 'flow', unit: 'USD', period: '2023' }),
      told('land_area', 5, { unit: 'ha', period: '2023' }),
    ],
    rates: [rate('USD', 2023, 85)],
    prices: [prices('RU', 2023, 97), prices('RU', 2024, 105)],
  });
  const METRICS_SHOWN: readonly MetricId[] = [
    'jobs',
    'revenue',
    'land_area',
    'revenue_per_job',
    'jobs_per_hectare',
  ];

  function askedBefore(first: Question) {
    const table = buildFigureTable(buildColumns(dataset));
    table.ask({ question: first, preferredRows: [] }, METRICS_SHOWN);
    return (question: Question, preferredRows: readonly number[] = []) => {
      const { chosen, measured, divided } = table.ask({ question, preferredRows }, METRICS_SHOWN);
      return { chosen, measured, divided };
    };
  }

  it('is nothing where the question is the same', () => {
    expect(askedBefore(PLAIN_QUESTION)(PLAIN_QUESTION)).toEqual({
      chosen: 0,
      measured: 0,
      divided: 0,
    });
  });

  it('is the money alone after another currency or price basis, and the ratios of money', () => {
    const again = askedBefore(PLAIN_QUESTION);
    expect(again(IN_ROUBLES)).toEqual({ chosen: 0, measured: 1, divided: 3 });
    expect(again(CONSTANT)).toEqual({ chosen: 0, measured: 1, divided: 3 });
  });

  it('is the cells in which another observation stands after another year', () => {
    const again = askedBefore({ ...PLAIN_QUESTION, asOf: { kind: 'year', year: 2023 } });
    // Every choice is looked at, yet only the jobs of one park changed, and with them two ratios.
    expect(again(PLAIN_QUESTION)).toEqual({ chosen: 9, measured: 1, divided: 2 });
  });

  it('is one cell and what rests on it after the user preferred a claim', () => {
    expect(askedBefore(PLAIN_QUESTION)(PLAIN_QUESTION, [0])).toEqual({
      chosen: 1,
      measured: 1,
      divided: 2,
    });
  });
});
