import { errorProblem } from '../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../shared/core/result.ts';
import type { Column } from '../../shared/domain/column.ts';
import { CHECKS } from '../../shared/domain/guard-check.ts';
import type { Overruling } from '../../shared/table/passport.ts';
import { chooseOption, type OptionName } from './option.ts';

/**
 * Reads the warnings that the call sets aside: `--overrule METRIC:CHECK=REASON`, as often as need
 * be. A reason must stand, for the passport prints it.
 */
export function readOverrulings(
  values: ReadonlyMap<OptionName, string>,
  columns: readonly Column[],
): Result<readonly Overruling[]> {
  const overrulings: Overruling[] = [];
  for (const line of values.get('overrule')?.split('\n') ?? []) {
    const overruling = readOverruling(line, columns);
    if (overruling.kind === 'failed') return overruling;
    overrulings.push(overruling.value);
  }
  return ok(overrulings);
}

function readOverruling(line: string, columns: readonly Column[]): Result<Overruling> {
  const [, subject = '', checkText = '', reason = ''] = /^(.+):([a-z_]+)=(.+)$/.exec(line) ?? [];
  const known = columns.some((column) => nameOf(column) === subject.trim());
  if (!known || reason.trim() === '') {
    return failed(errorProblem('option.overruling-unreadable', { text: line }));
  }
  const check = chooseOption(new Map([['overrule', checkText]]), 'overrule', CHECKS);
  if (check.kind === 'failed') return check;
  return ok({ subject: subject.trim(), check: check.value, reason: reason.trim() });
}

function nameOf({ subject }: Column): string {
  return subject.kind === 'metric' ? subject.metric : subject.name;
}
