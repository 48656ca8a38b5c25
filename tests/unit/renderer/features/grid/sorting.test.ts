import { describe, expect, it } from 'vitest';
import {
  columnsOfSort,
  sortEndOf,
  sortOfColumns,
  withSortEnd,
} from '../../../../../renderer/features/grid/sorting.ts';
import type { SortKey } from '../../../../../shared/table/view-spec.ts';

const byJobs: SortKey = { kind: 'metric', metric: 'jobs', end: 'upper', descending: true };
const byStage: SortKey = { kind: 'attribute', attribute: 'stage', descending: false };

describe('order between the headings and the view', () => {
  it('comes back from the headings as it was shown', () => {
    const sort = [byJobs, byStage, { kind: 'name', descending: true } as const];
    expect(sortOfColumns(columnsOfSort(sort), sort)).toEqual(sort);
  });

  it('follows the number beside the arrow, not the place of the column', () => {
    const columns = [
      { colId: 'name', sort: 'asc', sortIndex: 1 },
      { colId: 'kind', sort: null },
      { colId: 'stage', sort: 'asc', sortIndex: 0 },
    ] as const;
    expect(sortOfColumns(columns, [])).toEqual([byStage, { kind: 'name', descending: false }]);
  });

  it('keeps the end that a metric was ordered by when its direction turns', () => {
    const columns = [{ colId: 'jobs', sort: 'asc', sortIndex: 0 }] as const;
    expect(sortOfColumns(columns, [byJobs])).toEqual([{ ...byJobs, descending: false }]);
  });

  it('takes what is guaranteed for a metric that was not ordered by before', () => {
    const columns = [{ colId: 'jobs', sort: 'desc', sortIndex: 0 }] as const;
    expect(sortOfColumns(columns, [])).toEqual([{ ...byJobs, end: 'lower' }]);
  });

  it('changes the end of one metric and leaves the other keys', () => {
    expect(withSortEnd([byStage, byJobs], 'jobs', 'centre')).toEqual([
      byStage,
      { ...byJobs, end: 'centre' },
    ]);
  });

  it('orders by a metric alone once its end is chosen', () => {
    const sort = withSortEnd([byStage], 'jobs', 'upper');
    expect(sort).toEqual([byJobs]);
    expect(sortEndOf(sort, 'jobs')).toBe('upper');
    expect(sortEndOf(sort, 'residents')).toBeNull();
  });
});
