import { Button, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CheckId } from '../../../shared/domain/guard-check.ts';
import type { MetricId } from '../../../shared/domain/metric.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { bringBack, setAside } from '../../state/comparison.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import classes from './compare.module.css';

interface SetAsideProps {
  readonly metric: MetricId;
  readonly check: CheckId;
  /** Why the user set the warning aside; null where it stands. */
  readonly overruled: string | null;
}

/** Sets a warning aside for a reason, or lets it stand again. */
export function SetAside({ metric, check, overruled }: SetAsideProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const subject = `${wordOf(language, 'metric', metric)}, ${wordOf(language, 'check', check)}`;
  if (overruled !== null) {
    return <BringBack metric={metric} check={check} overruled={overruled} subject={subject} />;
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      withinPortal
      trapFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes['aside']}
          aria-label={say('compare.set-aside-of', { subject })}
          onClick={() => setOpen(!isOpen)}
        >
          {say('compare.set-aside')}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <ReasonForm
          onDone={(reason) => {
            setOpen(false);
            setAside({ subject: metric, check, reason });
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function BringBack({
  metric,
  check,
  overruled,
  subject,
}: SetAsideProps & { readonly overruled: string; readonly subject: string }): React.JSX.Element {
  const say = useSay();
  return (
    <>
      {' '}
      {say('exports.overruled', { reason: overruled })}{' '}
      <button
        type="button"
        className={classes['aside']}
        aria-label={say('compare.bring-back-of', { subject })}
        onClick={() => bringBack({ subject: metric, check })}
      >
        {say('compare.bring-back')}
      </button>
    </>
  );
}

function ReasonForm({ onDone }: { readonly onDone: (reason: string) => void }): React.JSX.Element {
  const say = useSay();
  const [reason, setReason] = useState('');
  const isGiven = reason.trim() !== '';
  return (
    <form
      className={classes['reason']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven) onDone(reason.trim());
      }}
    >
      <TextInput
        size="xs"
        label={say('compare.set-aside-reason')}
        description={say('compare.set-aside-hint')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" disabled={!isGiven}>
        {say('compare.set-aside')}
      </Button>
    </form>
  );
}
