import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import type { ParkId } from '../../../shared/domain/ids.ts';
import type { MetricId } from '../../../shared/domain/metric.ts';
import { buildComparison, type Comparison } from '../../../shared/table/compare.ts';
import type { Answer, Call, Command } from '../answer.ts';
import { comparisonLines } from '../comparison-lines.ts';
import { COMPARISON_COLUMNS, comparisonJson, comparisonRows } from '../comparison-rows.ts';
import { readMetric, readPark } from '../names.ts';
import { QUESTION_OPTIONS } from '../question.ts';
import { openTable, type Table } from '../table.ts';

const FEWEST_PARKS = 2;

/** `compare`: parks side by side, their differences and ratios to a base, and the passport. */
export const compareCommand: Command = {
  options: ['parks', 'metrics', 'base', ...QUESTION_OPTIONS, 'data'],
  mostWords: 0,
  defaultFormat: 'json',
  run: runCompare,
};

async function runCompare(call: Call): Promise<Result<Answer>> {
  const opened = await openTable(call);
  if (opened.kind === 'failed') return opened;
  const table = opened.value;
  if (table.parks.length < FEWEST_PARKS) {
    return failed(errorProblem('option.too-few', { option: '--parks', least: FEWEST_PARKS }));
  }
  const base = readBase(call, table);
  if (base.kind === 'failed') return base;
  const metrics = readMetrics(call, table);
  if (metrics.kind === 'failed') return metrics;
  const shape = { parks: table.parks, metrics: metrics.value, base: base.value };
  const comparison = buildComparison(table.dataset, shape, table.question);
  if (comparison === null) throw new Error('parks must be in the dataset, found none');
  return ok(answerOf(call, table, comparison));
}

// Figures are held against each other as metrics: a formula has no definition to compare by.
function readMetrics({ language }: Call, { columns }: Table): Result<readonly MetricId[]> {
  const metrics: MetricId[] = [];
  for (const { subject } of columns) {
    const metric =
      subject.kind === 'metric' ? ok(subject.metric) : readMetric(subject.name, language);
    if (metric.kind === 'failed') return metric;
    metrics.push(metric.value);
  }
  return ok(metrics);
}

function readBase({ language, values }: Call, table: Table): Result<ParkId | null> {
  const text = values.get('base');
  if (text === undefined) return ok(null);
  const base = readPark(table.dataset, text, language);
  if (base.kind === 'failed' || table.parks.includes(base.value)) return base;
  const allowed = table.parks.join(', ');
  return failed(errorProblem('option.value-not-allowed', { option: '--base', text, allowed }));
}

function answerOf({ language }: Call, table: Table, comparison: Comparison): Answer {
  return {
    json: comparisonJson(language, comparison),
    rows: comparisonRows(language, comparison),
    columns: COMPARISON_COLUMNS,
    lines: comparisonLines(language, table.dataset, comparison),
    remark: table.remark,
    exitCode: 0,
  };
}
