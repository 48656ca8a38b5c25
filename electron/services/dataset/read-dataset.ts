import { ok, type Reported, type Result } from '../../../shared/core/result.ts';
import type { DatasetTables } from '../../../shared/domain/dataset.ts';
import { readSnapshot } from './snapshot.ts';

/**
 * Reads a data package (a folder with datapackage.json and CSV files). Fails when there is no
 * description or it cannot be read; whatever is wrong with tables and rows comes back among the
 * problems, beside everything that could be read. `snapshot` names a file that may hold the same
 * tables ready made: it is used if it was made from exactly these files, and ignored otherwise.
 */
export async function readDataset(
  folder: string,
  snapshot?: string,
): Promise<Result<Reported<DatasetTables>>> {
  const tables = snapshot === undefined ? null : await readSnapshot(snapshot, folder);
  if (tables !== null) return ok({ value: tables, problems: [] });
  // Loaded only here: whoever finds a snapshot does not wait for the parsers.
  const { readPackage } = await import('./read-package.ts');
  return readPackage(folder);
}
