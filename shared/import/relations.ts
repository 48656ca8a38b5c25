import { parseParkId, parseSourceId } from '../domain/ids.ts';
import type { Relation } from '../domain/park.ts';
import { RELATION_KINDS } from '../domain/vocabulary.ts';
import { parseWordCell } from './cells.ts';
import { required } from './record.ts';
import { NO_CHECK, type TableShape } from './table.ts';

const FIELDS = {
  from: required('from_id', parseParkId),
  kind: required('relation', parseWordCell(RELATION_KINDS)),
  to: required('to_id', parseParkId),
  source: required('source_id', parseSourceId),
};

/** How rows of relations.csv become relations. */
export const RELATION_TABLE: TableShape<typeof FIELDS, Relation> = {
  fields: FIELDS,
  check: NO_CHECK,
  build: (record) => record,
  keyOf: ({ from, kind, to, source }) => `${from} ${kind} ${to} ${source}`,
  references: [
    { column: 'from_id', table: 'parks', idOf: (relation) => relation.from },
    { column: 'to_id', table: 'parks', idOf: (relation) => relation.to },
    { column: 'source_id', table: 'sources', idOf: (relation) => relation.source },
  ],
};
