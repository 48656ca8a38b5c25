import type { ChartChoice } from '../../shared/table/view-spec.ts';
import { useWorkbench } from './store.ts';

/** Changes how the compared parks are drawn. */
export function updateChart(parts: Partial<ChartChoice>): void {
  useWorkbench.setState(({ view }) => ({
    view: { ...view, chart: { ...view.chart, ...parts } },
  }));
}
