import { Checkbox, NativeSelect } from '@mantine/core';
import { metricOfChart } from '../../../shared/chart/spec.ts';
import { isMetricId } from '../../../shared/domain/metric.ts';
import { CHART_KINDS, type ChartKind } from '../../../shared/table/view-spec.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { updateChart } from '../../state/chart.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { KindChoices } from './KindChoices.tsx';

/** Kinds that have no logarithmic axis: ranks, names of holes, lengths put end to end, areas. */
const LINEAR_ONLY: ReadonlySet<ChartKind> = new Set(['bump', 'holes', 'map', 'stack']);

/** What is drawn and how: metric, kind of chart, and what the kind can vary. */
export function ChartChoices(): React.JSX.Element {
  const say = useSay();
  const { kind, scale } = useWorkbench((state) => state.view.chart);
  return (
    <>
      {kind !== 'holes' && <MetricChoice />}
      <NativeSelect
        aria-label={say('chart.kind')}
        value={kind}
        onChange={({ currentTarget: { value } }) => {
          const chosen = CHART_KINDS.find((each) => each === value);
          if (chosen) updateChart({ kind: chosen });
        }}
        data={CHART_KINDS.map((value) => ({ value, label: say(`chart.kind.${value}`) }))}
      />
      <KindChoices />
      {!LINEAR_ONLY.has(kind) && (
        <Checkbox
          size="xs"
          label={say('chart.scale-log')}
          checked={scale === 'log'}
          onChange={({ currentTarget: { checked } }) =>
            updateChart({ scale: checked ? 'log' : 'linear' })
          }
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
