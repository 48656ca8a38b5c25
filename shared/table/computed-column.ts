import { errorProblem } from '../core/problem.ts';
import {
  type FieldReaders,
  type Reader,
  readFields,
  readKinds,
  readList,
  readParsed,
  readText,
  readWhole,
  readWord,
} from '../core/read.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Column, Form, FormulaDefinition, Subject } from '../domain/column.ts';
import { METRIC_IDS, type MetricId } from '../domain/metric.ts';
import { metricsOf } from './formula/evaluate.ts';
import { LENGTH_LIMIT } from './formula/token.ts';
import { resolveFormula } from './formula/resolve.ts';
import { measureOf } from './formula/units.ts';

/** Name by which a table knows a computed column of its own. */
export type ComputedId = `computed-${number}`;

/** A column that the user has added to a table. */
export interface ComputedColumn extends Column {
  readonly id: ComputedId;
}

/** What a figure can be set against the size of, in the order in which it is offered. */
export const PER_UNITS = ['resident', 'job', 'ha', 'm2', 'park'] as const;
/** Totals in which a share can be asked for. */
export const SHARE_TOTALS = ['total', 'kind', 'country', 'region'] as const;

const MOST_COLUMNS = 100;
const LONGEST_NAME = 200;

/** Whether the word is the name of a computed column. */
export function isComputedId(word: string): word is ComputedId {
  return /^computed-[1-9]\d{0,8}$/.test(word);
}

/** A name that none of the columns has. */
export function freeComputedId(columns: readonly ComputedColumn[]): ComputedId {
  const numbers = columns.map(({ id }) => Number(id.slice('computed-'.length)));
  return `computed-${Math.max(0, ...numbers) + 1}`;
}

/** The formulas of columns, which other formulas may name. */
export function definitionsOf(columns: readonly Column[]): readonly FormulaDefinition[] {
  return columns.flatMap(({ subject, form }) =>
    subject.kind === 'formula' && form.kind === 'plain'
      ? [{ name: subject.name, formula: subject.formula }]
      : [],
  );
}

/**
 * The metric that a column speaks of first: that of its figures, or the first one of its formula.
 * Fails with a `formula.*` problem where the formula cannot be read, adds unlike things, or names
 * nothing that is reported.
 */
export function metricOfColumn(
  { subject }: Column,
  definitions: readonly FormulaDefinition[],
): Result<MetricId> {
  if (subject.kind === 'metric') return ok(subject.metric);
  const resolved = resolveFormula(subject.formula, definitions);
  if (resolved.kind === 'failed') return resolved;
  const measure = measureOf(resolved.value);
  if (measure.kind === 'failed') return measure;
  const [metric] = metricsOf(resolved.value);
  return metric === undefined ? failed(errorProblem('formula.no-metric')) : ok(metric);
}

const year = readWhole(1000, 9999);
const subject = readKinds<Subject>({
  metric: { metric: readWord(METRIC_IDS) },
  formula: { name: readText(LONGEST_NAME), formula: readText(LENGTH_LIMIT) },
});
const form = readKinds<Form>({
  plain: {},
  per: { unit: readWord(PER_UNITS) },
  share: { of: readWord(SHARE_TOTALS) },
  index: { baseYear: year },
  difference: { since: year },
  percent: { since: year },
  growth: { since: year },
});

/** Reads the name of a computed column. */
export const readComputedId: Reader<ComputedId> = readParsed((text) =>
  isComputedId(text) ? ok(text) : failed(errorProblem('entry.malformed', { field: 'id' })),
);

const COLUMN: FieldReaders<ComputedColumn> = { id: readComputedId, subject, form };

/** Reads the computed columns of a table of unknown origin. */
export const readComputedColumns: Reader<readonly ComputedColumn[]> = readList(
  readFields(COLUMN),
  MOST_COLUMNS,
);
