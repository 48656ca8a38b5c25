import { NativeSelect } from '@mantine/core';
import { metricOfChart, scatterMetrics } from '../../../shared/chart/spec.ts';
import { isMetricId } from '../../../shared/domain/metric.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { updateChart } from '../../state/chart.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';

/** Which metrics a scatter shows across and as areas. */
export function ScatterChoices(): React.JSX.Element | null {
  const say = useSay();
  const language = useLanguage();
  const view = useWorkbench((state) => state.view);
  const upwards = metricOfChart(view);
  if (upwards === null) return null;
  const { metricAcross, metricSize } = scatterMetrics(view, upwards);
  const { metrics } = view.comparison;
  const nameOf = (metric: (typeof metrics)[number]) => wordOf(language, 'metric', metric);
  return (
    <>
      <NativeSelect
        aria-label={say('chart.metric-across')}
        value={metricAcross ?? ''}
        onChange={({ currentTarget: { value } }) => {
          if (isMetricId(value)) updateChart({ metricAcross: value });
        }}
        data={metrics
          .filter((metric) => metric !== upwards)
          .map((value) => ({ value, label: say('chart.across', { metric: nameOf(value) }) }))}
      />
      <NativeSelect
        aria-label={say('chart.metric-size')}
        value={metricSize ?? ''}
        onChange={({ currentTarget: { value } }) =>
          updateChart({ metricSize: isMetricId(value) ? value : null })
        }
        data={[
          { value: '', label: say('chart.size-none') },
          ...metrics.map((value) => ({
            value,
            label: say('chart.size-of', { metric: nameOf(value) }),
          })),
        ]}
      />
    </>
  );
}
