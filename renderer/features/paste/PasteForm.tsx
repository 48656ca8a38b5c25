import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { errorProblem, type Problem } from '../../../shared/core/problem.ts';
import type { Clip } from '../../../shared/paste/read-block.ts';
import { SourceFields } from '../../parts/source/SourceFields.tsx';
import { useSay, useSayProblem } from '../../state/language.ts';
import { addOwnFigures } from '../../state/own-figures.ts';
import { takeClip } from '../../state/pasting.ts';
import { showDialog } from '../../state/place.ts';
import { FieldRow } from '../../ui/FieldRow.tsx';
import { type PasteWork, usePasteWork } from './paste-draft.ts';
import classes from './paste.module.css';
import { PasteProblems } from './PasteProblems.tsx';
import { PasteQuestions } from './PasteQuestions.tsx';
import { PasteSummary } from './PasteSummary.tsx';
import { PasteTable } from './PasteTable.tsx';

/** What a block would enter, and what has to be said of it first. */
export function PasteForm({ clip }: { readonly clip: Clip }): React.JSX.Element {
  const say = useSay();
  const sayProblem = useSayProblem();
  const work = usePasteWork(clip);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { plan, draft, change } = work;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const refused = await enter(work);
    if (refused === null) showDialog(null);
    else setProblem(refused);
  };
  return (
    <form className={classes['form']} onSubmit={(event) => void submit(event)}>
      <PasteSummary work={work} />
      {plan.rows.length > 0 && <PasteTable work={work} />}
      <PasteProblems problems={plan.problems} />
      {plan.rows.length > 0 && (
        <>
          <PasteQuestions work={work} />
          <FieldRow>
            <SourceFields
              source={draft.source}
              onChange={(parts) => change({ source: { ...draft.source, ...parts } })}
            />
          </FieldRow>
          <TextInput
            label={say('own.reason')}
            description={say('own.reason-hint')}
            value={draft.reason}
            onChange={({ currentTarget: { value } }) => change({ reason: value })}
          />
        </>
      )}
      {problem !== null && (
        <p className={classes['problem']} role="alert">
          {sayProblem(problem)}
        </p>
      )}
      <Actions canEnter={plan.figures.length > 0} />
    </form>
  );
}

function Actions({ canEnter }: { readonly canEnter: boolean }): React.JSX.Element {
  const say = useSay();
  return (
    <div className={classes['actions']}>
      <Button type="submit" disabled={!canEnter}>
        {say(canEnter ? 'paste.accept' : 'paste.accept-nothing')}
      </Button>
      <Button variant="default" onClick={() => takeClip(null)}>
        {say('paste.again')}
      </Button>
    </div>
  );
}

/** Enters what the block holds; what keeps it from that comes back. */
async function enter({ plan, draft }: PasteWork): Promise<Problem | null> {
  if (plan.asksPeriod) return errorProblem('paste.period-missing');
  const entry = await addOwnFigures({
    source: { ...draft.source, label: '' },
    figures: plan.figures,
    reason: draft.reason.trim(),
  });
  return entry.kind === 'failed' ? entry.problem : null;
}
