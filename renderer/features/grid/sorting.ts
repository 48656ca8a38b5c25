import type { ColumnState } from 'ag-grid-community';
import { isMetricId, type MetricId } from '../../../shared/domain/metric.ts';
import { type ComputedId, isComputedId } from '../../../shared/table/computed-column.ts';
import type { ParkAttribute } from '../../../shared/table/table-choice.ts';
import type { SortEnd, SortKey } from '../../../shared/table/view-spec.ts';

/** Columns that are not metrics, in their order. */
export const ATTRIBUTE_COLUMNS = [
  'kind',
  'region',
  'stage',
] as const satisfies readonly ParkAttribute[];

/** End of the interval that a column is ordered by when nothing else was chosen. */
export const FIRST_END: SortEnd = 'lower';

/** Reads the order from the headings; a metric keeps the end it was ordered by before. */
export function sortOfColumns(
  columns: readonly ColumnState[],
  before: readonly SortKey[],
): readonly SortKey[] {
  return columns
    .filter(({ sort }) => sort === 'asc' || sort === 'desc')
    .toSorted((a, b) => (a.sortIndex ?? 0) - (b.sortIndex ?? 0))
    .flatMap(({ colId, sort }) => keyOfColumn(colId, sort === 'desc', before));
}

/** The order as the headings show it. */
export function columnsOfSort(sort: readonly SortKey[]): ColumnState[] {
  return sort.map((key, sortIndex) => ({
    colId: columnOfKey(key),
    sort: key.descending ? 'desc' : 'asc',
    sortIndex,
  }));
}

/** The end that a column of figures is ordered by; null where the order does not ask it. */
export function sortEndOf(sort: readonly SortKey[], column: string): SortEnd | null {
  const key = sort.find((each) => columnOfKey(each) === column);
  return key !== undefined && 'end' in key ? key.end : null;
}

/** The order with a column of figures ordered by another end; first of all where it was not asked before. */
export function withSortEnd(
  sort: readonly SortKey[],
  column: MetricId | ComputedId,
  end: SortEnd,
): readonly SortKey[] {
  if (sortEndOf(sort, column) === null) return [keyOfFigures(column, end, true)];
  return sort.map((key) => ('end' in key && columnOfKey(key) === column ? { ...key, end } : key));
}

function keyOfFigures(column: MetricId | ComputedId, end: SortEnd, descending: boolean): SortKey {
  return isComputedId(column)
    ? { kind: 'computed', column, end, descending }
    : { kind: 'metric', metric: column, end, descending };
}

function keyOfColumn(
  column: string,
  descending: boolean,
  before: readonly SortKey[],
): readonly SortKey[] {
  if (column === 'name') return [{ kind: 'name', descending }];
  const attribute = ATTRIBUTE_COLUMNS.find((each) => each === column);
  if (attribute !== undefined) return [{ kind: 'attribute', attribute, descending }];
  const end = sortEndOf(before, column) ?? FIRST_END;
  return isComputedId(column) || isMetricId(column) ? [keyOfFigures(column, end, descending)] : [];
}

/** The column that a key of the order asks, by the name that the grid library knows it by. */
export function columnOfKey(key: SortKey): string {
  switch (key.kind) {
    case 'name':
      return 'name';
    case 'attribute':
      return key.attribute;
    case 'metric':
      return key.metric;
    case 'computed':
      return key.column;
  }
}
