import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import type { ParkId } from '../../../shared/domain/ids.ts';
import type { Comparison } from '../../../shared/table/compare.ts';
import { compareColumns } from '../../../shared/table/compare-columns.ts';
import type { Answer, Call, Command } from '../answer.ts';
import { comparisonLines } from '../comparison-lines.ts';
import { COMPARISON_COLUMNS, comparisonJson, comparisonRows } from '../comparison-rows.ts';
import { readPark } from '../names.ts';
import { readOverrulings } from '../overruling.ts';
import { QUESTION_OPTIONS } from '../question.ts';
import { openTable, type Table } from '../table.ts';

const FEWEST_PARKS = 2;

/** `compare`: parks side by side, their differences and ratios to a base, and the passport. */
export const compareCommand: Command = {
  // A change may lie on either side of zero, where a ratio to a base says nothing.
  options: [
    'parks',
    'metrics',
    'base',
    'define',
    'per',
    'share-of',
    'index-to',
    'overrule',
    ...QUESTION_OPTIONS,
    'data',
  ],
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
  const overrulings = readOverrulings(call.values, table.columns);
  if (overrulings.kind === 'failed') return overrulings;
  const shape = { ...table, base: base.value, overrulings: overrulings.value };
  const comparison = compareColumns(table.dataset, shape, table.question);
  if (comparison.kind === 'failed') return comparison;
  return ok(answerOf(call, table, comparison.value));
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
