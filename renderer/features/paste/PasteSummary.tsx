import { Checkbox } from '@mantine/core';
import { useSay } from '../../state/language.ts';
import type { PasteWork } from './paste-draft.ts';
import classes from './paste.module.css';

/** How many figures would be entered, and how many are there already. */
export function PasteSummary({ work }: { readonly work: PasteWork }): React.JSX.Element {
  const say = useSay();
  const { plan, draft, choose } = work;
  return (
    <div className={classes['summary']} aria-live="polite">
      {plan.figures.length > 0 && <p>{say('paste.summary', { count: plan.figures.length })}</p>}
      {plan.same > 0 && (
        <div className={classes['same']}>
          <span>{say('paste.same', { count: plan.same })}</span>
          <Checkbox
            size="xs"
            label={say('paste.keep-same')}
            checked={draft.choices.keepsSame}
            onChange={({ currentTarget }) => choose({ keepsSame: currentTarget.checked })}
          />
        </div>
      )}
    </div>
  );
}
