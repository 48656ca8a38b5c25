import { resolve } from 'node:path';
import { ok, type Result } from '../../shared/core/result.ts';
import { buildDataset, type Dataset, type DatasetTables } from '../../shared/domain/dataset.ts';
import { say } from '../../shared/text/say.ts';
import { readDataset } from '../services/dataset/read-dataset.ts';
import type { Call } from './answer.ts';

/** The data that a command works on. */
export interface OpenedDataset {
  readonly dataset: Dataset;
  /** Says that rows were left out; null when none were. */
  readonly remark: string | null;
}

/** Folder of the data that a call asks about: `--data PATH`, else what comes with the program. */
export function dataFolderOf({ values, bundledData }: Call): string {
  const path = values.get('data');
  return path === undefined ? bundledData.folder : resolve(path);
}

/** Opens the data that a call asks about. Rows with errors are left out and told of. */
export async function openDataset(call: Call): Promise<Result<OpenedDataset>> {
  const opened = await openTables(call);
  if (opened.kind === 'failed') return opened;
  const { tables, remark } = opened.value;
  return ok({ dataset: buildDataset(tables), remark });
}

/** Opens the tables of the data that a call asks about, as `openDataset` does. */
export async function openTables(
  call: Call,
): Promise<Result<{ readonly tables: DatasetTables; readonly remark: string | null }>> {
  const { folder, snapshot } = call.bundledData;
  const asked = dataFolderOf(call);
  const read = await readDataset(asked, asked === folder ? snapshot : undefined);
  if (read.kind === 'failed') return read;
  const { value, problems } = read.value;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const remark = errors === 0 ? null : say(call.language, 'cli.data-errors', { count: errors });
  return ok({ tables: value, remark });
}
