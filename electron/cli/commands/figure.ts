import { ok, type Result } from '../../../shared/core/result.ts';
import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { Figure } from '../../../shared/domain/figure.ts';
import type { ParkId } from '../../../shared/domain/ids.ts';
import { levelOfKind } from '../../../shared/domain/vocabulary.ts';
import { buildColumn, type ColumnOrder } from '../../../shared/table/column.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Answer, Call, Command } from '../answer.ts';
import { openDataset } from '../dataset.ts';
import { figureLines } from '../figure-lines.ts';
import { buildFigureRow, FIGURE_COLUMNS, FORMED_COLUMNS } from '../figure-row.ts';
import { COLUMN_OPTIONS, readDefinitions, readForm, readSubject } from '../columns-asked.ts';
import { readPark } from '../names.ts';
import { requireOption } from '../option.ts';
import { QUESTION_OPTIONS, readQuestion } from '../question.ts';

/** `figure`: one figure of one park, with what it rests on. */
export const figureCommand: Command = {
  options: ['park', 'metric', ...COLUMN_OPTIONS, ...QUESTION_OPTIONS, 'data'],
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
  const column = readColumn(call, metricName.value);
  if (column.kind === 'failed') return column;
  const opened = await openDataset(call);
  if (opened.kind === 'failed') return opened;
  const { dataset, remark } = opened.value;
  const park = readPark(dataset, parkName.value, language);
  if (park.kind === 'failed') return park;
  const question = readQuestion(values, dataset);
  if (question.kind === 'failed') return question;
  const order = { ...column.value, parks: parksOf(dataset) };
  const figures = buildColumn(dataset, order, question.value);
  if (figures.kind === 'failed') return figures;
  return ok({ ...answerOf(language, dataset, figures.value(park.value)), remark });
}

function readColumn({ language, values }: Call, text: string): Result<Omit<ColumnOrder, 'parks'>> {
  const definitions = readDefinitions(values);
  if (definitions.kind === 'failed') return definitions;
  const form = readForm(values);
  if (form.kind === 'failed') return form;
  const subject = readSubject(text, language, definitions.value);
  if (subject.kind === 'failed') return subject;
  const column = { subject: subject.value, form: form.value };
  return ok({ column, definitions: definitions.value });
}

// A share is one of all parks; networks and blocs hold them a second time.
function parksOf({ parks }: Dataset): readonly ParkId[] {
  return parks.filter(({ kind }) => levelOfKind(kind) === 'park').map(({ id }) => id);
}

function answerOf(language: Language, dataset: Dataset, figure: Figure): Omit<Answer, 'remark'> {
  const row = buildFigureRow(language, figure);
  return {
    json: row,
    rows: [row],
    columns: 'form' in row ? FORMED_COLUMNS : FIGURE_COLUMNS,
    lines: figureLines(language, dataset, figure),
    exitCode: 0,
  };
}
