import { Checkbox, NativeSelect } from '@mantine/core';
import type { MetricId } from '../../../shared/domain/metric.ts';
import { CURRENCIES, isCurrency } from '../../../shared/domain/vocabulary.ts';
import { canBeNormalised } from '../../../shared/table/column-question.ts';
import { COLUMN_SCALES, lookOf, NORMALISERS } from '../../../shared/table/table-choice.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeLook } from '../../state/table.ts';
import classes from './column-menu.module.css';
import { isMoneyMetric } from './metric-unit.ts';

interface ColumnLookFormProps {
  readonly metric: MetricId;
}

/** How the figures of a column are shown: scale, reading, currency, divisor, series, plans. */
export function ColumnLookForm({ metric }: ColumnLookFormProps): React.JSX.Element {
  const say = useSay();
  const look = useWorkbench((state) => lookOf(state.view.table, metric));
  return (
    <div className={classes['form']}>
      <Choice
        label={say('look.scale')}
        value={look.scale}
        options={COLUMN_SCALES.map((value) => ({ value, label: say(`scale.${value}`) }))}
        onChange={(scale) => changeLook(metric, { scale })}
      />
      <Choice
        label={say('look.reading')}
        value={look.reading ?? 'view'}
        options={(['view', 'strict', 'conventional'] as const).map((value) => ({
          value,
          label: say(`look.reading-${value}`),
        }))}
        onChange={(value) => changeLook(metric, { reading: value === 'view' ? null : value })}
      />
      {isMoneyMetric(metric) && <CurrencyChoice metric={metric} />}
      <DivisorChoice metric={metric} />
      <Checkbox
        size="xs"
        className={classes['tick']}
        label={say('look.series')}
        checked={look.showsSeries}
        onChange={({ currentTarget: { checked } }) => changeLook(metric, { showsSeries: checked })}
      />
      <Checkbox
        size="xs"
        className={classes['tick']}
        label={say('look.plan')}
        checked={look.showsPlan}
        onChange={({ currentTarget: { checked } }) => changeLook(metric, { showsPlan: checked })}
      />
    </div>
  );
}

function CurrencyChoice({ metric }: ColumnLookFormProps): React.JSX.Element {
  const say = useSay();
  const { currency } = useWorkbench((state) => lookOf(state.view.table, metric));
  return (
    <Choice
      label={say('look.currency')}
      value={currency ?? ''}
      options={[
        { value: '', label: say('look.currency-view') },
        ...CURRENCIES.map((value) => ({ value, label: value })),
      ]}
      onChange={(value) => changeLook(metric, { currency: isCurrency(value) ? value : null })}
    />
  );
}

function DivisorChoice({ metric }: ColumnLookFormProps): React.JSX.Element | null {
  const say = useSay();
  const { per } = useWorkbench((state) => lookOf(state.view.table, metric));
  const divisors = NORMALISERS.filter((each) => canBeNormalised(metric, each));
  if (divisors.length === 0) return null;
  return (
    <Choice
      label={say('look.per')}
      value={per ?? ''}
      options={[
        { value: '', label: say('look.per-none') },
        ...divisors.map((value) => ({ value, label: say(`look.per-${value}`) })),
      ]}
      onChange={(value) =>
        changeLook(metric, { per: divisors.find((each) => each === value) ?? null })
      }
    />
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: ChoiceProps<Value>): React.JSX.Element {
  return (
    <div className={classes['field']}>
      <span aria-hidden>{label}</span>
      <NativeSelect
        aria-label={label}
        size="xs"
        value={value}
        data={[...options]}
        onChange={({ currentTarget }) => {
          const chosen = options.find((each) => each.value === currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      />
    </div>
  );
}
