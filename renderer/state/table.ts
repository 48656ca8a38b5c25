import type { Figure } from '../../shared/domain/figure.ts';
import type { MetricId } from '../../shared/domain/metric.ts';
import { type ColumnLook, lookOf, type TableChoice } from '../../shared/table/table-choice.ts';
import { type Track, useWorkbench } from './store.ts';
import { changeView } from './view.ts';

/** Changes how the table of the view is laid out. */
export function changeTable(parts: Partial<TableChoice>): void {
  changeView({ table: { ...useWorkbench.getState().view.table, ...parts } });
}

/** Changes how the figures of one column are shown. */
export function changeLook(metric: MetricId, parts: Partial<ColumnLook>): void {
  const { table } = useWorkbench.getState().view;
  changeTable({ looks: { ...table.looks, [metric]: { ...lookOf(table, metric), ...parts } } });
}

/** The computed column of the table that a figure stands in; nothing for figures of metrics. */
export function trackOf({ computed }: Figure): { readonly track?: Track } {
  if (computed === undefined) return {};
  const { subject, form } = computed;
  const column = useWorkbench
    .getState()
    .view.table.computed.find((each) => each.subject === subject && each.form === form);
  return column === undefined ? {} : { track: column.id };
}

/** Puts the parks of a group away or shows them again. */
export function toggleGroup(key: string): void {
  const { closed } = useWorkbench.getState().view.table;
  changeTable({
    closed: closed.includes(key) ? closed.filter((each) => each !== key) : [...closed, key],
  });
}
