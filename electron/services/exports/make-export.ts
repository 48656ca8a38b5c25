import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import { buildDataset, type DatasetTables } from '../../../shared/domain/dataset.ts';
import type { Note } from '../../../shared/domain/annotation.ts';
import { addLayers, type Layer } from '../../../shared/domain/layer.ts';
import type { Choice, SavedDocument } from '../../../shared/domain/workspace.ts';
import { buildDeliverable } from '../../../shared/export/build-deliverable.ts';
import { writeClipboardTable } from '../../../shared/export/clipboard-table.ts';
import type { Deliverable } from '../../../shared/export/deliverable.ts';
import { type DeliverableRequest, lacksParks } from '../../../shared/export/deliverable-request.ts';
import type { FileFormat } from '../../../shared/export/format.ts';
import type { PictureSize } from '../../../shared/export/picture-size.ts';
import { writeFile } from '../../../shared/export/write-file.ts';
import { toBytes } from '../../../shared/export/zip.ts';
import { readLayers } from '../../../shared/import/read-layers.ts';
import { buildPreferences } from '../../../shared/table/preferences.ts';
import { parseViewFile } from '../../../shared/table/view-file.ts';

/** What of the user's work goes into files: figures of their own, notes, and which rival stands. */
export interface ExportedWork {
  readonly layers: readonly SavedDocument[];
  readonly notes: readonly Note[];
  readonly choices: readonly Choice[];
}

/** How far a file has come: its figures are gathered, or it is being written. */
export type ExportStage = 'gathering' | 'writing';

/** Which view becomes what. */
export interface ExportOrder {
  /** A view file, as text. */
  readonly view: string;
  /** A kind of file, or the comparison for the clipboard: a `ClipboardTable` as JSON. */
  readonly format: FileFormat | 'table';
  readonly size: PictureSize;
  readonly request: Pick<DeliverableRequest, 'language' | 'program' | 'day' | 'contents'>;
}

/** What was made. */
export interface MadeExport {
  readonly content: Uint8Array;
  readonly deliverable: Deliverable;
}

/** What a file is made from, and who hears how far it has come. */
export interface ExportMaterial {
  readonly tables: DatasetTables;
  readonly work: ExportedWork;
  readonly onStage?: (stage: ExportStage) => void;
}

/** Kinds of file that are made of a table, as a sentence names them. */
const TABLES = 'PDF, DOCX, XLSX, CSV, ZIP';

/**
 * Makes the file of a view from the tables and the user's work. Window and command line come through
 * here, so the same view gives the same bytes. Fails as the view's parser, the deliverable and the
 * writers do, and with `export.chart-needs-parks` where a chart is asked of a view without parks.
 */
export function makeExport(
  { tables, work, onStage }: ExportMaterial,
  { view, format, size, request }: ExportOrder,
): Result<MadeExport> {
  const file = parseViewFile(view);
  if (file.kind === 'failed') return file;
  if (lacksParks(file.value.view, format, request.contents)) {
    return failed(errorProblem('export.chart-needs-parks', { allowed: TABLES }));
  }
  onStage?.('gathering');
  const layers = readLayers(work.layers, tables).value;
  const made = buildDeliverable(buildDataset(addLayers(tables, layers)), {
    ...request,
    file: file.value,
    notes: work.notes,
    preferences: buildPreferences(work.choices),
    own: ownOf(layers),
  });
  if (made.kind === 'failed') return made;
  const deliverable = made.value;
  if (format === 'table') {
    return ok({ content: toBytes(JSON.stringify(writeClipboardTable(deliverable))), deliverable });
  }
  onStage?.('writing');
  const content = writeFile(deliverable, format, size);
  return content.kind === 'failed' ? content : ok({ content: content.value, deliverable });
}

function ownOf(layers: readonly Layer[]): ReadonlySet<string> {
  const own = layers.filter(({ kind }) => kind === 'own');
  return new Set(own.flatMap(({ observations }) => observations.map(({ id }) => id)));
}
