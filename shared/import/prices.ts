import type { PriceIndex } from '../domain/economy.ts';
import { parseCodeCell, parsePositiveCell, parseTextCell, parseYearCell } from './cells.ts';
import { optional, required } from './record.ts';
import { NO_CHECK, type TableShape } from './table.ts';

const FIELDS = {
  country: required('country', parseCodeCell(/^[A-Z]{2}$/, 'RU')),
  year: required('year', parseYearCell),
  index: optional('cpi_index', parsePositiveCell),
  baseYear: required('base_year', parseYearCell),
  sourceNote: required('source_note', parseTextCell),
};

/** How rows of cpi.csv become consumer price levels. */
export const PRICE_TABLE: TableShape<typeof FIELDS, PriceIndex> = {
  fields: FIELDS,
  check: NO_CHECK,
  build: (record) => record,
  keyOf: ({ country, year }) => `${country} ${year}`,
  references: [],
};
