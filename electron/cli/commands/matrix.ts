import { ok, type Result } from '../../../shared/core/result.ts';
import { buildMatrix, type MatrixRow } from '../../../shared/table/matrix.ts';
import { formatCell } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/text/language.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import type { Answer, Call, Command } from '../answer.ts';
import { alignColumns } from '../columns.ts';
import { COLUMN_OPTIONS } from '../columns-asked.ts';
import { buildFigureRow, FIGURE_COLUMNS, FORMED_COLUMNS } from '../figure-row.ts';
import { answerGroups } from '../group-rows.ts';
import { QUESTION_OPTIONS } from '../question.ts';
import { openTable, type Table } from '../table.ts';

/** `matrix`: the figures of several parks and metrics, or of groups of parks, one a row. */
export const matrixCommand: Command = {
  options: ['parks', 'metrics', ...COLUMN_OPTIONS, 'group-by', ...QUESTION_OPTIONS, 'data'],
  mostWords: 0,
  defaultFormat: 'json',
  run: runMatrix,
};

async function runMatrix(call: Call): Promise<Result<Answer>> {
  const opened = await openTable(call);
  if (opened.kind === 'failed') return opened;
  const table = opened.value;
  if (call.values.has('group-by')) return answerGroups(call, table);
  const matrix = buildMatrix(table.dataset, table, table.question);
  if (matrix.kind === 'failed') return matrix;
  const figures = matrix.value.flatMap((row) => row.figures);
  const rows = figures.map((figure) => buildFigureRow(call.language, figure));
  return ok({
    json: rows,
    rows,
    columns: rows.some((row) => 'form' in row) ? FORMED_COLUMNS : FIGURE_COLUMNS,
    lines: tableLines(call.language, table, matrix.value),
    remark: table.remark,
    exitCode: 0,
  });
}

function tableLines(
  language: Language,
  { dataset, columns }: Table,
  matrix: readonly MatrixRow[],
): readonly string[] {
  const header = columns.map(({ subject }) =>
    subject.kind === 'metric' ? wordOf(language, 'metric-short', subject.metric) : subject.name,
  );
  const body = matrix.map(({ park, figures }) => [
    dataset.parkById.get(park)?.name[language] ?? park,
    ...figures.map((figure) => {
      const { text, period } = formatCell(language, figure);
      return period === null ? text : `${text} (${period})`;
    }),
  ]);
  return alignColumns([['', ...header], ...body]);
}
