import { Checkbox, NativeSelect } from '@mantine/core';
import type { ChartKind } from '../../../shared/table/view-spec.ts';
import { updateChart } from '../../state/chart.ts';
import { useSay } from '../../state/language.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { BarChoices } from './BarChoices.tsx';
import { ScatterChoices } from './ScatterChoices.tsx';

type Choice = () => React.JSX.Element | null;

/** What each kind of chart can vary beside metric and scale. */
const CHOICES: Readonly<Record<ChartKind, readonly Choice[]>> = {
  bar: [BarChoices],
  dot: [BarChoices],
  grouped: [PlansChoice],
  line: [PlansChoice, EventsChoice],
  index: [BaseChoice, PlansChoice, EventsChoice],
  bump: [EventsChoice],
  dumbbell: [PairChoice],
  multiples: [AxesChoice, PlansChoice],
  scatter: [ScatterChoices],
  stack: [],
  bullet: [],
  map: [],
  holes: [],
};

/** What the kind of chart can vary beside metric and scale. */
export function KindChoices(): React.JSX.Element {
  const kind = useWorkbench((state) => state.view.chart.kind);
  return (
    <>
      {CHOICES[kind].map((Each) => (
        <Each key={Each.name} />
      ))}
    </>
  );
}

function PlansChoice(): React.JSX.Element {
  return <Tick choice="withPlans" label="chart.with-plans" />;
}

function EventsChoice(): React.JSX.Element {
  return <Tick choice="withEvents" label="chart.with-events" />;
}

interface TickProps {
  readonly choice: 'withPlans' | 'withEvents';
  readonly label: 'chart.with-plans' | 'chart.with-events';
}

function Tick({ choice, label }: TickProps): React.JSX.Element {
  const say = useSay();
  const checked = useWorkbench((state) => state.view.chart[choice]);
  return (
    <Checkbox
      size="xs"
      label={say(label)}
      checked={checked}
      onChange={({ currentTarget }) => updateChart({ [choice]: currentTarget.checked })}
    />
  );
}

function PairChoice(): React.JSX.Element {
  const say = useSay();
  return (
    <Either
      choice="pair"
      label="chart.pair"
      values={['years', 'plan']}
      nameOf={(value) => say(`chart.pair-${value}`)}
    />
  );
}

function AxesChoice(): React.JSX.Element {
  const say = useSay();
  return (
    <Either
      choice="axes"
      label="chart.axes"
      values={['shared', 'own']}
      nameOf={(value) => say(`chart.axes-${value}`)}
    />
  );
}

interface EitherProps<Value extends string> {
  readonly choice: 'pair' | 'axes';
  readonly label: 'chart.pair' | 'chart.axes';
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
}

function Either<Value extends string>(props: EitherProps<Value>): React.JSX.Element {
  const { choice, label, values, nameOf } = props;
  const say = useSay();
  const chosen = useWorkbench((state) => state.view.chart[choice]);
  return (
    <NativeSelect
      aria-label={say(label)}
      value={chosen}
      onChange={({ currentTarget }) => {
        const value = values.find((each) => each === currentTarget.value);
        if (value !== undefined) updateChart({ [choice]: value });
      }}
      data={values.map((value) => ({ value, label: nameOf(value) }))}
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
