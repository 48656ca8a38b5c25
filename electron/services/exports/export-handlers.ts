import { extname } from 'node:path';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import type { RequestOf, ResponseOf } from '../../../shared/ipc/contract.ts';
import type { ClipboardTable } from '../../../shared/export/clipboard-table.ts';
import { fromBytes } from '../../../shared/export/zip.ts';
import type { Desktop } from '../desktop.ts';
import { cleanFileName } from '../file-name.ts';
import type { Router } from '../handler.ts';
import { fileProblem } from '../store/save-problem.ts';
import type { OpenedWorkspace } from '../workspace/open-workspace.ts';
import { writeWhole } from '../write-whole.ts';
import type { ExportDesk } from './export-desk.ts';
import { NO_WORK, readWork } from './exported-work.ts';
import type { ExportOrder } from './make-export.ts';

/** What the handlers answer from. */
export interface ExportServices {
  readonly workspace: Promise<Result<OpenedWorkspace>>;
  readonly desktop: Desktop;
  readonly exports: ExportDesk;
  /** Of the program. */
  readonly version: string;
}

/** Answers what is asked about making files of a view. */
export function buildExportHandlers(
  services: ExportServices,
): Pick<Router, 'export.save' | 'export.copy' | 'export.cancel'> {
  const { exports } = services;
  return {
    'export.save': (request) => saveExport(services, request),
    'export.copy': (request) => copyExport(services, request),
    'export.cancel': async () => {
      exports.cancel();
      return ok({});
    },
  };
}

async function saveExport(
  services: ExportServices,
  request: RequestOf<'export.save'>,
): Promise<Result<ResponseOf<'export.save'>>> {
  const { format, windowLanguage: language } = request;
  const name = `${cleanFileName(request.name)}.${format}`;
  const chosen = await services.desktop.askWhereToSave({ name, format, language });
  if (chosen === null) return ok({ kind: 'cancelled' });
  const path = extname(chosen) === '' ? `${chosen}.${format}` : chosen;
  const made = await make(services, { ...request.wish, format });
  if (made.kind === 'failed') return cancelledOr(made);
  try {
    await writeWhole(path, made.value);
    return ok({ kind: 'saved', path });
  } catch (cause) {
    return failed(fileProblem('export.write-failed', path, cause));
  }
}

async function copyExport(
  services: ExportServices,
  { what, wish }: RequestOf<'export.copy'>,
): Promise<Result<ResponseOf<'export.copy'>>> {
  const format = what === 'picture' ? 'png' : 'table';
  const made = await make(services, { ...wish, format });
  if (made.kind === 'failed') return cancelledOr(made);
  await services.desktop.writeClipboard(
    what === 'picture' ? { text: '', png: new Uint8Array(made.value) } : readTable(made.value),
  );
  return ok({ kind: 'copied' });
}

function readTable(bytes: Uint8Array): ClipboardTable {
  const table: ClipboardTable = JSON.parse(fromBytes(bytes));
  return table;
}

// Who thinks better of it need not be told.
function cancelledOr(
  outcome: Result<never> & { readonly kind: 'failed' },
): Result<{ readonly kind: 'cancelled' }> {
  return outcome.problem.code === 'export.cancelled' ? ok({ kind: 'cancelled' }) : outcome;
}

async function make(
  { workspace, exports, version }: ExportServices,
  {
    view,
    format,
    size,
    ...request
  }: RequestOf<'export.copy'>['wish'] & Pick<ExportOrder, 'format'>,
): Promise<Result<Uint8Array>> {
  const program = { name: 'Parkbench', version };
  const opened = await workspace;
  return exports.make({
    work: opened.kind === 'ok' ? readWork(opened.value.workspace) : NO_WORK,
    order: { view, format, size, request: { ...request, program } },
  });
}
