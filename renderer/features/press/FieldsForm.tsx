import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { STAGES } from '../../../shared/domain/vocabulary.ts';
import { useSay } from '../../state/language.ts';
import type { Article, Proposal } from './article.ts';
import { acceptChanged, isWhole } from './decide.ts';
import { editProposal } from './desk.ts';
import { FIELD_NAMES, type FieldName, NEW_PARK } from './fields.ts';
import { Choice, FormField } from './FormField.tsx';
import { readProposal } from './observe.ts';
import { ParkField } from './ParkField.tsx';
import classes from './press.module.css';
import { useProblemOf } from './use-problem-of.ts';

interface FieldsFormProps {
  readonly article: Article;
  readonly proposal: Proposal;
}

/** Changes the fields of a proposal; what is wrong or missing is told at once. */
export function FieldsForm({ article, proposal }: FieldsFormProps): React.JSX.Element {
  const say = useSay();
  const [draft, setDraft] = useState(proposal);
  const reading = useMemo(() => readProposal(article, draft), [article, draft]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], input')?.focus();
  }, []);
  const set = (name: FieldName, value: string): void =>
    setDraft({ ...draft, fields: { ...draft.fields, [name]: value } });
  const problemOf = useProblemOf(reading);
  return (
    <form
      ref={form}
      className={classes['form']}
      aria-label={say('press.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        acceptChanged(draft);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') editProposal(null);
      }}
    >
      <ParkField
        proposal={draft}
        error={problemOf('park')}
        onChange={(value) => set('park', value)}
      />
      {draft.fields.park === NEW_PARK && <StageOfNewPark proposal={draft} onChange={setDraft} />}
      {FIELD_NAMES.filter((name) => name !== 'park').map((name) => (
        <FormField
          key={name}
          name={name}
          value={draft.fields[name]}
          error={problemOf(name)}
          onChange={set}
        />
      ))}
      <div className={classes['formButtons']}>
        <Button size="xs" variant="default" onClick={() => editProposal(null)}>
          {say('app.cancel')}
        </Button>
        <Button size="xs" type="submit" disabled={!isWhole(article, draft)}>
          {say('press.accept-changed')}
        </Button>
      </div>
    </form>
  );
}

interface StageProps {
  readonly proposal: Proposal;
  readonly onChange: (proposal: Proposal) => void;
}

// The text names the park; how far it has come is for the analyst to say.
function StageOfNewPark({ proposal, onChange }: StageProps): React.JSX.Element {
  const say = useSay();
  return (
    <Choice
      label={say('press.stage')}
      value={proposal.stage}
      words={['', ...STAGES]}
      vocabulary="stage"
      error={proposal.stage === '' ? say('press.stage-wanted') : null}
      onChange={(value) =>
        onChange({ ...proposal, stage: STAGES.find((each) => each === value) ?? '' })
      }
    />
  );
}
