import { describe, expect, it } from 'vitest';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { compareView } from '../../../../shared/table/compare-view.ts';
import { buildComparison } from '../../../../shared/table/compare.ts';
import type { ComputedColumn } from '../../../../shared/table/computed-column.ts';
import { FIRST_VIEW, type ViewSpec } from '../../../../shared/table/view-spec.ts';
import { nameOfSubject } from '../../../../shared/text/column-name.ts';
import { park, parkId } from './park-samples.ts';
import { datasetOf, told } from './sample-data.ts';

const dataset = datasetOf({
  parks: [park('small'), park('large')],
  observations: [
    told('jobs', 100, { park: parkId('small') }),
    told('jobs', 300, { park: parkId('large') }),
    told('residents', 50, { park: parkId('small') }),
    told('residents', 10, { park: parkId('large') }),
  ],
});
const density: ComputedColumn = {
  id: 'computed-1',
  subject: { kind: 'formula', name: 'Crowd', formula: 'jobs / residents' },
  form: { kind: 'plain' },
};
const growth: ComputedColumn = {
  id: 'computed-2',
  subject: { kind: 'metric', metric: 'jobs' },
  form: { kind: 'growth', since: 2020 },
};
const comparison = {
  ...FIRST_VIEW.comparison,
  parks: [parkId('small'), parkId('large')],
  metrics: ['jobs' as const],
};

function viewWith(computed: readonly ComputedColumn[]): ViewSpec {
  return { ...FIRST_VIEW, comparison, table: { ...FIRST_VIEW.table, computed } };
}

describe('the comparison of a view', () => {
  it('is that of its metrics where nothing is computed', () => {
    expect(compareView(dataset, viewWith([]), PLAIN_QUESTION)).toEqual(
      buildComparison(dataset, comparison, PLAIN_QUESTION),
    );
  });

  it('holds what the user has computed against the base as well, under its own name', () => {
    const found = compareView(dataset, viewWith([density]), PLAIN_QUESTION);
    const row = found?.metrics[1];
    expect(row === undefined ? '' : nameOfSubject('en', row)).toBe('Crowd');
    expect(row?.figures[1]).toMatchObject({
      park: 'large',
      figure: { kind: 'value', quantity: { nominal: 30 } },
      ratio: { kind: 'value', quantity: { nominal: 15 } },
    });
  });

  it('leaves changes in the table: of a number below zero no ratio can be told', () => {
    const found = compareView(dataset, viewWith([growth]), PLAIN_QUESTION);
    expect(found?.metrics.map(({ metric }) => metric)).toEqual(['jobs']);
  });
});
