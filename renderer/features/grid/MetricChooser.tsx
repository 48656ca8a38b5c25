import { lazy } from 'react';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { LazyMenu } from './LazyMenu.tsx';

const MetricPopover = lazy(async () => ({
  default: (await import('./MetricPopover.tsx')).MetricPopover,
}));

/** The button that opens the list of metrics to show in columns. */
export function MetricChooser(): React.JSX.Element {
  const say = useSay();
  const count = useWorkbench((state) => state.view.metrics.length);
  return <LazyMenu label={say('metrics.button', { count })} Menu={MetricPopover} />;
}
