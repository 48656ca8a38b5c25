import { Checkbox, NativeSelect, SegmentedControl } from '@mantine/core';
import { ChartBar, ChartColumn } from 'lucide-react';
import { isMetricId } from '../../../shared/domain/metric.ts';
import { metricOfChart } from '../../../shared/chart/spec.ts';
import { CHART_KINDS } from '../../../shared/table/view-spec.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { updateChart } from '../../state/chart.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';

/** What is drawn and how: metric, kind of chart, and what the kind can vary. */
export function ChartChoices(): React.JSX.Element {
  const say = useSay();
  const { kind, scale, withPlans } = useWorkbench((state) => state.view.chart);
  return (
    <>
      <MetricChoice />
      <SegmentedControl
        aria-label={say('chart.kind')}
        value={kind}
        onChange={(value) => updateChart({ kind: value })}
        data={CHART_KINDS.map((value) => ({ value, label: say(`chart.kind.${value}`) }))}
      />
      {kind === 'bar' && <BarChoices />}
      <Checkbox
        size="xs"
        label={say('chart.scale-log')}
        checked={scale === 'log'}
        onChange={({ currentTarget: { checked } }) =>
          updateChart({ scale: checked ? 'log' : 'linear' })
        }
      />
      {kind === 'line' && (
        <Checkbox
          size="xs"
          label={say('chart.with-plans')}
          checked={withPlans}
          onChange={({ currentTarget }) => updateChart({ withPlans: currentTarget.checked })}
        />
      )}
    </>
  );
}

function MetricChoice(): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const view = useWorkbench((state) => state.view);
  return (
    <NativeSelect
      aria-label={say('chart.metric')}
      value={metricOfChart(view) ?? ''}
      onChange={({ currentTarget: { value } }) => {
        if (isMetricId(value)) updateChart({ metric: value });
      }}
      data={view.comparison.metrics.map((value) => ({
        value,
        label: wordOf(language, 'metric', value),
      }))}
    />
  );
}

function BarChoices(): React.JSX.Element {
  const say = useSay();
  const { orientation, order } = useWorkbench((state) => state.view.chart);
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
    </>
  );
}
