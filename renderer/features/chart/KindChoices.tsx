import { Checkbox, NativeSelect } from '@mantine/core';
import { updateChart } from '../../state/chart.ts';
import { useSay } from '../../state/language.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { BarChoices } from './BarChoices.tsx';
import { ScatterChoices } from './ScatterChoices.tsx';

/** What the kind of chart can vary beside metric and scale. */
export function KindChoices(): React.JSX.Element | null {
  const kind = useWorkbench((state) => state.view.chart.kind);
  switch (kind) {
    case 'bar':
    case 'dot':
      return <BarChoices />;
    case 'grouped':
      return <PlansChoice />;
    case 'line':
      return (
        <>
          <PlansChoice />
          <EventsChoice />
        </>
      );
    case 'index':
      return (
        <>
          <BaseChoice />
          <PlansChoice />
        </>
      );
    case 'dumbbell':
      return <PairChoice />;
    case 'multiples':
      return (
        <>
          <AxesChoice />
          <PlansChoice />
        </>
      );
    case 'scatter':
      return <ScatterChoices />;
    case 'stack':
    case 'bullet':
    case 'bump':
    case 'map':
    case 'holes':
      return null;
  }
}

function PlansChoice(): React.JSX.Element {
  const say = useSay();
  const withPlans = useWorkbench((state) => state.view.chart.withPlans);
  return (
    <Checkbox
      size="xs"
      label={say('chart.with-plans')}
      checked={withPlans}
      onChange={({ currentTarget }) => updateChart({ withPlans: currentTarget.checked })}
    />
  );
}

function EventsChoice(): React.JSX.Element {
  const say = useSay();
  const withEvents = useWorkbench((state) => state.view.chart.withEvents);
  return (
    <Checkbox
      size="xs"
      label={say('chart.with-events')}
      checked={withEvents}
      onChange={({ currentTarget }) => updateChart({ withEvents: currentTarget.checked })}
    />
  );
}

function PairChoice(): React.JSX.Element {
  const say = useSay();
  const pair = useWorkbench((state) => state.view.chart.pair);
  return (
    <NativeSelect
      aria-label={say('chart.pair')}
      value={pair}
      onChange={({ currentTarget: { value } }) =>
        updateChart({ pair: value === 'plan' ? 'plan' : 'years' })
      }
      data={(['years', 'plan'] as const).map((value) => ({
        value,
        label: say(`chart.pair-${value}`),
      }))}
    />
  );
}

function AxesChoice(): React.JSX.Element {
  const say = useSay();
  const axes = useWorkbench((state) => state.view.chart.axes);
  return (
    <NativeSelect
      aria-label={say('chart.axes')}
      value={axes}
      onChange={({ currentTarget: { value } }) =>
        updateChart({ axes: value === 'own' ? 'own' : 'shared' })
      }
      data={(['shared', 'own'] as const).map((value) => ({
        value,
        label: say(`chart.axes-${value}`),
      }))}
    />
  );
}

function BaseChoice(): React.JSX.Element {
  const say = useSay();
  const { years } = useDataset();
  const baseYear = useWorkbench((state) => state.view.chart.baseYear);
  const { first, last } = years ?? { first: 0, last: -1 };
  const all = Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
  return (
    <NativeSelect
      aria-label={say('chart.base-year')}
      value={baseYear === null ? '' : String(baseYear)}
      onChange={({ currentTarget: { value } }) =>
        updateChart({ baseYear: value === '' ? null : Number(value) })
      }
      data={[
        { value: '', label: say('chart.base-year-auto') },
        ...all.map((year) => ({ value: year, label: say('chart.base-year-of', { year }) })),
      ]}
    />
  );
}
