import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../shared/core/problem.ts';
import type { Reported } from '../../../../shared/core/result.ts';
import type { DatasetTables } from '../../../../shared/domain/dataset.ts';
import {
  readDatasetTables,
  TABLE_NAMES,
  TABLE_SHAPES,
  type TableName,
  type TableTexts,
} from '../../../../shared/import/dataset-tables.ts';

type Row = Readonly<Record<string, string>>;

/** A correct row of each table; a test changes what it is about. */
const GOOD: Readonly<Record<TableName, Row>> = {
  parks: {
    park_id: 'kip-master',
    name_ru: 'КИП «Мастер»',
    name_en: 'KIP Master',
    kind: 'industrial_park',
    stage: 'operating',
    country: 'RU',
    region_code: 'RU-TA',
    region_ru: 'Республика Татарстан',
    city_ru: 'Набережные Челны',
    lat: '55.7',
    lon: '52.4',
    opened: '2004',
    operator: '',
    sectors: 'automotive;machinery',
    website: 'https://www.kipmaster.ru',
  },
  sources: {
    source_id: 'src-1',
    publisher: 'Вестник',
    published: '2025-10-22',
    published_basis: 'printed',
    reliability: 'press',
    url: 'https://example.org/a',
    language: 'ru',
    label: 'Totals',
  },
  observations: {
    observation_id: 'o-1',
    park_id: 'kip-master',
    metric: 'jobs',
    scope: 'total',
    time_period: '2024',
    period_basis: 'printed',
    series_kind: 'stock',
    obs_status: 'actual',
    qualifier: 'more_than',
    value: '13000',
    value_high: '',
    unit: 'count',
    source_id: 'src-1',
    note: '',
  },
  relations: {
    from_id: 'kip-master',
    relation: 'partner_of',
    to_id: 'kip-master',
    source_id: 'src-1',
  },
  measures: {
    measure_id: 'm-1',
    kind: 'subsidy',
    jurisdiction: 'Россия',
    park_id: '',
    effective_from: '2025',
    due: '',
    status: 'approved',
    amount: '500000000',
    unit: 'RUB',
    summary_ru: 'Субсидия.',
    summary_en: 'Subsidy.',
    source_id: 'src-1',
  },
  rates: {
    currency: 'USD',
    year: '2024',
    rub_per_unit: '92.5',
    kind: 'official_average',
    source_note: 'bank',
  },
  cpi: { country: 'RU', year: '2024', cpi_index: '230.1', base_year: '2010', source_note: 'bank' },
};

/** Text of a table: the good row with changes, one line for each given change. */
function csvOf(table: TableName, changes: readonly Row[]): string {
  const columns = Object.keys(GOOD[table]);
  const lines = changes.map((change) => {
    const row: Row = { ...GOOD[table], ...change };
    return columns.map((column) => row[column] ?? '').join(',');
  });
  return [columns.join(','), ...lines].join('\n');
}

function textsWith(texts: Partial<Record<TableName, string | null>>): TableTexts {
  const entries = TABLE_NAMES.map((name) => {
    const text = texts[name] === undefined ? csvOf(name, [{}]) : texts[name];
    return [name, text === null ? null : { file: `${name}.csv`, text, missingValues: [''] }];
  });
  return Object.fromEntries(entries) as TableTexts;
}

function readWith(texts: Partial<Record<TableName, string | null>>): Reported<DatasetTables> {
  return readDatasetTables(textsWith(texts));
}

/** `file:row:column code severity` of each problem. */
function placesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code, severity, place }) => {
    const { file, row, column } = place ?? {};
    return `${file}:${row}:${column} ${code} ${severity}`;
  });
}

describe('reading the tables of a package', () => {
  it('makes one item of each good row', () => {
    const { value, problems } = readWith({});
    expect(problems).toEqual([]);
    expect(value.parks[0]).toMatchObject({
      id: 'kip-master',
      name: { ru: 'КИП «Мастер»', en: 'KIP Master' },
      sectors: ['automotive', 'machinery'],
      operator: null,
      opened: { text: '2004' },
    });
    expect(value.observations[0]).toMatchObject({
      wording: {
        qualifier: 'more_than',
        value: 13000,
        valueHigh: null,
        digits: { significant: 2, printed: 5 },
      },
      note: null,
    });
    expect(value.measures[0]).toMatchObject({ park: null, summary: { ru: 'Субсидия.' } });
    expect(value.rates[0]).toMatchObject({ currency: 'USD', year: 2024, rubPerUnit: 92.5 });
    expect(value.prices[0]).toMatchObject({ country: 'RU', index: 230.1, baseYear: 2010 });
  });

  it('keeps the digits as printed: 2.50 says more than 2.5', () => {
    const text = csvOf('observations', [
      { value: '2.50' },
      { observation_id: 'o-2', value: '2.5' },
    ]);
    const digits = readWith({ observations: text }).value.observations.map(
      (each) => each.wording.digits.significant,
    );
    expect(digits).toEqual([3, 2]);
  });

  it('keeps a zero as a figure: an empty park is not an unknown one', () => {
    const read = readWith({ observations: csvOf('observations', [{ value: '0' }]) });
    expect(read.value.observations[0]?.wording.value).toBe(0);
  });
});

