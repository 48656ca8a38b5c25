import { parseSourceId } from '../domain/ids.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Source } from '../domain/source.ts';
import { BASES, RELIABILITIES } from '../domain/vocabulary.ts';
import { parseCodeCell, parseTextCell, parseUrlCell, parseWordCell } from './cells.ts';
import { descriptive, optional, required } from './record.ts';
import { NO_CHECK, type TableShape } from './table.ts';

const FIELDS = {
  id: required('source_id', parseSourceId),
  publisher: required('publisher', parseTextCell),
  published: optional('published', parsePeriod),
  publishedBasis: optional('published_basis', parseWordCell(BASES)),
  reliability: required('reliability', parseWordCell(RELIABILITIES)),
  url: descriptive('url', parseUrlCell),
  language: required('language', parseCodeCell(/^[a-z]{2}$/, 'ru')),
  label: required('label', parseTextCell),
};

/** How rows of sources.csv become sources. A bad address costs the address, not the source. */
export const SOURCE_TABLE: TableShape<typeof FIELDS, Source> = {
  fields: FIELDS,
  check: NO_CHECK,
  build: (record) => record,
  keyOf: (source) => source.id,
  references: [],
};
