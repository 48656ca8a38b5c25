import { isMetricId, type MetricId } from '../../../shared/domain/metric.ts';
import { type ComputedId, isComputedId } from '../../../shared/table/computed-column.ts';
import type { ColumnId, ParkAttribute, TableChoice } from '../../../shared/table/table-choice.ts';
import type { ViewSpec } from '../../../shared/table/view-spec.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeTable } from '../../state/table.ts';
import { changeView } from '../../state/view.ts';
import { attributeOf, columnIdOf, metricColumnOf } from './column-id.ts';

/** Whether a column can go one place in a direction; metrics and attributes keep to their own. */
export function canMove(view: ViewSpec, column: ColumnId, step: -1 | 1): boolean {
  const order = orderOf(view, column);
  const place = order.indexOf(column) + step;
  return order.includes(column) && place >= 0 && place < order.length;
}

/** Moves a column one place to the left or to the right. */
export function moveColumn(column: ColumnId, step: -1 | 1): void {
  const { view } = useWorkbench.getState();
  if (!canMove(view, column, step)) return;
  if (isMetricId(column)) {
    changeView({ metrics: moved(view.metrics, column, step) });
    return;
  }
  if (isComputedId(column)) {
    changeTable({ computed: inOrder(view, moved(computedIds(view), column, step)) });
    return;
  }
  const attribute = attributeOf(column);
  if (attribute === null) return;
  changeTable({ attributes: moved(view.table.attributes, attribute, step) });
}

/** Keeps a column beside the name while others move past, or lets it go. */
export function togglePinned(column: ColumnId): void {
  const { pinned } = useWorkbench.getState().view.table;
  changeTable({
    pinned: pinned.includes(column)
      ? pinned.filter((each) => each !== column)
      : [...pinned, column],
  });
}

/** Lets a column be as wide as at first. */
export function resetWidth(column: ColumnId): void {
  const { [column]: _, ...widths } = useWorkbench.getState().view.table.widths;
  changeTable({ widths });
}

/** Takes a column out of the table; the last column of figures stays. */
export function hideColumn(column: ColumnId): void {
  const { view } = useWorkbench.getState();
  if (isMetricId(column)) {
    if (view.metrics.length > 1) changeView(withoutMetric(view, column));
    return;
  }
  if (isComputedId(column)) {
    changeView(withoutComputed(view, column));
    return;
  }
  changeTable({ attributes: view.table.attributes.filter((each) => each !== column) });
}

/** The view without a metric: what ordered and filtered by it goes with it. */
export function withoutMetric(view: ViewSpec, metric: MetricId): Partial<ViewSpec> {
  return {
    metrics: view.metrics.filter((each) => each !== metric),
    sort: view.sort.filter((key) => key.kind !== 'metric' || key.metric !== metric),
    filters: view.filters.filter((filter) => filter.kind !== 'number' || filter.metric !== metric),
  };
}

/** Takes the order of the headings, as the grid shows them, into the view. */
export function receiveOrder(ids: readonly string[]): void {
  const { view } = useWorkbench.getState();
  const ofMetrics = ids.filter((id) => !isComputedId(id));
  const metrics = [...new Set(ofMetrics.flatMap((id) => metricColumnOf(id)?.metric ?? []))];
  const computed = ids.filter((id) => isComputedId(id));
  const attributes = ids.flatMap((id) => attributeOf(id) ?? []);
  const isKept =
    isSame(metrics, view.metrics) &&
    isSame(attributes, view.table.attributes) &&
    isSame(computed, computedIds(view));
  if (isKept) return;
  changeView({
    metrics,
    table: { ...view.table, attributes, computed: inOrder(view, computed) },
  });
}

/** Takes the columns that the user has dragged into sight beside the name into the view. */
export function receivePinned(ids: readonly string[]): void {
  const columns = ids.flatMap((id) => columnIdOf(id) ?? []);
  const pinned = [...new Set(columns)].filter((id) => id !== 'name');
  const known = useWorkbench.getState().view.table.pinned;
  if (!isSame(pinned.toSorted(), known.toSorted())) changeTable({ pinned });
}

/** Takes the width that the user has dragged a column to into the view. */
export function receiveWidth(id: string, width: number): void {
  const column = columnIdOf(id);
  if (column === null) return;
  const { widths } = useWorkbench.getState().view.table;
  if (widths[column] !== width) changeTable({ widths: { ...widths, [column]: width } });
}

function orderOf(view: ViewSpec, column: ColumnId): readonly ColumnId[] {
  if (isComputedId(column)) return computedIds(view);
  return isMetricId(column) ? view.metrics : view.table.attributes;
}

/** The view without a computed column: what was ordered and filtered by it, and its place, go with it. */
function withoutComputed(view: ViewSpec, column: ComputedId): Partial<ViewSpec> {
  const { table } = view;
  const { [column]: _, ...widths } = table.widths;
  return {
    sort: view.sort.filter((key) => key.kind !== 'computed' || key.column !== column),
    filters: view.filters.filter((filter) => filter.kind !== 'number' || filter.metric !== column),
    table: {
      ...table,
      widths,
      computed: table.computed.filter(({ id }) => id !== column),
      pinned: table.pinned.filter((each) => each !== column),
    },
  };
}

function computedIds(view: ViewSpec): readonly ComputedId[] {
  return view.table.computed.map(({ id }) => id);
}

function inOrder({ table }: ViewSpec, ids: readonly ComputedId[]): TableChoice['computed'] {
  return ids.flatMap((id) => table.computed.find((each) => each.id === id) ?? []);
}

function moved<Item extends MetricId | ParkAttribute | ComputedId>(
  order: readonly Item[],
  item: Item,
  step: -1 | 1,
): readonly Item[] {
  const place = order.indexOf(item);
  const others = order.filter((each) => each !== item);
  return others.toSpliced(place + step, 0, item);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
