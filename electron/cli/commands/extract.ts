import { resolve } from 'node:path';
import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import { parsePeriod } from '../../../shared/domain/period.ts';
import { buildExtractor } from '../../../shared/extract/engine.ts';
import { type ExtractRow, toExtractRow } from '../../../shared/extract/row.ts';
import type { PressDocument } from '../../../shared/extract/press-document.ts';
import { readPressFile, readPressStream } from '../../services/press-text/read-press-text.ts';
import type { Answer, Call, Command } from '../answer.ts';
import { openDataset } from '../dataset.ts';

const COLUMNS = [
  'doc',
  'park',
  'park_id',
  'metric',
  'qualifier',
  'value',
  'value_high',
  'unit',
  'time_period',
  'obs_status',
  'series_kind',
  'scope',
  'start',
  'end',
  'quote',
];

/** `extract`: the figures that press texts state, one mention a line. */
export const extractCommand: Command = {
  options: ['published', 'data'],
  mostWords: Number.POSITIVE_INFINITY,
  defaultFormat: 'jsonl',
  run: runExtract,
};

async function runExtract(call: Call): Promise<Result<Answer>> {
  if (call.words.length === 0) return failed(errorProblem('option.required', { option: 'FILE' }));
  const published = readPublished(call);
  if (published.kind === 'failed') return published;
  const opened = await openDataset(call);
  if (opened.kind === 'failed') return opened;
  const extract = buildExtractor(opened.value.dataset.parks);
  const rows: ExtractRow[] = [];
  for (const word of call.words) {
    const press = await readPress(word);
    if (press.kind === 'failed') return press;
    const { doc, text } = press.value;
    const day = published.value ?? press.value.published;
    const { mentions } = extract({ doc, text, published: day });
    for (const mention of mentions) rows.push(toExtractRow(mention));
  }
  return ok(buildAnswer(rows, opened.value.remark));
}

function readPublished({ values }: Call): Result<string | null> {
  const text = values.get('published');
  if (text === undefined) return ok(null);
  const period = parsePeriod(text);
  return period.kind === 'ok' && period.value.kind === 'day'
    ? ok(text)
    : failed(errorProblem('press.published-unreadable', { text }));
}

function readPress(word: string): Promise<Result<PressDocument>> {
  return word === '-' ? readPressStream('-', process.stdin) : readPressFile(resolve(word));
}

function buildAnswer(found: readonly ExtractRow[], remark: string | null): Answer {
  const rows = found.map((row) => ({ ...row }));
  const lines = found.map((row) => `${row.doc} ${row.start}-${row.end}: ${row.quote}`);
  return { json: rows, rows, columns: COLUMNS, lines, remark, exitCode: 0 };
}
