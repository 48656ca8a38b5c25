import { wholeDigits } from '../text/format-number.ts';
import type { Digits } from '../domain/digits.ts';
import type { DatasetTables } from '../domain/dataset.ts';
import { type CsvField, PLAIN_CSV, writeCsv } from './csv.ts';
import type { Deliverable } from './deliverable.ts';
import { noteLines } from './source-lines.ts';
import { writeZip, type ZipPart } from './zip.ts';

/** Where the view is kept in a Data Package. */
export const PACKAGE_VIEW = 'view.json';

/** A table of the package: its columns with their Table Schema types, its key, and its rows. */
interface Resource {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly (readonly [name: string, type: 'string' | 'number' | 'year'])[];
  readonly rows: readonly (readonly CsvField[])[];
}

/**
 * Writes the observations used as a Frictionless Data Package (datapackage.org, version 2) in a zip
 * archive, with their parks, sources, rates and indices: the tables that this program reads, so that
 * the same question gives the same figures.
 */
export function writeDataPackage(deliverable: Deliverable): Uint8Array {
  const resources = buildResources(deliverable.used);
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'parkbench-export',
    title: deliverable.title,
    description: describeWhole(deliverable),
    created: `${deliverable.day}T00:00:00Z`,
    contributors: [
      { title: `${deliverable.program.name} ${deliverable.program.version}`, roles: ['creator'] },
    ],
    resources: resources.map(describeResource),
  };
  return writeZip([
    { path: 'datapackage.json', content: `${JSON.stringify(description, null, 2)}\n` },
    { path: PACKAGE_VIEW, content: deliverable.origin },
    ...resources.map(
      ({ name, columns, rows }): ZipPart => ({
        path: `${name}.csv`,
        content: writeCsv([columns.map(([column]) => column), ...rows], PLAIN_CSV),
      }),
    ),
  ]);
}

// What the tables do not say of themselves: the question, the gaps, the caveats, the notes.
function describeWhole(deliverable: Deliverable): string {
  const { question, leftOut, caveats } = deliverable;
  return [
    ...question.map(({ label, text }) => `${label}: ${text}`),
    ...leftOut,
    ...caveats,
    ...noteLines(deliverable),
  ].join('\n');
}

function describeResource({ name, key, columns }: Resource): object {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(([column, type]) => ({ name: column, type })),
      missingValues: [''],
      primaryKey: key,
    },
  };
}

function buildResources(used: DatasetTables): readonly Resource[] {
  return [
    parks(used),
    observations(used),
    sources(used),
    empty('relations', ['from_id', 'relation', 'to_id', 'source_id'], 4),
    empty('measures', MEASURE_COLUMNS, 1),
    rates(used),
    prices(used),
  ];
}

const MEASURE_COLUMNS = [
  'measure_id',
  'kind',
  'jurisdiction',
  'park_id',
  'effective_from',
  'due',
  'status',
  'amount',
  'unit',
  'summary_ru',
  'summary_en',
  'source_id',
];

function empty(name: string, columns: readonly string[], keyLength: number): Resource {
  return {
    name,
    key: columns.slice(0, keyLength),
    columns: columns.map((column) => [column, column === 'amount' ? 'number' : 'string']),
    rows: [],
  };
}

function parks({ parks }: DatasetTables): Resource {
  return {
    name: 'parks',
    key: ['park_id'],
    columns: [
      ...strings('park_id name_ru name_en kind stage country region_code region_ru city_ru'),
      ['lat', 'number'],
      ['lon', 'number'],
      ...strings('opened operator sectors website'),
    ],
    rows: parks.map((park) => [
      park.id,
      park.name.ru,
      park.name.en,
      park.kind,
      park.stage,
      park.country,
      park.regionCode,
      park.region,
      park.city,
      park.latitude,
      park.longitude,
      park.opened?.text ?? null,
      park.operator,
      park.sectors.join(';'),
      park.website,
    ]),
  };
}

function observations({ observations }: DatasetTables): Resource {
  return {
    name: 'observations',
    key: ['observation_id'],
    columns: [
      ...strings('observation_id park_id metric scope time_period period_basis series_kind'),
      ...strings('obs_status qualifier'),
      ['value', 'number'],
      ['value_high', 'number'],
      ...strings('unit source_id note'),
    ],
    rows: observations.map((each) => [
      each.id,
      each.park,
      each.metric,
      each.scope,
      each.period.text,
      each.periodBasis,
      each.seriesKind,
      each.status,
      each.wording.qualifier,
      printNumber(each.wording.value, each.wording.digits),
      each.wording.valueHigh === null
        ? null
        : printNumber(each.wording.valueHigh, each.wording.digits),
      each.unit,
      each.source,
      each.note,
    ]),
  };
}

function sources({ sources }: DatasetTables): Resource {
  return {
    name: 'sources',
    key: ['source_id'],
    columns: strings(
      'source_id publisher published published_basis reliability url language label',
    ),
    rows: sources.map((each) => [
      each.id,
      each.publisher,
      each.published?.text ?? null,
      each.publishedBasis,
      each.reliability,
      each.url,
      each.language,
      each.label,
    ]),
  };
}

function rates({ rates }: DatasetTables): Resource {
  return {
    name: 'rates',
    key: ['currency', 'year'],
    columns: [
      ['currency', 'string'],
      ['year', 'year'],
      ['rub_per_unit', 'number'],
      ...strings('kind source_note'),
    ],
    rows: rates.map((each) => [
      each.currency,
      each.year,
      each.rubPerUnit,
      each.rateKind,
      each.sourceNote,
    ]),
  };
}

function prices({ prices }: DatasetTables): Resource {
  return {
    name: 'cpi',
    key: ['country', 'year'],
    columns: [
      ['country', 'string'],
      ['year', 'year'],
      ['cpi_index', 'number'],
      ['base_year', 'year'],
      ['source_note', 'string'],
    ],
    rows: prices.map((each) => [
      each.country,
      each.year,
      each.index,
      each.baseYear,
      each.sourceNote,
    ]),
  };
}

function strings(names: string): Resource['columns'] {
  return names.split(' ').map((name) => [name, 'string']);
}

// Trailing zeros after the point are digits that the source printed.
function printNumber(value: number, { significant }: Digits): string {
  const decimals = significant - wholeDigits(value);
  const shortest = String(value);
  const known = shortest.split('.')[1]?.length ?? 0;
  return decimals > known && !shortest.includes('e') ? value.toFixed(decimals) : shortest;
}
