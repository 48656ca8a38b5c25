import { isMetricId, type MetricId } from '../../../shared/domain/metric.ts';
import {
  type ComputedColumn,
  definitionsOf,
  isComputedId,
  metricOfColumn,
} from '../../../shared/table/computed-column.ts';
import {
  type ColumnId,
  PARK_ATTRIBUTES,
  type ParkAttribute,
} from '../../../shared/table/table-choice.ts';
import { type Track, useWorkbench } from '../../state/store.ts';

/** A column of figures: of a metric as asked for, or of what is planned of it. */
export interface MetricColumn {
  readonly metric: MetricId;
  readonly track?: Track;
}

const PLAN_SUFFIX = ':plan';

/** The name by which the grid library knows a column of figures. */
export function idOfMetricColumn({ metric, track }: MetricColumn): string {
  if (track === undefined) return metric;
  return track === 'plan' ? `${metric}${PLAN_SUFFIX}` : track;
}

/** The column of figures of a name; null for the columns of names and attributes. */
export function metricColumnOf(id: string): MetricColumn | null {
  if (isMetricId(id)) return { metric: id };
  if (isComputedId(id)) return { metric: metricUnder(id), track: id };
  const metric = id.endsWith(PLAN_SUFFIX) ? id.slice(0, -PLAN_SUFFIX.length) : '';
  return isMetricId(metric) ? { metric, track: 'plan' } : null;
}

/** The attribute whose column has the name; null for other columns. */
export function attributeOf(id: string): ParkAttribute | null {
  return PARK_ATTRIBUTES.find((each) => each === id) ?? null;
}

/** The column as the view knows it: a column of plans belongs to its metric. Null for ticks. */
export function columnIdOf(id: string): ColumnId | null {
  if (id === 'name') return 'name';
  if (isComputedId(id)) return id;
  return attributeOf(id) ?? metricColumnOf(id)?.metric ?? null;
}

/** The computed column of a name in the views that are shown; null where there is none. */
export function computedColumnOf(id: string): ComputedColumn | null {
  return allComputed().find((each) => each.id === id) ?? null;
}

const metrics = new WeakMap<ComputedColumn, MetricId>();

// Asked for by every cell that is drawn, so that each formula is read once. The figures of a column
// that cannot be read are holes, whatever metric they are said to be of.
function metricUnder(id: string): MetricId {
  const column = computedColumnOf(id);
  if (column === null) return 'residents';
  const known = metrics.get(column);
  if (known !== undefined) return known;
  const found = metricOfColumn(column, definitionsOf(allComputed()));
  const metric = found.kind === 'ok' ? found.value : 'residents';
  metrics.set(column, metric);
  return metric;
}

// Those of the view that is worked on come first, then those of a view beside it.
function allComputed(): readonly ComputedColumn[] {
  const { view, parked } = useWorkbench.getState();
  return parked === null ? view.table.computed : [...view.table.computed, ...parked.table.computed];
}
