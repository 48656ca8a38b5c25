import { errorProblem, type Problem, placeProblem, warningProblem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';
import type { CellParser } from './cells.ts';

/** How one column becomes one part of a record. */
export interface Field<T> {
  readonly column: string;
  /** Whether an empty cell is an error. */
  readonly required: boolean;
  /** Whether a cell that cannot be read costs the whole row (an error) or only itself (a warning). */
  readonly vital: boolean;
  readonly parse: CellParser<T>;
}

/** The columns of a table by the name of the record's part. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The record that a set of fields makes. */
export type RecordOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never;
};

/** A column that must be filled and readable, else the row is left out. */
export function required<T>(column: string, parse: CellParser<T>): Field<T> {
  return { column, required: true, vital: true, parse };
}

/** A column that may be empty (null); what is written there must be readable, else the row is left out. */
export function optional<T>(column: string, parse: CellParser<T>): Field<T | null> {
  return { column, required: false, vital: true, parse };
}

/** A column that may be empty, and counts as empty (null) with a warning when it cannot be read. */
export function descriptive<T>(column: string, parse: CellParser<T>): Field<T | null> {
  return { column, required: false, vital: false, parse };
}

/** A field together with the place of its column in the rows at hand; -1 when there is none. */
interface BoundField {
  readonly name: string;
  readonly field: Field<unknown>;
  readonly index: number;
}

/** Fields bound to the columns of one text. */
export interface RecordReader<F extends Fields> {
  /**
   * Reads the cells of one row. The record is null when a required or vital cell failed; the
   * problems name the column each.
   */
  readonly read: (
    cells: readonly string[],
    problems: Problem[],
  ) => RecordOf<F> | null;
}

/** Binds fields to the columns of a text; cells equal to one of `missingValues` count as empty. */
export function buildRecordReader<F extends Fields>(
  fields: F,
  columns: readonly string[],
  missingValues: readonly string[],
): RecordReader<F> {
  const bound: readonly BoundField[] = Object.entries(fields).map(([name, field]) => ({
    name,
    field,
    index: columns.indexOf(field.column),
  }));
  const missing = new Set(missingValues);
  return {
    read: (cells, problems) => {
      const record: Record<string, unknown> = {};
      let whole = true;
      for (const { name, field, index } of bound) {
        const text = cells[index] ?? '';
        const cell = missing.has(text) ? readEmpty(field) : field.parse(text);
        if (cell.kind === 'ok') record[name] = cell.value;
        else {
          problems.push(locate(cell.problem, field));
          record[name] = null;
          whole &&= !field.vital;
        }
      }
      // Each part was read by the parser of its own field.
      return whole ? (record as RecordOf<F>) : null;
    },
  };
}

function readEmpty(field: Field<unknown>): Result<unknown> {
  if (field.required) return { kind: 'failed', problem: errorProblem('value.missing') };
  return { kind: 'ok', value: null };
}

function locate(problem: Problem, field: Field<unknown>): Problem {
  const graded = field.vital ? problem : warningProblem(problem.code, problem.params);
  return placeProblem(graded, { column: field.column });
}
