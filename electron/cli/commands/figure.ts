import { ok, type Result } from '../../../shared/core/result.ts';
import type { Figure } from '../../../shared/domain/figure.ts';
import { buildFigure } from '../../../shared/table/figure.ts';
import type { Answer, Call, Command } from '../answer.ts';
import { openDataset } from '../dataset.ts';
import { figureLines } from '../figure-lines.ts';
import { buildFigureRow, FIGURE_COLUMNS } from '../figure-row.ts';
import { readMetric, readPark } from '../names.ts';
import { requireOption } from '../option.ts';
import { QUESTION_OPTIONS, readQuestion } from '../question.ts';

/** `figure`: one figure of one park, with what it rests on. */
export const figureCommand: Command = {
  options: ['park', 'metric', ...QUESTION_OPTIONS, 'data'],
  mostWords: 0,
  defaultFormat: 'json',
  run: runFigure,
};

async function runFigure(call: Call): Promise<Result<Answer>> {
  const { language, values } = call;
  const parkName = requireOption(values, 'park');
  if (parkName.kind === 'failed') return parkName;
  const metricName = requireOption(values, 'metric');
  if (metricName.kind === 'failed') return metricName;
  const metric = readMetric(metricName.value, language);
  if (metric.kind === 'failed') return metric;
  const opened = await openDataset(call);
  if (opened.kind === 'failed') return opened;
  const { dataset, remark } = opened.value;
  const park = readPark(dataset, parkName.value, language);
  if (park.kind === 'failed') return park;
  const question = readQuestion(values, dataset);
  if (question.kind === 'failed') return question;
  const cell = { park: park.value, metric: metric.value };
  const figure: Figure = buildFigure(dataset, cell, question.value);
  const row = buildFigureRow(language, figure);
  return ok({
    json: row,
    rows: [row],
    columns: FIGURE_COLUMNS,
    lines: figureLines(language, dataset, figure),
    remark,
    exitCode: 0,
  });
}