/** A fault planted into the good row of a table, the column blamed and what is said of it. */
const FAULTS: readonly (readonly [TableName, Row, string])[] = [
  ['observations', { observation_id: 'O 1' }, 'observation_id id.malformed error'],
  ['observations', { observation_id: '' }, 'observation_id value.missing error'],
  ['observations', { metric: 'joobs' }, 'metric word.unknown error'],
  ['observations', { time_period: 'весна 2024' }, 'time_period period.unreadable error'],
  ['observations', { time_period: '2024-13' }, 'time_period period.month-out-of-range error'],
  ['observations', { time_period: '2023-02-29' }, 'time_period period.day-out-of-range error'],
  ['observations', { time_period: '2024-Q5' }, 'time_period period.quarter-out-of-range error'],
  ['observations', { time_period: '2024/2023' }, 'time_period period.ends-before-start error'],
  ['observations', { value: '13 000' }, 'value number.unreadable error'],
  ['observations', { value: '1e5' }, 'value number.unreadable error'],
  ['observations', { value: '9'.repeat(400) }, 'value number.not-finite error'],
  ['observations', { value: '-5' }, 'value number.negative error'],
  ['observations', { value: '' }, 'value value.missing error'],
  [
    'observations',
    { metric: 'occupancy', unit: 'percent', value: '101' },
    'value number.percent-over-100 error',
  ],
  ['observations', { qualifier: 'range' }, 'value_high range.high-missing error'],
  [
    'observations',
    { qualifier: 'range', value_high: '12' },
    'value_high range.high-below-low error',
  ],
  ['observations', { value_high: '14000' }, 'value_high range.high-not-expected error'],
  ['observations', { unit: 'RUB' }, 'unit unit.not-of-metric error'],
  ['observations', { metric: 'revenue', unit: 'ha' }, 'unit unit.not-of-metric error'],
  ['observations', { park_id: 'nowhere' }, 'park_id reference.unknown error'],
  ['observations', { source_id: 'hearsay' }, 'source_id reference.unknown error'],
  ['observations', { note: 'x'.repeat(2001) }, 'note value.too-long warning'],
  ['parks', { park_id: '../etc' }, 'park_id id.malformed error'],
  ['parks', { kind: 'park' }, 'kind word.unknown error'],
  ['parks', { country: 'Russia' }, 'country code.malformed error'],
  ['parks', { region_code: 'TA' }, 'region_code code.malformed warning'],
  ['parks', { lat: '555.7' }, 'lat number.out-of-range warning'],
  ['parks', { sectors: 'machinery;magic' }, 'sectors word.unknown warning'],
  ['parks', { website: 'javascript:alert(1)' }, 'website url.malformed warning'],
  ['sources', { url: 'javascript:alert(1)' }, 'url url.malformed warning'],
  ['sources', { publisher: '' }, 'publisher value.missing error'],
  ['sources', { reliability: 'rumour' }, 'reliability word.unknown error'],
  ['relations', { to_id: 'nowhere' }, 'to_id reference.unknown error'],
  ['measures', { park_id: 'nowhere' }, 'park_id reference.unknown error'],
  ['measures', { due: 'soon' }, 'due period.unreadable error'],
  ['rates', { rub_per_unit: '0' }, 'rub_per_unit number.not-positive error'],
  ['rates', { rub_per_unit: '' }, 'rub_per_unit value.missing error'],
  ['rates', { year: '24' }, 'year period.unreadable error'],
  ['cpi', { cpi_index: '-1' }, 'cpi_index number.negative error'],
];

