import { parseMeasureId, parseParkId, parseSourceId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { parsePeriod } from '../domain/period.ts';
import { MEASURE_KINDS, MEASURE_STATUSES } from '../domain/vocabulary.ts';
import { parseAmountCell, parseTextCell, parseWordCell } from './cells.ts';
import { optional, required } from './record.ts';
import { NO_CHECK, type TableShape } from './table.ts';

const FIELDS = {
  id: required('measure_id', parseMeasureId),
  kind: required('kind', parseWordCell(MEASURE_KINDS)),
  jurisdiction: required('jurisdiction', parseTextCell),
  park: optional('park_id', parseParkId),
  effectiveFrom: optional('effective_from', parsePeriod),
  due: optional('due', parsePeriod),
  status: required('status', parseWordCell(MEASURE_STATUSES)),
  amount: optional('amount', parseAmountCell),
  unit: optional('unit', parseTextCell),
  ru: required('summary_ru', parseTextCell),
  en: required('summary_en', parseTextCell),
  source: required('source_id', parseSourceId),
};

/** How rows of measures.csv become measures. */
export const MEASURE_TABLE: TableShape<typeof FIELDS, Measure> = {
  fields: FIELDS,
  check: NO_CHECK,
  build: ({ ru, en, ...rest }) => ({ ...rest, summary: { ru, en } }),
  keyOf: (measure) => measure.id,
  references: [
    { column: 'park_id', table: 'parks', idOf: (measure) => measure.park },
    { column: 'source_id', table: 'sources', idOf: (measure) => measure.source },
  ],
};
