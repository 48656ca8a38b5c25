import type { CustomFilterProps } from 'ag-grid-react';
import type { MetricId } from '../../../shared/domain/metric.ts';
import { NumberFilterForm } from './NumberFilterForm.tsx';
import { useFilterPopup } from './use-filter-popup.ts';

interface NumberFilterProps extends CustomFilterProps {
  readonly metric: MetricId;
}

/** The filter that opens from the heading of a metric. */
export function NumberFilter({ metric }: NumberFilterProps): React.JSX.Element {
  const { count, close } = useFilterPopup();
  return <NumberFilterForm key={count} metric={metric} onDone={close} />;
}
