import type { Reported, Result } from '../../../shared/core/result.ts';
import type { DatasetTables } from '../../../shared/domain/dataset.ts';
import { readDataset } from './read-dataset.ts';
import { readSnapshotText } from './snapshot.ts';

/** The data that comes with the program, for the window and for what is done behind it. */
export interface BundledDataset {
  /** The tables, read when they are first asked for. */
  readonly tables: () => Promise<Result<Reported<DatasetTables>>>;
  /**
   * The answer to `dataset.load` as JSON text; null when there is no snapshot and the tables have
   * to be read. The window checks it like every answer.
   */
  readonly answer: Promise<string | null>;
}

/** Begins to read the data package in the folder, and the snapshot that may stand for it. */
export function openBundledDataset(folder: string, snapshot: string): BundledDataset {
  let tables: Promise<Result<Reported<DatasetTables>>> | null = null;
  return {
    tables: () => (tables ??= readDataset(folder, snapshot)),
    answer: readAnswer(folder, snapshot),
  };
}

async function readAnswer(folder: string, snapshot: string): Promise<string | null> {
  const text = await readSnapshotText(snapshot, folder);
  return text === null ? null : `{"kind":"ok","value":{"value":${text},"problems":[]}}`;
}
