import {
  errorProblem,
  hasErrors,
  type Place,
  type Problem,
  placeProblem,
  warningProblem,
} from '../core/problem.ts';
import type { Reported } from '../core/result.ts';
import { parseCsv } from './csv.ts';
import { buildRecordReader, type Fields, type RecordOf } from './record.ts';

/** A column whose value must stand in another table. */
export interface Reference<T> {
  readonly column: string;
  readonly table: 'parks' | 'sources';
  /** The id referred to; null where the row refers to nothing. */
  readonly idOf: (item: T) => string | null;
}

/** How the rows of one table become items of the domain. */
export interface TableShape<F extends Fields, T> {
  readonly fields: F;
  /** What is wrong with the row as a whole; an error leaves it out. */
  readonly check: (record: RecordOf<F>) => readonly Problem[];
  readonly build: (record: RecordOf<F>) => T;
  /** What must be unique in the table; null where nothing must. */
  readonly keyOf: ((item: T) => string) | null;
  readonly references: readonly Reference<T>[];
}

/** The text of one table and how it is called. */
export interface TableText {
  /** File name, as problems name it. */
  readonly file: string;
  readonly text: string;
  /** Cells that mean "not known" besides the empty one. */
  readonly missingValues: readonly string[];
}

/** The ids that a column may refer to; null where the table referred to could not be read at all. */
export type KnownIds = Readonly<Record<Reference<never>['table'], ReadonlySet<string> | null>>;

/** Shape for tables whose rows need no check of their own. */
export const NO_CHECK = (): readonly Problem[] => [];

/**
 * Reads a table. A row with an error is left out and named by file, line and column; the others
 * stay, in the order of the file. The value is null when the header lacks a required column, so
 * that not one row can be read.
 */
export function readTable<F extends Fields, T>(
  shape: TableShape<F, T>,
  source: TableText,
  known: KnownIds,
): Reported<readonly T[] | null> {
  const { value: csv, problems } = parseCsv(source.file, source.text);
  const headerProblems = checkHeader(shape.fields, csv.columns).map((problem) =>
    placeProblem(problem, placeOf(source, 1)),
  );
  if (lacksRequired(shape.fields, csv.columns))
    return { value: null, problems: inOrder([...headerProblems, ...problems]) };
  const reader = buildRecordReader(shape.fields, csv.columns, source.missingValues);
  const admit = buildAdmission(shape, known);
  const items: T[] = [];
  const rowProblems: Problem[] = [];
  for (const { line, cells } of csv.rows) {
    const found: Problem[] = [];
    const record = reader.read(cells, found);
    const item = record ? readItem(shape, record, found) : null;
    if (item !== null && admit(item, found)) items.push(item);
    for (const problem of found) rowProblems.push(placeProblem(problem, placeOf(source, line)));
  }
  return { value: items, problems: inOrder([...headerProblems, ...problems, ...rowProblems]) };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0));
}

function placeOf(source: TableText, line: number): Place {
  return { file: source.file, row: line };
}

function readItem<F extends Fields, T>(
  shape: TableShape<F, T>,
  record: RecordOf<F>,
  found: Problem[],
): T | null {
  const problems = shape.check(record);
  if (problems.length > 0) found.push(...problems);
  return hasErrors(problems) ? null : shape.build(record);
}

/** Lets an item in unless its key stands already or it refers to nothing known. */
function buildAdmission<F extends Fields, T>(
  shape: TableShape<F, T>,
  known: KnownIds,
): (item: T, found: Problem[]) => boolean {
  const keys = new Set<string>();
  return (item, found) => {
    const dangling = shape.references.filter((reference) => !isKnown(reference, item, known));
    // A whole missing table was named once; its absence is not repeated for every row.
    for (const reference of dangling.filter(({ table }) => known[table] !== null)) {
      found.push(danglingProblem(reference, item));
    }
    const key = shape.keyOf?.(item);
    const isTwice = key !== undefined && keys.has(key);
    if (isTwice) found.push(errorProblem('id.duplicate', { text: key }, keyPlace(shape)));
    if (dangling.length > 0 || isTwice) return false;
    if (key !== undefined) keys.add(key);
    return true;
  };
}

function isKnown<T>(reference: Reference<T>, item: T, known: KnownIds): boolean {
  const id = reference.idOf(item);
  return id === null || known[reference.table]?.has(id) === true;
}

function danglingProblem<T>(reference: Reference<T>, item: T): Problem {
  const text = reference.idOf(item) ?? '';
  return errorProblem(
    'reference.unknown',
    { text, table: reference.table },
    { column: reference.column },
  );
}

function keyPlace<F extends Fields, T>(shape: TableShape<F, T>): Place {
  const [first] = Object.values(shape.fields);
  return first ? { column: first.column } : {};
}

function checkHeader(fields: Fields, columns: readonly string[]): Problem[] {
  const wanted = Object.values(fields).map((field) => field.column);
  const missing = wanted.filter((column) => !columns.includes(column));
  const unknown = columns.filter(
    (column, index) => !wanted.includes(column) || columns.indexOf(column) !== index,
  );
  return [
    ...missing.map((column) => errorProblem('csv.header-missing-column', { column })),
    ...unknown.map((column) => warningProblem('csv.header-unknown-column', { column })),
  ];
}

function lacksRequired(fields: Fields, columns: readonly string[]): boolean {
  return Object.values(fields).some((field) => field.required && !columns.includes(field.column));
}
