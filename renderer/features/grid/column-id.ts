import { isMetricId, type MetricId } from '../../../shared/domain/metric.ts';
import {
  type ColumnId,
  PARK_ATTRIBUTES,
  type ParkAttribute,
} from '../../../shared/table/table-choice.ts';
import type { Track } from '../../state/store.ts';

/** A column of figures: of a metric as asked for, or of what is planned of it. */
export interface MetricColumn {
  readonly metric: MetricId;
  readonly track?: Track;
}

const PLAN_SUFFIX = ':plan';

/** The name by which the grid library knows a column of figures. */
export function idOfMetricColumn({ metric, track }: MetricColumn): string {
  return track === undefined ? metric : `${metric}${PLAN_SUFFIX}`;
}

/** The column of figures of a name; null for the columns of names and attributes. */
export function metricColumnOf(id: string): MetricColumn | null {
  if (isMetricId(id)) return { metric: id };
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
  return attributeOf(id) ?? metricColumnOf(id)?.metric ?? null;
}
