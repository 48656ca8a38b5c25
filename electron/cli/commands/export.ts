import { resolve } from 'node:path';
import { errorProblem } from '../../../shared/core/problem.ts';
import { ok, failed, type Result } from '../../../shared/core/result.ts';
import { FILE_FORMATS, type FileFormat, formatOfPath } from '../../../shared/export/format.ts';
import type { Deliverable } from '../../../shared/export/deliverable.ts';
import { exportView } from '../../services/exports/export-view.ts';
import type { ExportedWork } from '../../services/exports/make-export.ts';
import type { Answer, Call, Command } from '../answer.ts';
import { openTables } from '../dataset.ts';
import { readContents, readDay, readSize } from '../export-options.ts';
import { EXPORT_OPTIONS, requireOption } from '../option.ts';

const COLUMNS = [
  'path',
  'format',
  'title',
  'figures',
  'charts',
  'sources',
  'observations',
  'bytes',
];

/** `export`: the file that a user would get from the window. */
export const exportCommand: Command = {
  options: [...EXPORT_OPTIONS, 'data', 'workspace'],
  mostWords: 0,
  defaultFormat: 'text',
  run: runExport,
};

async function runExport(call: Call): Promise<Result<Answer>> {
  const { values, language, version } = call;
  const view = requireOption(values, 'view');
  if (view.kind === 'failed') return view;
  const to = requireOption(values, 'to');
  if (to.kind === 'failed') return to;
  const format = readFormat(to.value);
  if (format.kind === 'failed') return format;
  const contents = readContents(values);
  if (contents.kind === 'failed') return contents;
  const size = readSize(values);
  if (size.kind === 'failed') return size;
  const day = readDay(values);
  if (day.kind === 'failed') return day;
  const work = await readWorkspace(values.get('workspace'));
  if (work.kind === 'failed') return work;
  const opened = await openTables(call);
  if (opened.kind === 'failed') return opened;
  const made = await exportView(opened.value.tables, {
    work: work.value,
    viewPath: resolve(view.value),
    path: resolve(to.value),
    format: format.value,
    size: size.value,
    request: {
      language,
      program: { name: 'Parkbench', version },
      day: day.value,
      contents: contents.value,
    },
  });
  if (made.kind === 'failed') return made;
  const { deliverable, bytes } = made.value;
  return ok(
    answerOf(deliverable, { path: to.value, format: format.value, bytes }, opened.value.remark),
  );
}

// Loaded only where it is asked for: the store is no part of other commands.
async function readWorkspace(folder: string | undefined): Promise<Result<ExportedWork>> {
  if (folder === undefined) return ok({ layers: [], notes: [], choices: [] });
  const { readWorkOf } = await import('../../services/exports/exported-work.ts');
  return readWorkOf(resolve(folder));
}

function readFormat(path: string): Result<FileFormat> {
  const format = formatOfPath(path);
  if (format !== null) return ok(format);
  const allowed = FILE_FORMATS.map((each) => `.${each}`).join(', ');
  return failed(errorProblem('export.format-unknown', { path, allowed }));
}

interface Made {
  readonly path: string;
  readonly format: FileFormat;
  readonly bytes: number;
}

function answerOf(
  { title, figures, charts, sources, used, leftOut }: Deliverable,
  made: Made,
  remark: string | null,
): Answer {
  const row = {
    ...made,
    title,
    figures: figures.length,
    charts: charts.length,
    sources: sources.length,
    observations: used.observations.length,
  };
  return {
    json: { ...row, leftOut },
    rows: [row],
    columns: COLUMNS,
    lines: [made.path, ...leftOut],
    remark,
    exitCode: 0,
  };
}
