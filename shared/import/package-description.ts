import { z } from 'zod';
import { errorProblem, type Problem, warningProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { TABLE_NAMES, TABLE_SHAPES, type TableName } from './dataset-tables.ts';

/** Name of the file that describes a data package. */
export const DESCRIPTION_FILE = 'datapackage.json';

// Data Package 2.0, https://datapackage.org: what is needed to find and read the tables. Other
// properties (titles, licences, custom ones) are allowed and not looked at.
const FIELD = z.object({
  name: z.string(),
  constraints: z.object({ enum: z.array(z.string()).optional() }).optional(),
});
const RESOURCE = z.object({
  name: z.string(),
  path: z.string(),
  schema: z.object({ fields: z.array(FIELD), missingValues: z.array(z.string()).optional() }),
});
const DESCRIPTION = z.object({ resources: z.array(RESOURCE) });

/** What a description says of one table. */
export interface TableDescription {
  readonly name: TableName;
  /** Path of the CSV file below the package's folder. */
  readonly path: string;
  /** Cells that mean "not known". */
  readonly missingValues: readonly string[];
  /** Words allowed in a column, by column; null where the column takes any text. */
  readonly wordsByColumn: ReadonlyMap<string, readonly string[] | null>;
}

/** The tables of a package that this program knows; others are left alone. */
export type PackageDescription = Readonly<Record<TableName, TableDescription | null>>;

/** Reads a description (JSON text). `path` names it in the problem. */
export function parsePackageDescription(path: string, text: string): Result<PackageDescription> {
  const json = parseJson(text);
  if (json.kind === 'failed') return unreadable(path, String(json.problem.params['cause']));
  const parsed = DESCRIPTION.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return unreadable(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const tables = parsed.data.resources.map(toTable);
  const tableOf = (name: TableName) => tables.find((table) => table?.name === name) ?? null;
  return ok({
    parks: tableOf('parks'),
    sources: tableOf('sources'),
    observations: tableOf('observations'),
    relations: tableOf('relations'),
    measures: tableOf('measures'),
    rates: tableOf('rates'),
    cpi: tableOf('cpi'),
  });
}

/**
 * Compares a description with what this program reads: a table or a column that it does not
 * declare is an error; a word that it allows and this program does not know is a warning, for rows
 * with the word will be left out.
 */
export function checkPackageDescription(description: PackageDescription): Problem[] {
  return TABLE_NAMES.flatMap((name) => {
    const table = description[name];
    return table ? checkTable(table) : [];
  });
}

function checkTable({ name, wordsByColumn }: TableDescription): Problem[] {
  return Object.values(TABLE_SHAPES[name].fields).flatMap(({ column, parse }) => {
    const declared = wordsByColumn.get(column);
    const place = { file: DESCRIPTION_FILE, id: name, column };
    if (declared === undefined)
      return [errorProblem('package.field-undeclared', { table: name, column }, place)];
    return (declared ?? []).flatMap((word) => {
      const read = parse(word);
      if (read.kind === 'ok') return [];
      return [warningProblem(read.problem.code, read.problem.params, place)];
    });
  });
}

function toTable(resource: z.infer<typeof RESOURCE>): TableDescription | null {
  const name = TABLE_NAMES.find((known) => known === resource.name);
  if (name === undefined) return null;
  const { fields, missingValues } = resource.schema;
  return {
    name,
    path: resource.path,
    missingValues: missingValues ?? [''],
    wordsByColumn: new Map(fields.map((field) => [field.name, field.constraints?.enum ?? null])),
  };
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return failed(errorProblem('package.unreadable', { cause }));
  }
}

function unreadable<T>(path: string, cause: string): Result<T> {
  return failed(errorProblem('package.unreadable', { path, cause }));
}
