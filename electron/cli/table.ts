import { errorProblem } from '../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../shared/core/result.ts';
import type { Column, FormulaDefinition } from '../../shared/domain/column.ts';
import type { Dataset } from '../../shared/domain/dataset.ts';
import type { ParkId } from '../../shared/domain/ids.ts';
import { levelOfKind } from '../../shared/domain/vocabulary.ts';
import type { Question } from '../../shared/domain/question.ts';
import type { Language } from '../../shared/text/language.ts';
import type { Call } from './answer.ts';
import { openDataset } from './dataset.ts';
import { readDefinitions, readForm, readSubject } from './columns-asked.ts';
import { readNames, readPark } from './names.ts';
import { type OptionName, requireOption } from './option.ts';
import { readQuestion } from './question.ts';

/** The word for all parks; networks, programmes and blocs are other levels. */
const EVERY_PARK = 'all';

/** Parks and metrics asked about together, with the data and the question. */
export interface Table {
  readonly dataset: Dataset;
  readonly parks: readonly ParkId[];
  readonly columns: readonly Column[];
  /** Formulas that the call names. */
  readonly definitions: readonly FormulaDefinition[];
  readonly question: Question;
  readonly remark: string | null;
}

/** Reads `--parks`, `--metrics` and the question, and opens the data. */
export async function openTable(call: Call): Promise<Result<Table>> {
  const parkNames = requireOption(call.values, 'parks');
  if (parkNames.kind === 'failed') return parkNames;
  const asked = readColumns(call);
  if (asked.kind === 'failed') return asked;
  const opened = await openDataset(call);
  if (opened.kind === 'failed') return opened;
  const { dataset, remark } = opened.value;
  const parks = readParks(dataset, parkNames.value, call.language);
  if (parks.kind === 'failed') return parks;
  const question = readQuestion(call.values, dataset);
  if (question.kind === 'failed') return question;
  return ok({ ...asked.value, parks: parks.value, question: question.value, dataset, remark });
}

function readColumns(call: Call): Result<Pick<Table, 'columns' | 'definitions'>> {
  const { language, values } = call;
  const names = requireOption(values, 'metrics');
  if (names.kind === 'failed') return names;
  const definitions = readDefinitions(values);
  if (definitions.kind === 'failed') return definitions;
  const form = readForm(values);
  if (form.kind === 'failed') return form;
  const known = definitions.value;
  const subjects = readList('metrics', names.value, (name) => readSubject(name, language, known));
  if (subjects.kind === 'failed') return subjects;
  const columns = subjects.value.map((subject) => ({ subject, form: form.value }));
  return ok({ columns, definitions: known });
}

function readParks(dataset: Dataset, text: string, language: Language): Result<readonly ParkId[]> {
  if (text !== EVERY_PARK)
    return readList('parks', text, (name) => readPark(dataset, name, language));
  const parks = dataset.parks.filter(({ kind }) => levelOfKind(kind) === 'park');
  return ok(parks.map(({ id }) => id));
}

function readList<T>(
  option: OptionName,
  text: string,
  read: (name: string) => Result<T>,
): Result<readonly T[]> {
  const names = readNames(text, read);
  if (names.kind === 'failed' || names.value.length > 0) return names;
  return failed(errorProblem('option.value-missing', { option: `--${option}` }));
}
