import { ok, type Result } from '../../../shared/core/result.ts';
import { buildMatrix } from '../../../shared/table/matrix.ts';
import { formatCell } from '../../../shared/text/format.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import type { Answer, Call, Command } from '../answer.ts';
import { alignColumns } from '../columns.ts';
import { buildFigureRow, FIGURE_COLUMNS } from '../figure-row.ts';
import { QUESTION_OPTIONS } from '../question.ts';
import { openTable, type Table } from '../table.ts';

/** `matrix`: the figures of several parks and metrics, one a row. */
export const matrixCommand: Command = {
  options: ['parks', 'metrics', ...QUESTION_OPTIONS, 'data'],
  mostWords: 0,
  defaultFormat: 'json',
  run: runMatrix,
};

async function runMatrix(call: Call): Promise<Result<Answer>> {
  const opened = await openTable(call);
  if (opened.kind === 'failed') return opened;
  const table = opened.value;
  const matrix = buildMatrix(table.dataset, table, table.question);
  const figures = matrix.flatMap((row) => row.figures);
  const rows = figures.map((figure) => buildFigureRow(call.language, figure));
  return ok({
    json: rows,
    rows,
    columns: FIGURE_COLUMNS,
    lines: tableLines(call, table, matrix),
    remark: table.remark,
    exitCode: 0,
  });
}

function tableLines(
  { language }: Call,
  { dataset, metrics }: Table,
  matrix: ReturnType<typeof buildMatrix>,
): readonly string[] {
  const header = ['', ...metrics.map((metric) => wordOf(language, 'metric-short', metric))];
  const body = matrix.map(({ park, figures }) => [
    dataset.parkById.get(park)?.name[language] ?? park,
    ...figures.map((figure) => {
      const { text, period } = formatCell(language, figure);
      return period === null ? text : `${text} (${period})`;
    }),
  ]);
  return alignColumns([header, ...body]);
}
