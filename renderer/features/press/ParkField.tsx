import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { compareText } from '../../../shared/core/order.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset } from '../../state/store.ts';
import type { Proposal } from './article.ts';
import { NEW_PARK } from './fields.ts';
import classes from './press.module.css';

interface ParkFieldProps {
  readonly proposal: Proposal;
  readonly error: string | null;
  readonly onChange: (park: string) => void;
}

/** Chooses the park: those that the name may mean first, then all; or the new one of the text. */
export function ParkField({ proposal, error, onChange }: ParkFieldProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { parks } = useDataset();
  const { candidates, proposed } = proposal.mention;
  const options = useMemo(() => {
    const all = parks
      .map((park) => ({ value: park.id, label: park.name[language] }))
      .toSorted((a, b) => compareText(a.label, b.label));
    const likely = new Set(candidates);
    return {
      likely: all.filter(({ value }) => likely.has(value)),
      others: all.filter(({ value }) => !likely.has(value)),
    };
  }, [parks, language, candidates]);
  return (
    <NativeSelect
      size="xs"
      className={classes['wide'] ?? ''}
      label={say('press.field.park')}
      value={proposal.fields.park}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      <option value="">{say('press.not-chosen')}</option>
      {proposed !== null && (
        <option value={NEW_PARK}>{say('press.new-park', { name: proposed.name })}</option>
      )}
      {options.likely.length > 0 && (
        <optgroup label={say('press.candidates')}>
          {options.likely.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={say('press.all-parks')}>
        {options.others.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </optgroup>
    </NativeSelect>
  );
}
