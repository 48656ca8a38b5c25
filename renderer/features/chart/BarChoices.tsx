import { NativeSelect, SegmentedControl } from '@mantine/core';
import { ChartBar, ChartColumn } from 'lucide-react';
import { updateChart } from '../../state/chart.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';

const TOPS = [3, 5, 10, 20] as const;

/** Direction, order and number of bars or points. */
export function BarChoices(): React.JSX.Element {
  const say = useSay();
  const { orientation, order, top } = useWorkbench((state) => state.view.chart);
  return (
    <>
      <SegmentedControl
        aria-label={say('chart.orientation')}
        value={orientation}
        onChange={(value) => updateChart({ orientation: value })}
        data={[
          {
            value: 'horizontal',
            label: <ChartBar size={15} aria-label={say('chart.horizontal')} />,
          },
          {
            value: 'vertical',
            label: <ChartColumn size={15} aria-label={say('chart.vertical')} />,
          },
        ]}
      />
      <NativeSelect
        aria-label={say('chart.order')}
        value={order}
        onChange={({ currentTarget: { value } }) =>
          updateChart({ order: value === 'value' ? 'value' : 'given' })
        }
        data={(['given', 'value'] as const).map((value) => ({
          value,
          label: say(`chart.order-${value}`),
        }))}
      />
      <NativeSelect
        aria-label={say('chart.top')}
        value={top === null ? '' : String(top)}
        onChange={({ currentTarget: { value } }) =>
          updateChart({ top: value === '' ? null : Number(value) })
        }
        data={[
          { value: '', label: say('chart.top-all') },
          ...[...new Set([...TOPS, ...(top === null ? [] : [top])])]
            .toSorted((a, b) => a - b)
            .map((count) => ({ value: String(count), label: say('chart.top-some', { count }) })),
        ]}
      />
    </>
  );
}
