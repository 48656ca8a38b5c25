import type { Problem } from '../core/problem.ts';
import type { Reported } from '../core/result.ts';
import type { DatasetTables } from '../domain/dataset.ts';
import { MEASURE_TABLE } from './measures.ts';
import { OBSERVATION_TABLE } from './observations.ts';
import { PARK_TABLE } from './parks.ts';
import { PRICE_TABLE } from './prices.ts';
import { RATE_TABLE } from './rates.ts';
import type { Fields } from './record.ts';
import { RELATION_TABLE } from './relations.ts';
import { SOURCE_TABLE } from './sources.ts';
import { type KnownIds, readTable, type TableShape, type TableText } from './table.ts';

/** The tables of a data package by resource name, with the shape of each. */
export const TABLE_SHAPES = {
  parks: PARK_TABLE,
  observations: OBSERVATION_TABLE,
  sources: SOURCE_TABLE,
  relations: RELATION_TABLE,
  measures: MEASURE_TABLE,
  rates: RATE_TABLE,
  cpi: PRICE_TABLE,
} as const;

/** Resource name of a table. */
export type TableName = keyof typeof TABLE_SHAPES;

/** Resource names in the order in which tables are read. */
export const TABLE_NAMES: readonly TableName[] = [
  'parks',
  'sources',
  'observations',
  'relations',
  'measures',
  'rates',
  'cpi',
];

/** The text of each table; null where the file could not be read, which is reported by the reader. */
export type TableTexts = Readonly<Record<TableName, TableText | null>>;

/**
 * Reads the tables of a data package and checks them against each other. A row with an error, and a
 * row that refers to a park or source that is not there, is left out and named; the rest is kept.
 */
export function readDatasetTables(texts: TableTexts): Reported<DatasetTables> {
  const problems: Problem[] = [];
  const read = <F extends Fields, T>(
    shape: TableShape<F, T>,
    text: TableText | null,
    known: KnownIds,
  ): readonly T[] | null => {
    if (!text) return null;
    const table = readTable(shape, text, known);
    for (const problem of table.problems) problems.push(problem);
    return table.value;
  };
  const nothing: KnownIds = { parks: null, sources: null };
  const parks = read(PARK_TABLE, texts.parks, nothing);
  const sources = read(SOURCE_TABLE, texts.sources, nothing);
  const known: KnownIds = { parks: idsOf(parks), sources: idsOf(sources) };
  const value: DatasetTables = {
    parks: parks ?? [],
    sources: sources ?? [],
    observations: read(OBSERVATION_TABLE, texts.observations, known) ?? [],
    relations: read(RELATION_TABLE, texts.relations, known) ?? [],
    measures: read(MEASURE_TABLE, texts.measures, known) ?? [],
    rates: read(RATE_TABLE, texts.rates, known) ?? [],
    prices: read(PRICE_TABLE, texts.cpi, known) ?? [],
  };
  return { value, problems };
}

function idsOf(items: readonly { readonly id: string }[] | null): ReadonlySet<string> | null {
  return items && new Set(items.map((item) => item.id));
}
