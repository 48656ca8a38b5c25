import { readFile } from 'node:fs/promises';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { Deliverable } from '../../../shared/export/deliverable.ts';
import type { DeliverableRequest } from '../../../shared/export/deliverable-request.ts';
import type { FileFormat } from '../../../shared/export/format.ts';
import type { PictureSize } from '../../../shared/export/picture-size.ts';
import { parseViewFile, type ViewFile } from '../../../shared/table/view-file.ts';
import { fileProblem } from '../store/save-problem.ts';
import { writeWhole } from '../write-whole.ts';

/** Which view becomes which file. */
export interface ExportOrder {
  readonly viewPath: string;
  readonly path: string;
  readonly format: FileFormat;
  readonly size: PictureSize;
  readonly request: Omit<DeliverableRequest, 'file'>;
}

/** What was written. */
export interface ExportedView {
  readonly deliverable: Deliverable;
  /** Length of the file. */
  readonly bytes: number;
}

/**
 * Writes the view of a file as another file, whole or not at all. Fails with `view.unreadable`, what
 * the view's parser says, what the deliverable lacks, or `export.write-failed`.
 */
export async function exportView(
  dataset: Dataset,
  { viewPath, path, format, size, request }: ExportOrder,
): Promise<Result<ExportedView>> {
  const file = await readView(viewPath);
  if (file.kind === 'failed') return file;
  // Fonts and writers are loaded by nobody else.
  const [{ buildDeliverable }, { writeFile }] = await Promise.all([
    import('../../../shared/export/build-deliverable.ts'),
    import('../../../shared/export/write-file.ts'),
  ]);
  const deliverable = buildDeliverable(dataset, { ...request, file: file.value });
  if (deliverable.kind === 'failed') return deliverable;
  const content = writeFile(deliverable.value, format, size);
  if (content.kind === 'failed') return content;
  try {
    await writeWhole(path, content.value);
  } catch (cause) {
    return failed(fileProblem('export.write-failed', path, cause));
  }
  return ok({ deliverable: deliverable.value, bytes: content.value.length });
}

async function readView(path: string): Promise<Result<ViewFile>> {
  try {
    return parseViewFile(await readFile(path, 'utf8'));
  } catch (cause) {
    return failed(fileProblem('view.unreadable', path, cause));
  }
}
