import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Observation } from '../../../shared/domain/observation.ts';
import { useSay } from '../../state/language.ts';
import { preferObservation } from '../../state/own-figures.ts';
import { useKeyboardGivenBack } from '../../ui/use-keyboard-given-back.ts';
import styles from './own-figure.module.css';

/** Lets the user set a rival above what stands in the cell; a reason is asked for. */
export function Prefer({ observation }: { readonly observation: Observation }): React.JSX.Element {
  const say = useSay();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <Button variant="subtle" onClick={() => setReason('')}>
        {say('own.prefer')}
      </Button>
    );
  }
  return (
    <PreferForm
      observation={observation}
      reason={reason}
      onReason={setReason}
      onCancel={() => setReason(null)}
    />
  );
}

interface PreferFormProps {
  readonly observation: Observation;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

function PreferForm(props: PreferFormProps): React.JSX.Element {
  const { observation, reason, onReason, onCancel } = props;
  const say = useSay();
  // The form is gone once the rival stands in the cell.
  useKeyboardGivenBack();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { id, park, metric } = observation;
    void preferObservation({ park, metric, observation: id, reason: reason.trim() });
  };
  return (
    <form className={styles['prefer']} onSubmit={submit}>
      <TextInput
        autoFocus
        label={say('own.prefer-why')}
        value={reason}
        onChange={({ currentTarget }) => onReason(currentTarget.value)}
      />
      <Button type="submit" disabled={reason.trim() === ''}>
        {say('own.prefer-do')}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {say('own.cancel')}
      </Button>
    </form>
  );
}
