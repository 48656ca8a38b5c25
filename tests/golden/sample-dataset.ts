import { buildDataset, type Dataset } from '../../shared/domain/dataset.ts';
import { digitsOfNumber } from '../../shared/domain/digits.ts';
import {
  parseMeasureId,
  parseObservationId,
  parseParkId,
  type ParkId,
  parseSourceId,
} from '../../shared/domain/ids.ts';
import type { Observation } from '../../shared/domain/observation.ts';
import type { Park } from '../../shared/domain/park.ts';
import { parsePeriod, type Period } from '../../shared/domain/period.ts';
import type { Result } from '../../shared/core/result.ts';
import type { Qualifier } from '../../shared/domain/vocabulary.ts';

/** Parks of made-up figures, one for each way a figure can be bounded, sure or missing. */
export const PARKS: readonly ParkId[] = [
  'exact',
  'more',
  'about',
  'up-to',
  'range',
  'plan',
  'estimate',
  'missing',
].map((id) => must(parseParkId(id)));

const NAMES: Readonly<Record<string, string>> = {
  exact: 'Парк «Точный»',
  more: 'ОЭЗ «Более»',
  about: 'Технопарк «Около»',
  'up-to': 'Парк «До»',
  range: 'Парк «От и до» с очень длинным названием, которое не помещается в одну строку',
  plan: 'ТОР «Обещанная»',
  estimate: 'Парк «Оценка»',
  missing: 'Парк <b>«Без данных» & Ко',
};

/** Where the parks are; of one it is not known. */
const PLACES: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  exact: [55.7, 52.3],
  more: [55.8, 49.1],
  about: [56.8, 60.6],
  'up-to': [54.9, 83.1],
  plan: [43.1, 131.9],
  estimate: [41.3, 69.2],
  missing: [55.8, 37.6],
};

type Sample = readonly [
  park: string,
  metric: 'jobs' | 'revenue' | 'residents',
  period: string,
  qualifier: Qualifier,
  value: number,
  differing?: Partial<Observation>,
];

const SAMPLES: readonly Sample[] = [
  ['exact', 'jobs', '2022', 'exact', 9_000],
  ['exact', 'jobs', '2023', 'exact', 11_200],
  ['exact', 'jobs', '2024', 'exact', 12_345],
  ['exact', 'jobs', '2030', 'at_least', 20_000, { status: 'target' }],
  ['more', 'jobs', '2021', 'more_than', 7_000],
  ['more', 'jobs', '2024', 'more_than', 13_000],
  ['about', 'jobs', '2023-09', 'about', 7_600],
  ['up-to', 'jobs', '2024', 'up_to', 5_000],
  ['range', 'jobs', '2024', 'range', 6_000, { wording: wording('range', 6_000, 9_500) }],
  ['plan', 'jobs', '2027', 'exact', 4_000, { status: 'announced' }],
  ['plan', 'jobs', '2030', 'exact', 8_000, { status: 'announced' }],
  ['estimate', 'jobs', '2024', 'exact', 3_100, { status: 'estimate', note: 'an own estimate' }],
  ['exact', 'residents', '2024', 'exact', 210],
  ['more', 'residents', '2024', 'more_than', 90],
  ['about', 'residents', '2023', 'about', 60],
  ['up-to', 'residents', '2024', 'exact', 35],
  ['range', 'residents', '2024', 'range', 100, { wording: wording('range', 100, 160) }],
  ['plan', 'residents', '2030', 'at_least', 40, { status: 'announced' }],
  ['exact', 'revenue', '2023', 'exact', 28_300_000_000],
  ['exact', 'revenue', '2024', 'exact', 41_000_000_000],
  ['more', 'revenue', '2024-01/2024-09', 'more_than', 15_000_000_000],
  ['about', 'revenue', '2024', 'exact', 1_200_000_000, { unit: 'USD' }],
  ['range', 'revenue', '2020', 'exact', 90_000_000_000, { seriesKind: 'cumulative' }],
  ['range', 'revenue', '2024', 'less_than', 12_000_000_000],
];

/** The dataset of all samples, each from a source of its own park. */
export function buildSampleDataset(): Dataset {
  return buildDataset({
    parks: PARKS.map(samplePark),
    observations: SAMPLES.map(sampleObservation),
    sources: PARKS.map((park) => ({
      id: must(parseSourceId(`source-${park}`)),
      publisher: `Газета «${park}»`,
      published: period('2025-01-15'),
      publishedBasis: 'printed',
      reliability: 'press',
      url: `https://www.example.org/${park}`,
      language: 'ru',
      label: 'sample',
    })),
    relations: [],
    measures: [
      {
        id: must(parseMeasureId('subsidy')),
        kind: 'subsidy',
        jurisdiction: 'Россия',
        park: must(parseParkId('exact')),
        effectiveFrom: period('2023-06'),
        due: period('2027'),
        status: 'approved',
        amount: null,
        unit: null,
        summary: { ru: 'Субсидия на корпус', en: 'A subsidy for a building' },
        source: must(parseSourceId('source-exact')),
      },
    ],
    rates: [],
    prices: [],
  });
}

function samplePark(id: ParkId): Park {
  const name = NAMES[id] ?? id;
  const [latitude, longitude] = PLACES[id] ?? [null, null];
  return {
    id,
    name: { ru: name, en: `Park ${id}` },
    kind: 'technopark',
    stage: 'operating',
    country: 'RU',
    regionCode: null,
    region: null,
    city: null,
    latitude,
    longitude,
    opened: null,
    operator: null,
    sectors: [],
    website: null,
  };
}

function sampleObservation(sample: Sample, index: number): Observation {
  const [park, metric, time, qualifier, value, differing = {}] = sample;
  return {
    id: must(parseObservationId(`o-${index}`)),
    park: must(parseParkId(park)),
    metric,
    scope: 'total',
    period: period(time),
    periodBasis: 'printed',
    seriesKind: metric === 'revenue' ? 'flow' : 'stock',
    status: 'actual',
    wording: wording(qualifier, value, null),
    unit: metric === 'revenue' ? 'RUB' : 'count',
    source: must(parseSourceId(`source-${park}`)),
    note: null,
    ...differing,
  };
}

function wording(qualifier: Qualifier, value: number, valueHigh: number | null) {
  return { qualifier, value, valueHigh, digits: digitsOfNumber(value) };
}

function period(text: string): Period {
  return must(parsePeriod(text));
}

function must<T>(result: Result<T>): T {
  if (result.kind === 'failed')
    throw new Error(`sample must be readable, found ${result.problem.code}`);
  return result.value;
}
