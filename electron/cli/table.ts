import { errorProblem } from '../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../shared/core/result.ts';
import type { Dataset } from '../../shared/domain/dataset.ts';
import type { ParkId } from '../../shared/domain/ids.ts';
import type { MetricId } from '../../shared/domain/metric.ts';
import type { Question } from '../../shared/domain/question.ts';
import type { Call } from './answer.ts';
import { openDataset } from './dataset.ts';
import { readMetric, readNames, readPark } from './names.ts';
import { type OptionName, requireOption } from './option.ts';
import { readQuestion } from './question.ts';

/** Parks and metrics asked about together, with the data and the question. */
export interface Table {
  readonly dataset: Dataset;
  readonly parks: readonly ParkId[];
  readonly metrics: readonly MetricId[];
  readonly question: Question;
  readonly remark: string | null;
}

/** Reads `--parks`, `--metrics` and the question, and opens the data. */
export async function openTable(call: Call): Promise<Result<Table>> {
  const { language, values } = call;
  const parkNames = requireOption(values, 'parks');
  if (parkNames.kind === 'failed') return parkNames;
  const metricNames = requireOption(values, 'metrics');
  if (metricNames.kind === 'failed') return metricNames;
  const metrics = readList('metrics', metricNames.value, (name) => readMetric(name, language));
  if (metrics.kind === 'failed') return metrics;
  const opened = await openDataset(call);
  if (opened.kind === 'failed') return opened;
  const { dataset, remark } = opened.value;
  const parks = readList('parks', parkNames.value, (name) => readPark(dataset, name, language));
  if (parks.kind === 'failed') return parks;
  const question = readQuestion(values, dataset);
  if (question.kind === 'failed') return question;
  const asked = { parks: parks.value, metrics: metrics.value, question: question.value };
  return ok({ ...asked, dataset, remark });
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
