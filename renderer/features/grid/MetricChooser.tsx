import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { takeFocus } from '../../ui/take-focus.ts';

const MetricPopover = lazy(async () => ({
  default: (await import('./MetricPopover.tsx')).MetricPopover,
}));

/** The button that opens the list of metrics to show in columns. */
export function MetricChooser(): React.JSX.Element {
  const say = useSay();
  const count = useWorkbench((state) => state.view.metrics.length);
  const [isWanted, setWanted] = useState(false);
  const button = (
    <Button
      ref={isWanted ? takeFocus : null}
      variant="default"
      aria-haspopup="dialog"
      onClick={() => setWanted(true)}
    >
      {say('metrics.button', { count })}
    </Button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <MetricPopover>{button}</MetricPopover>
    </Suspense>
  );
}