describe('a fault in a row', () => {
  it.each(FAULTS)('of %s, %j, is named with file, row and column', (table, fault, expected) => {
    const { value, problems } = readWith({ [table]: csvOf(table, [fault]) });
    const own = placesOf(problems).filter((place) => place.startsWith(`${table}.csv`));
    expect(own).toEqual([`${table}.csv:2:${expected}`]);
    const items = table === 'cpi' ? value.prices : value[table];
    expect(items).toHaveLength(expected.endsWith('error') ? 0 : 1);
  });

  it('never hides the other rows', () => {
    const text = csvOf('observations', [
      { value: 'many' },
      { observation_id: 'o-2' },
      { observation_id: 'o-3', park_id: 'nowhere' },
      { observation_id: 'o-4' },
    ]);
    const { value, problems } = readWith({ observations: text });
    expect(value.observations.map((each) => each.id)).toEqual(['o-2', 'o-4']);
    expect(placesOf(problems)).toEqual([
      'observations.csv:2:value number.unreadable error',
      'observations.csv:4:park_id reference.unknown error',
    ]);
  });

  it('names every faulty cell of a row at once', () => {
    const text = csvOf('observations', [{ metric: 'joobs', value: 'many', unit: 'pieces' }]);
    expect(placesOf(readWith({ observations: text }).problems)).toEqual([
      'observations.csv:2:metric word.unknown error',
      'observations.csv:2:value number.unreadable error',
      'observations.csv:2:unit word.unknown error',
    ]);
  });

  it('keeps the first of two rows with one id', () => {
    const text = csvOf('observations', [{ value: '1' }, { value: '2' }]);
    const { value, problems } = readWith({ observations: text });
    expect(value.observations.map((each) => each.wording.value)).toEqual([1]);
    expect(placesOf(problems)).toEqual(['observations.csv:3:observation_id id.duplicate error']);
  });

  it('keeps the first of two rates of one currency and year', () => {
    const { value, problems } = readWith({ rates: csvOf('rates', [{}, { rub_per_unit: '1' }]) });
    expect(value.rates.map((rate) => rate.rubPerUnit)).toEqual([92.5]);
    expect(problems.map((problem) => problem.params)).toEqual([{ text: 'USD 2024' }]);
  });

  it('of a bad web address costs the address only, never the source and its figures', () => {
    const { value } = readWith({ sources: csvOf('sources', [{ url: 'on request' }]) });
    expect(value.sources[0]?.url).toBeNull();
    expect(value.observations).toHaveLength(1);
  });
});

describe('a fault in a header', () => {
  it('of a missing required column stops its table only', () => {
    const text = csvOf('observations', [{}]).replace('qualifier', 'wording');
    const { value, problems } = readWith({ observations: text });
    expect(value.observations).toEqual([]);
    expect(value.parks).toHaveLength(1);
    expect(placesOf(problems)).toEqual([
      'observations.csv:1:undefined csv.header-missing-column error',
      'observations.csv:1:undefined csv.header-unknown-column warning',
    ]);
  });

  it('of a missing optional column costs that column', () => {
    const text = csvOf('observations', [{}]).replace('note', 'remark');
    const { value } = readWith({ observations: text });
    expect(value.observations).toHaveLength(1);
  });

  it('does not mind another order of columns', () => {
    const text = 'rub_per_unit,kind,source_note,currency,year\n92.5,official_average,bank,USD,2024';
    const { value, problems } = readWith({ rates: text });
    expect(problems).toEqual([]);
    expect(value.rates[0]).toMatchObject({ currency: 'USD', rubPerUnit: 92.5 });
  });

  it('of a column that stands twice is named, and the first one is read', () => {
    const text = 'currency,year,rub_per_unit,kind,source_note,year\nUSD,2024,1,missing,bank,1999';
    const { value, problems } = readWith({ rates: text });
    expect(value.rates[0]?.year).toBe(2024);
    expect(problems.map((problem) => problem.params)).toEqual([{ column: 'year' }]);
  });
});

describe('a table that is not there', () => {
  it('takes the figures that refer to it with it, without a complaint for each', () => {
    const { value, problems } = readWith({ sources: null });
    expect(value.parks).toHaveLength(1);
    expect(value.observations).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('has an item shape for every table of the package', () => {
    expect(Object.keys(TABLE_SHAPES).sort()).toEqual([...TABLE_NAMES].sort());
  });
});

describe('words that mean "not known"', () => {
  it('count as empty cells', () => {
    const texts = textsWith({ observations: csvOf('observations', [{ note: 'n/a' }]) });
    const { observations } = texts;
    if (!observations) throw new Error('the table must be there');
    const read = readDatasetTables({
      ...texts,
      observations: { ...observations, missingValues: ['', 'n/a'] },
    });
    expect(read.value.observations[0]?.note).toBeNull();
  });
});

describe('reading rows', () => {
  it('gives the same figures in whatever order they stand in the file', () => {
    const rows = ['1', '20', '300', '4000', 'many', '-6'].map((value, index) => ({
      observation_id: `o-${index}`,
      value,
    }));
    const idsOf = (order: readonly Row[]) =>
      readWith({ observations: csvOf('observations', order) })
        .value.observations.map((each) => `${each.id} ${each.wording.value}`)
        .toSorted();
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(idsOf(shuffled)).toEqual(idsOf(rows));
      }),
    );
  });

  it('reads a number of any size back as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e15 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const value = `${whole}.${String(cents).padStart(2, '0')}`;
          const read = readWith({ observations: csvOf('observations', [{ value }]) });
          expect(read.value.observations[0]?.wording.value).toBe(Number(value));
        },
      ),
    );
  });
});
