import { makePicker } from '../pick.mjs';

/**
 * Observations made up from a seed: fifty of a park, of six metrics and ten years, with every
 * wording, in several currencies, scopes and statuses, from sources of every grade.
 */

const METRICS = ['residents', 'jobs', 'revenue', 'investment', 'exports', 'tax_paid'];
const KIND_OF_METRIC = ['stock', 'stock', 'flow', 'cumulative', 'flow', 'flow'];
const CURRENCIES = ['RUB', 'RUB', 'RUB', 'USD', 'KZT'];
const COUNTRY_CODES = ['RU', 'RU', 'KZ'];
const QUALIFIERS = ['exact', 'exact', 'exact', 'more_than', 'about', 'at_least', 'up_to', 'range'];
const STATUSES = ['actual', 'actual', 'actual', 'actual', 'estimate', 'target'];
const SCOPES = ['total', 'total', 'total', 'private', 'new_in_period'];
const FIRST_YEAR = 2015;
const YEARS = 10;
const SOURCES = 200;
const PER_PARK = 50;

/**
 * @param {number} count of observations
 * @returns {import('../../shared/domain/dataset.ts').DatasetTables}
 */
export function makeTables(count) {
  const pick = makePicker(7);
  const parks = Array.from({ length: Math.max(1, Math.round(count / PER_PARK)) }, (_, index) => ({
    id: `park-${index}`,
    name: { ru: `Парк ${index}`, en: `Park ${index}` },
    kind: 'technopark',
    country: pick(COUNTRY_CODES),
  }));
  const sources = Array.from({ length: SOURCES }, (_, index) => ({
    id: `source-${index}`,
    reliability: pick(['official', 'press', 'press', 'secondary']),
    published: periodOf(FIRST_YEAR + (index % YEARS) + 1),
  }));
  const observations = Array.from({ length: count }, (_, index) =>
    makeObservation(index, { parks, sources, pick }),
  );
  const years = Array.from({ length: YEARS }, (_, index) => FIRST_YEAR + index);
  const tables = {
    parks,
    sources,
    observations,
    relations: [],
    measures: [],
    rates: ['USD', 'KZT'].flatMap((currency, place) =>
      years.map((year, index) => ({ currency, year, rubPerUnit: [60 + 4 * index, 0.18][place] })),
    ),
    prices: ['RU', 'KZ'].flatMap((country) =>
      years.map((year, index) => ({ country, year, index: 100 * 1.07 ** index, baseYear: 2015 })),
    ),
  };
  // Made up by their shape: what no column reads is left out.
  return /** @type {import('../../shared/domain/dataset.ts').DatasetTables} */ (
    /** @type {unknown} */ (tables)
  );
}

/**
 * @param {number} index
 * @param {{ parks: { id: string }[], sources: { id: string }[], pick: ReturnType<typeof makePicker> }} from
 */
function makeObservation(index, { parks, sources, pick }) {
  const metric = pick.number(METRICS.length);
  const isMoney = metric >= 2;
  const qualifier = pick(QUALIFIERS);
  const digits = 1 + pick.number(3);
  const value = (1 + pick.number(10 ** digits - 1)) * 10 ** (isMoney ? 6 : pick.number(3));
  return {
    id: `o-${String(index).padStart(7, '0')}`,
    park: pick(parks).id,
    metric: METRICS[metric],
    scope: pick(SCOPES),
    period: periodOf(FIRST_YEAR + pick.number(YEARS)),
    periodBasis: 'printed',
    seriesKind: KIND_OF_METRIC[metric],
    status: pick(STATUSES),
    wording: {
      qualifier,
      value,
      valueHigh: qualifier === 'range' ? value * 1.5 : null,
      digits: { significant: digits, printed: digits + 6 },
    },
    unit: isMoney ? pick(CURRENCIES) : 'count',
    source: pick(sources).id,
    note: null,
  };
}

/** @type {Map<number, { kind: string, text: string, start: string, end: string }>} */
const periods = new Map();

/** @param {number} year */
function periodOf(year) {
  const text = String(year);
  const known = periods.get(year) ?? {
    kind: 'year',
    text,
    start: `${text}-01-01`,
    end: `${text}-12-31`,
  };
  periods.set(year, known);
  return known;
}
