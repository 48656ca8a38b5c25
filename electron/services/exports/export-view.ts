import { readFile } from 'node:fs/promises';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import type { DatasetTables } from '../../../shared/domain/dataset.ts';
import type { Deliverable } from '../../../shared/export/deliverable.ts';
import { fileProblem } from '../store/save-problem.ts';
import { writeWhole } from '../write-whole.ts';
import type { ExportedWork, ExportOrder } from './make-export.ts';

/** Which view becomes which file. */
export interface ExportToFile extends Omit<ExportOrder, 'view'> {
  readonly viewPath: string;
  readonly path: string;
  readonly work: ExportedWork;
}

/** What was written. */
export interface ExportedView {
  readonly deliverable: Deliverable;
  /** Length of the file. */
  readonly bytes: number;
}

/**
 * Writes the view of a file as another file, whole or not at all. Fails with `view.unreadable`, what
 * `makeExport` says, or `export.write-failed`.
 */
export async function exportView(
  tables: DatasetTables,
  { viewPath, path, work, ...order }: ExportToFile,
): Promise<Result<ExportedView>> {
  const view = await readView(viewPath);
  if (view.kind === 'failed') return view;
  // Fonts and writers are loaded by nobody else.
  const { makeExport } = await import('./make-export.ts');
  const made = makeExport({ tables, work }, { ...order, view: view.value });
  if (made.kind === 'failed') return made;
  const { content, deliverable } = made.value;
  try {
    await writeWhole(path, content);
  } catch (cause) {
    return failed(fileProblem('export.write-failed', path, cause));
  }
  return ok({ deliverable, bytes: content.length });
}

async function readView(path: string): Promise<Result<string>> {
  try {
    return ok(await readFile(path, 'utf8'));
  } catch (cause) {
    return failed(fileProblem('view.unreadable', path, cause));
  }
}
