import { describe, expect, it } from 'vitest';
import { type Additivity, additivityOf } from '../../../../../shared/table/formula/additivity.ts';
import { resolveFormula } from '../../../../../shared/table/formula/resolve.ts';

const TABLE: readonly (readonly [string, Additivity])[] = [
  ['jobs', 'sum'],
  ['2 * (revenue + exports) / 3', 'sum'],
  ['sum(revenue; exports; 0,5 * tax_paid)', 'sum'],
  ['revenue / jobs', 'ratio'],
  ['revenue_per_job', 'ratio'],
  ['1 - exports / revenue', 'ratio'],
  ['share(exports; revenue)', 'ratio'],
  ['(revenue - exports) / (jobs / 2)', 'ratio'],
  ['2 + 2', 'number'],
  ['jobs + 5', 'none'],
  ['jobs * residents', 'none'],
  ['occupancy', 'none'],
  ['revenue * (jobs / residents)', 'none'],
  ['1 / jobs', 'none'],
  ['revenue + occupancy * revenue', 'none'],
];

describe('what a formula becomes of a group of parks', () => {
  it.each(TABLE)('%s: %s', (text, expected) => {
    const formula = resolveFormula(text);
    if (formula.kind === 'failed') throw new Error(`${text} must be read`);
    expect(additivityOf(formula.value)).toBe(expected);
  });
});
