import { errorProblem, type Problem } from '../core/problem.ts';
import type { AnnualRate } from '../domain/economy.ts';
import { CURRENCIES, RATE_KINDS } from '../domain/vocabulary.ts';
import { parsePositiveCell, parseTextCell, parseWordCell, parseYearCell } from './cells.ts';
import { optional, type RecordOf, required } from './record.ts';
import type { TableShape } from './table.ts';

const FIELDS = {
  currency: required('currency', parseWordCell(CURRENCIES)),
  year: required('year', parseYearCell),
  rubPerUnit: optional('rub_per_unit', parsePositiveCell),
  rateKind: required('kind', parseWordCell(RATE_KINDS)),
  sourceNote: required('source_note', parseTextCell),
};

/** How rows of rates.csv become annual exchange rates. */
export const RATE_TABLE: TableShape<typeof FIELDS, AnnualRate> = {
  fields: FIELDS,
  check: checkRate,
  build: (record) => record,
  keyOf: ({ currency, year }) => `${currency} ${year}`,
  references: [],
};

/** A rate stands exactly where the kind does not say that it is missing. */
function checkRate({ rateKind, rubPerUnit }: RecordOf<typeof FIELDS>): Problem[] {
  if (rateKind !== 'missing' && rubPerUnit === null)
    return [errorProblem('value.missing', {}, { column: 'rub_per_unit' })];
  return [];
}
