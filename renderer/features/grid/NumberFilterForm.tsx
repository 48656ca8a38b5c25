import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ORDER_CURRENCY } from '../../../shared/table/column-question.ts';
import type { NumberFilter } from '../../../shared/table/filter.ts';
import { nameOfFiltered } from '../../../shared/table/filter-text.ts';
import type { SortEnd } from '../../../shared/table/view-spec.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeView } from '../../state/view.ts';
import { Segments } from '../../ui/Segments.tsx';
import { numberFilterOf, withFilter, withoutFilter } from './filters.ts';
import classes from './filter-form.module.css';
import { countingOf } from './metric-unit.ts';
import { draftOf, errorsOf, filterOfDraft } from './number-filter-draft.ts';
import { FIRST_END, sortEndOf, withSortEnd } from './sorting.ts';

interface NumberFilterFormProps {
  /** The metric or the computed column that the filter is on. */
  readonly metric: NumberFilter['metric'];
  readonly onDone: () => void;
}

const CERTAINTIES = ['surely', 'possibly'] as const;
const ENDS: readonly SortEnd[] = ['lower', 'centre', 'upper'];

/** A range that the figures surely or possibly lie in, and the end that they are ordered by. */
export function NumberFilterForm({ metric, onDone }: NumberFilterFormProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const filters = useWorkbench((state) => state.view.filters);
  const computed = useWorkbench((state) => state.view.table.computed);
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
  const title = say('filter.title', { column: nameOfFiltered(language, metric, computed) });
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

function UnitHint({ metric }: Pick<NumberFilterFormProps, 'metric'>): React.JSX.Element | null {
  const say = useSay();
  const language = useLanguage();
  const currency = useWorkbench((state) => state.view.question.currency);
  const computed = useWorkbench((state) => state.view.table.computed);
  const counted = { computed, currency: currency ?? ORDER_CURRENCY };
  const found = countingOf(language, metric, counted);
  if (found === null) return null;
  const { unit, isMoney } = found;
  const isInOrderCurrency = isMoney && currency === null;
  return (
    <div className={classes['hint']}>
      {say('filter.in-unit', { unit })}
      {isInOrderCurrency && ` ${say('column.money-order')}`}
    </div>
  );
}

function SortEndChoice({ metric }: Pick<NumberFilterFormProps, 'metric'>): React.JSX.Element {
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
