import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OBSERVED_METRIC_IDS } from '../../../../shared/domain/metric.ts';
import * as words from '../../../../shared/domain/vocabulary.ts';
import { TABLE_NAMES, TABLE_SHAPES } from '../../../../shared/import/dataset-tables.ts';
import { OBSERVATION_UNITS } from '../../../../shared/import/observations.ts';
import {
  checkPackageDescription,
  parsePackageDescription,
} from '../../../../shared/import/package-description.ts';

const TEXT = readFileSync(
  resolve(import.meta.dirname, '../../../../data/datapackage.json'),
  'utf8',
);

interface DescribedField {
  readonly name: string;
  readonly title: string;
  readonly title_ru: string;
  readonly constraints?: { readonly enum?: string[]; readonly required?: boolean };
}
interface DescribedTable {
  readonly name: string;
  readonly title_ru: string;
  readonly schema: {
    readonly fields: readonly DescribedField[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string[];
      readonly reference: { readonly resource: string; readonly fields: string[] };
    }[];
  };
}
const DESCRIBED = JSON.parse(TEXT) as { readonly resources: readonly DescribedTable[] };

function tableOf(name: string): DescribedTable {
  const table = DESCRIBED.resources.find((each) => each.name === name);
  if (!table) throw new Error(`table must be described: ${name}`);
  return table;
}

function wordsOf(table: string, column: string): readonly string[] | undefined {
  const field = tableOf(table).schema.fields.find((each) => each.name === column);
  return field?.constraints?.enum;
}

describe('the description of the bundled package', () => {
  it.each(TABLE_NAMES)('declares the columns of %s in their order', (name) => {
    const columns = Object.values(TABLE_SHAPES[name].fields).map((field) => field.column);
    expect(tableOf(name).schema.fields.map((field) => field.name)).toEqual(columns);
  });

  it.each(TABLE_NAMES)('requires in %s what the reader requires', (name) => {
    const required = Object.values(TABLE_SHAPES[name].fields)
      .filter((field) => field.required)
      .map((field) => field.column);
    const declared = tableOf(name)
      .schema.fields.filter((field) => field.constraints?.required)
      .map((field) => field.name);
    expect(declared).toEqual(required);
  });

  it.each(TABLE_NAMES)('declares the references of %s that the reader follows', (name) => {
    const followed = TABLE_SHAPES[name].references.map(({ column, table }) => `${column} ${table}`);
    const declared = (tableOf(name).schema.foreignKeys ?? []).map(
      ({ fields, reference }) => `${fields.join()} ${reference.resource}`,
    );
    expect(declared).toEqual(followed);
  });

  it.each([
    ['parks', 'kind', words.PARK_KINDS],
    ['parks', 'stage', words.STAGES],
    ['observations', 'metric', OBSERVED_METRIC_IDS],
    ['observations', 'scope', words.SCOPES],
    ['observations', 'period_basis', words.BASES],
    ['observations', 'series_kind', words.SERIES_KINDS],
    ['observations', 'obs_status', words.STATUSES],
    ['observations', 'qualifier', words.QUALIFIERS],
    ['observations', 'unit', OBSERVATION_UNITS],
    ['sources', 'published_basis', words.BASES],
    ['sources', 'reliability', words.RELIABILITIES],
    ['relations', 'relation', words.RELATION_KINDS],
    ['measures', 'kind', words.MEASURE_KINDS],
    ['measures', 'status', words.MEASURE_STATUSES],
    ['rates', 'currency', words.CURRENCIES],
    ['rates', 'kind', words.RATE_KINDS],
  ] as const)('lists for %s.%s the words of the program', (table, column, list) => {
    expect(wordsOf(table, column)).toEqual([...list]);
  });

  it('names every table and column in Russian and English', () => {
    const unnamed = DESCRIBED.resources.flatMap((table) =>
      [table, ...table.schema.fields].filter((each) => !/[а-я]/i.test(each.title_ru)),
    );
    expect(unnamed).toEqual([]);
  });
});

/** The bundled description after a change to its JSON. */
function parseChanged(change: (text: string) => string) {
  return parsePackageDescription('p/datapackage.json', change(TEXT));
}

describe('reading a description', () => {
  it('finds nothing to complain about in the bundled one', () => {
    const parsed = parseChanged((text) => text);
    if (parsed.kind === 'failed') throw new Error(parsed.problem.code);
    expect(checkPackageDescription(parsed.value)).toEqual([]);
  });

  it('says that text is not JSON, and which file it is', () => {
    const parsed = parseChanged(() => '{ "resources": [');
    expect(parsed).toMatchObject({
      kind: 'failed',
      problem: { code: 'package.unreadable', params: { path: 'p/datapackage.json' } },
    });
  });

  it('says where a description is not one', () => {
    const parsed = parseChanged(() => '{ "resources": [{ "name": "parks" }] }');
    expect(parsed).toMatchObject({
      kind: 'failed',
      problem: { params: { cause: expect.stringContaining('resources.0.path') } },
    });
  });

  it('names a needed column that a table does not declare', () => {
    const parsed = parseChanged((text) => text.replace('"name": "qualifier"', '"name": "wording"'));
    if (parsed.kind === 'failed') throw new Error(parsed.problem.code);
    expect(checkPackageDescription(parsed.value)).toMatchObject([
      {
        code: 'package.field-undeclared',
        severity: 'error',
        params: { table: 'observations', column: 'qualifier' },
      },
    ]);
  });

  it('warns of a word that it allows and the program does not know', () => {
    const parsed = parseChanged((text) => text.replace('"more_than"', '"more_than", "roughly"'));
    if (parsed.kind === 'failed') throw new Error(parsed.problem.code);
    expect(checkPackageDescription(parsed.value)).toMatchObject([
      { code: 'word.unknown', severity: 'warning', params: { text: 'roughly' } },
    ]);
  });

  it('knows nothing of a table that is not described', () => {
    const parsed = parseChanged((text) => text.replace('"name": "cpi"', '"name": "weather"'));
    if (parsed.kind === 'failed') throw new Error(parsed.problem.code);
    expect(parsed.value.cpi).toBeNull();
  });
});
