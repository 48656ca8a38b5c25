import { isMetricId } from '../../shared/domain/metric.ts';
import { parseParkId } from '../../shared/domain/ids.ts';
import type { Selection } from '../state/store.ts';

/**
 * The park, and the metric if there is one, of which the place in the page speaks: rows and columns
 * of the grid bear their ids, as do lines of other tables that speak of parks.
 */
export function cellAt(target: EventTarget | null): Selection | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest('[row-id], [data-park]');
  const id = row?.getAttribute('row-id') ?? row?.getAttribute('data-park') ?? '';
  const park = parseParkId(id);
  if (park.kind === 'failed') return null;
  const metric = target.closest('[col-id]')?.getAttribute('col-id') ?? '';
  return { park: park.value, metric: isMetricId(metric) ? metric : null };
}
