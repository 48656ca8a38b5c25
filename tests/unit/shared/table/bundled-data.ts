import { resolve } from 'node:path';
import { readDataset } from '../../../../electron/services/dataset/read-dataset.ts';
import { buildDataset, type Dataset } from '../../../../shared/domain/dataset.ts';

/** The bundled data package, read once for a test file. */
export async function readBundledData(): Promise<Dataset> {
  const read = await readDataset(resolve(import.meta.dirname, '../../../../data'));
  if (read.kind === 'failed') throw new Error(`data must be readable, found ${read.problem.code}`);
  return buildDataset(read.value.value);
}
