import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { errorProblem, type Problem } from '../../../shared/core/problem.ts';
import type { ParkId } from '../../../shared/domain/ids.ts';
import type { ObservedMetricId } from '../../../shared/domain/metric.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import { useLanguage, useSay, useSayProblem } from '../../state/language.ts';
import { addOwnFigures } from '../../state/own-figures.ts';
import { draftFor, entryOf, type OwnDraft } from './own-draft.ts';
import { NatureFields, OriginFields, ValueFields } from './OwnFields.tsx';
import styles from './own-figure.module.css';

interface OwnFigureFormProps {
  readonly cell: { readonly park: ParkId; readonly metric: ObservedMetricId };
  readonly corrected: Observation | null;
  readonly onDone: () => void;
}

/** The form of a figure that the user enters; it never changes what was there before. */
export function OwnFigureForm(props: OwnFigureFormProps): React.JSX.Element {
  const { cell, corrected, onDone } = props;
  const say = useSay();
  const sayProblem = useSayProblem();
  const language = useLanguage();
  const [draft, setDraft] = useState(() => draftFor(cell, corrected));
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const reason = draft.reason.trim();
    if (corrected !== null && reason === '') {
      setProblem(errorProblem('own.reason-missing'));
      return;
    }
    const { source, figure } = entryOf(language, draft);
    const entry = await addOwnFigures({ source, figures: [figure], reason });
    if (entry.kind === 'failed') setProblem(entry.problem);
    else onDone();
  };
  const change = (parts: Partial<OwnDraft>): void => setDraft({ ...draft, ...parts });
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <p className={styles['hint']}>{say('own.never-overwrites')}</p>
      <ValueFields draft={draft} onChange={change} />
      <NatureFields draft={draft} onChange={change} />
      <OriginFields draft={draft} onChange={change} />
      <TextInput
        label={say('own.reason')}
        description={say('own.reason-hint')}
        value={draft.reason}
        onChange={({ currentTarget: { value } }) => change({ reason: value })}
      />
      {problem !== null && (
        <p className={styles['problem']} role="alert">
          {sayProblem(problem)}
        </p>
      )}
      <Button type="submit">{say('own.save')}</Button>
    </form>
  );
}
