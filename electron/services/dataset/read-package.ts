import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { errorProblem, type Problem } from '../../../shared/core/problem.ts';
import type { Reported, Result } from '../../../shared/core/result.ts';
import { failed, ok } from '../../../shared/core/result.ts';
import type { DatasetTables } from '../../../shared/domain/dataset.ts';
import {
  readDatasetTables,
  type TableName,
  type TableTexts,
} from '../../../shared/import/dataset-tables.ts';
import {
  checkPackageDescription,
  DESCRIPTION_FILE,
  type PackageDescription,
  parsePackageDescription,
} from '../../../shared/import/package-description.ts';
import type { TableText } from '../../../shared/import/table.ts';
import { fileErrorCode } from '../store/file-system.ts';
import { fileProblem } from '../store/save-problem.ts';

/**
 * Reads a data package (a folder with datapackage.json and CSV files). Fails when there is no
 * description or it cannot be read; whatever is wrong with tables and rows comes back among the
 * problems, beside everything that could be read.
 */
export async function readPackage(folder: string): Promise<Result<Reported<DatasetTables>>> {
  const description = await readDescription(folder);
  if (description.kind === 'failed') return description;
  const problems: Problem[] = checkPackageDescription(description.value);
  const texts = await readTexts(folder, description.value, problems);
  const tables = readDatasetTables(texts);
  return ok({ value: tables.value, problems: [...problems, ...tables.problems] });
}

async function readDescription(folder: string): Promise<Result<PackageDescription>> {
  const path = join(folder, DESCRIPTION_FILE);
  try {
    return parsePackageDescription(path, await readFile(path, 'utf8'));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(fileErrorCode(error)))
      return failed(errorProblem('package.missing', { path: folder }));
    return failed(fileProblem('package.unreadable', path, error));
  }
}

async function readTexts(
  folder: string,
  description: PackageDescription,
  problems: Problem[],
): Promise<TableTexts> {
  const read = async (table: TableName): Promise<TableText | null> => {
    const declared = description[table];
    const file = declared?.path ?? `${table}.csv`;
    const text = declared && isInside(file) ? await readText(join(folder, file)) : null;
    if (text !== null) return { file, text, missingValues: declared?.missingValues ?? [] };
    problems.push(errorProblem('package.resource-missing', { table, path: file }));
    return null;
  };
  const [parks, sources, observations, relations, measures, rates, cpi] = await Promise.all([
    read('parks'),
    read('sources'),
    read('observations'),
    read('relations'),
    read('measures'),
    read('rates'),
    read('cpi'),
  ]);
  return { parks, sources, observations, relations, measures, rates, cpi };
}

/** A package may name files below its own folder only. */
function isInside(path: string): boolean {
  const plain = normalize(path);
  return !plain.startsWith('..') && !plain.startsWith(sep) && !/^[a-z][a-z\d+.-]*:/i.test(path);
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}
