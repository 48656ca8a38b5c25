import { resolve } from 'node:path';
import { hasErrors, type Problem } from '../../../shared/core/problem.ts';
import { ok, type Reported, type Result } from '../../../shared/core/result.ts';
import type { DatasetTables } from '../../../shared/domain/dataset.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say, sayProblem } from '../../../shared/text/say.ts';
import { readDataset } from '../../services/dataset/read-dataset.ts';
import type { Answer, Call, Command, Row } from '../answer.ts';
import { dataFolderOf } from '../dataset.ts';

const COLUMNS = ['severity', 'code', 'file', 'row', 'column', 'id', 'text'];

/** `validate`: every problem of a data package, one a line. */
export const validateCommand: Command = {
  options: ['data'],
  mostWords: 1,
  defaultFormat: 'text',
  run: runValidate,
};

async function runValidate(call: Call): Promise<Result<Answer>> {
  const [path] = call.words;
  const folder = path === undefined ? dataFolderOf(call) : resolve(path);
  const read = await readDataset(folder);
  if (read.kind === 'failed') return read;
  const { problems } = read.value;
  const rows = problems.map((problem) => problemRow(call.language, problem));
  return ok({
    json: rows,
    rows,
    columns: COLUMNS,
    lines: problems.map((problem) => sayProblem(call.language, problem)),
    remark: summaryOf(call.language, folder, read.value),
    exitCode: hasErrors(problems) ? 1 : 0,
  });
}

function problemRow(language: Language, problem: Problem): Row {
  const { file, row, column, id } = problem.place ?? {};
  return {
    severity: problem.severity,
    code: problem.code,
    file: file ?? null,
    row: row ?? null,
    column: column ?? null,
    id: id ?? null,
    text: sayProblem(language, problem),
  };
}

function summaryOf(
  language: Language,
  folder: string,
  { value, problems }: Reported<DatasetTables>,
): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length > 0) return say(language, 'cli.package-faulty', { folder, errors, warnings });
  const { parks, observations, sources } = value;
  return say(language, 'cli.package-sound', {
    folder,
    parks: parks.length,
    observations: observations.length,
    sources: sources.length,
  });
}
