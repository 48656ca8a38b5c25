import { Button, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { searchParks } from '../../state/view.ts';
import classes from './filter-form.module.css';

interface NameFilterFormProps {
  readonly onDone: () => void;
}

/** The words that a park must be known by, in any spelling: what the field above the table asks. */
export function NameFilterForm({ onDone }: NameFilterFormProps): React.JSX.Element {
  const say = useSay();
  const search = useWorkbench((state) => state.view.search);
  const title = say('filter.title', { column: say('column.name') });
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    onDone();
  };
  return (
    <form className={classes['form']} aria-label={title} onSubmit={apply}>
      <div className={classes['title']}>{title}</div>
      <TextInput
        aria-label={say('filter.words')}
        placeholder={say('filter.words')}
        value={search}
        onChange={({ currentTarget }) => searchParks(currentTarget.value)}
      />
      <div className={classes['hint']}>{say('filter.words-hint')}</div>
      <div className={classes['buttons']}>
        <Button type="submit">{say('filter.apply')}</Button>
        <Button
          variant="default"
          onClick={() => {
            searchParks('');
            onDone();
          }}
        >
          {say('filter.clear')}
        </Button>
      </div>
    </form>
  );
}
