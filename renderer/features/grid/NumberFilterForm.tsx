import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { MetricId } from '../../../shared/domain/metric.ts';
import { ORDER_CURRENCY } from '../../../shared/table/column-question.ts';
import type { SortEnd } from '../../../shared/table/view-spec.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeView } from '../../state/view.ts';
import { Segments } from '../../ui/Segments.tsx';
import { numberFilterOf, withFilter, withoutFilter } from './filters.ts';
import classes from './filter-form.module.css';
import { isMoneyMetric, sayUnitOfMetric } from './metric-unit.ts';
import { draftOf, errorsOf, filterOfDraft } from './number-filter-draft.ts';
import { FIRST_END, sortEndOf, withSortEnd } from './sorting.ts';

interface NumberFilterFormProps {
  readonly metric: MetricId;
  readonly onDone: () => void;
}

const CERTAINTIES = ['surely', 'possibly'] as const;
const ENDS: readonly SortEnd[] = ['lower', 'centre', 'upper'];

/** A range that the metric surely or possibly lies in, and the end that it is ordered by. */
export function NumberFilterForm({ metric, onDone }: NumberFilterFormProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const filters = useWorkbench((state) => state.view.filters);
  const present = numberFilterOf(filters, metric);
  const [draft, setDraft] = useState(() => draftOf(language, present));
  const errors = errorsOf(language, draft);
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    if (errors.from !== null || errors.to !== null) return;
    changeView({ filters: withFilter(filters, filterOfDraft(language, metric, draft)) });
    onDone();
  };
  const clear = (): void => {
    if (present !== null) changeView({ filters: withoutFilter(filters, present) });
    onDone();
  };
  const title = say('filter.title', { column: wordOf(language, 'metric', metric) });
  return (
    <form className={classes['form']} aria-label={title} onSubmit={apply}>
      <div className={classes['title']}>{title}</div>
      <Segments
        aria-label={say('filter.certainty')}
        value={draft.certainty}
        onChange={(certainty) => setDraft({ ...draft, certainty })}
        data={CERTAINTIES.map((value) => ({ value, label: say(`filter.${value}`) }))}
      />
      <div className={classes['hint']}>{say(`filter.${draft.certainty}-hint`)}</div>
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          label={say(`filter.${end}`)}
          error={errors[end]}
          inputMode="decimal"
          value={draft[end]}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, [end]: value })}
        />
      ))}
      <UnitHint metric={metric} />
      <div className={classes['buttons']}>
        <Button type="submit">{say('filter.apply')}</Button>
        <Button variant="default" onClick={clear}>
          {say('filter.clear')}
        </Button>
      </div>
      <SortEndChoice metric={metric} />
    </form>
  );
}

function UnitHint({ metric }: { readonly metric: MetricId }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const currency = useWorkbench((state) => state.view.question.currency);
  const unit = sayUnitOfMetric(language, metric, currency ?? ORDER_CURRENCY);
  const isInOrderCurrency = isMoneyMetric(metric) && currency === null;
  return (
    <div className={classes['hint']}>
      {say('filter.in-unit', { unit })}
      {isInOrderCurrency && ` ${say('column.money-order')}`}
    </div>
  );
}

function SortEndChoice({ metric }: { readonly metric: MetricId }): React.JSX.Element {
  const say = useSay();
  const sort = useWorkbench((state) => state.view.sort);
  return (
    <fieldset className={classes['ends']}>
      <legend className={classes['title']}>{say('filter.sort-end')}</legend>
      {ENDS.map((end) => (
        <label key={end} className={classes['choice']}>
          <input
            type="radio"
            name={`end-${metric}`}
            checked={(sortEndOf(sort, metric) ?? FIRST_END) === end}
            onChange={() => changeView({ sort: withSortEnd(sort, metric, end) })}
          />
          {say(`sort-end.${end}`)}
        </label>
      ))}
    </fieldset>
  );
}
