import { errorProblem, type Problem, placeProblem, warningProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
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

/** Fields bound to the columns of one text. */
export interface RecordReader<F extends Fields> {
  /**
   * Reads the cells of one row. The record is null when a required or vital cell failed; the
   * problems, which are added to the given list, name the column each.
   */
  readonly read: (cells: readonly string[], problems: Problem[]) => RecordOf<F> | null;
}

/** Reads one part of a record out of the cells of a row. */
interface BoundField {
  readonly name: string;
  readonly vital: boolean;
  readonly read: (cells: readonly string[]) => Result<unknown>;
}

/** Binds fields to the columns of a text; cells equal to one of `missingValues` count as empty. */
export function buildRecordReader<F extends Fields>(
  fields: F,
  columns: readonly string[],
  missingValues: readonly string[],
): RecordReader<F> {
  const empty = new Set(['', ...missingValues]);
  const bound = Object.entries(fields).map(([name, field]) =>
    bindField(name, field, { index: columns.indexOf(field.column), empty }),
  );
  // Copying an object of the final shape is far quicker than growing one part by part.
  const blank: Readonly<Record<string, unknown>> = Object.fromEntries(
    bound.map(({ name }) => [name, null]),
  );
  return {
    read: (cells, problems) => {
      const record: Record<string, unknown> = { ...blank };
      let isWhole = true;
      for (const field of bound) {
        const cell = field.read(cells);
        if (cell.kind === 'ok') record[field.name] = cell.value;
        else {
          problems.push(cell.problem);
          isWhole &&= !field.vital;
        }
      }
      return isWhole ? toRecord<F>(record) : null;
    },
  };
}

// Each part was read by the parser of its own field.
function toRecord<F extends Fields>(parts: Readonly<Record<string, unknown>>): RecordOf<F> {
  return parts as RecordOf<F>;
}

function bindField(
  name: string,
  field: Field<unknown>,
  { index, empty }: { readonly index: number; readonly empty: ReadonlySet<string> },
): BoundField {
  const whenEmpty: Result<unknown> = field.required
    ? failed(locate(errorProblem('value.missing'), field))
    : ok(null);
  // The same ids, words and periods come again and again: each is read once.
  const seen = new Map<string, Result<unknown>>();
  const read = (text: string): Result<unknown> => {
    const known = seen.get(text);
    if (known) return known;
    const cell = empty.has(text) ? whenEmpty : field.parse(text);
    const located = cell.kind === 'ok' ? cell : failed(locate(cell.problem, field));
    seen.set(text, located);
    return located;
  };
  return { name, vital: field.vital, read: (cells) => read(cells[index] ?? '') };
}

function locate(problem: Problem, field: Field<unknown>): Problem {
  const graded = field.vital ? problem : warningProblem(problem.code, problem.params);
  return placeProblem(graded, { column: field.column });
}
