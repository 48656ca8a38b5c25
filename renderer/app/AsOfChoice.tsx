import { NativeSelect, TextInput } from '@mantine/core';
import type { AsOf } from '../../shared/domain/question.ts';
import { useSay } from '../state/language.ts';
import { useDataset, useWorkbench } from '../state/store.ts';
import { askQuestion } from '../state/view.ts';
import { Labelled } from '../ui/Labelled.tsx';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** At which time figures are asked for: the latest, those of a year, or what was known by a day. */
export function AsOfChoice(): React.JSX.Element {
  const say = useSay();
  const { years } = useDataset();
  const asOf = useWorkbench((state) => state.view.question.asOf);
  const choices = years === null ? [] : yearsDown(years);
  return (
    <Labelled label={say('bar.as-of')} hint={say('bar.as-of-hint')}>
      <NativeSelect
        aria-label={say('bar.as-of')}
        value={asOf.kind === 'year' ? String(asOf.year) : asOf.kind}
        onChange={({ currentTarget: { value } }) => askQuestion({ asOf: readAsOf(value) })}
        data={[
          { value: 'latest', label: say('bar.as-of-latest') },
          { value: 'day', label: say('bar.as-of-day') },
          ...choices,
        ]}
      />
      {asOf.kind === 'day' && <DayInput day={asOf.day} />}
    </Labelled>
  );
}

function DayInput({ day }: { readonly day: string }): React.JSX.Element {
  const say = useSay();
  return (
    <TextInput
      type="date"
      aria-label={say('bar.as-of-day-input')}
      defaultValue={day}
      onChange={({ currentTarget: { value } }) => {
        // While a date is being typed the field is empty; the day asked for stays until then.
        if (DAY.test(value)) askQuestion({ asOf: { kind: 'day', day: value } });
      }}
    />
  );
}

function readAsOf(choice: string): AsOf {
  if (choice === 'latest') return { kind: 'latest' };
  if (choice === 'day') return { kind: 'day', day: new Date().toISOString().slice(0, 10) };
  return { kind: 'year', year: Number(choice) };
}

function yearsDown({ first, last }: { readonly first: number; readonly last: number }): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
}
