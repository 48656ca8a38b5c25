import { Button, CloseButton } from '@mantine/core';
import { Check, CircleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { useSay } from '../state/language.ts';
import { dismiss } from '../state/notices.ts';
import { type Notice, useWorkbench } from '../state/store.ts';
import classes from './Notices.module.css';

/** How long a notice stays that needs no answer. */
const SHOWN_MS = 8_000;

/** Notices in passing, in the corner. A failure stays until it is put away. */
export function Notices(): React.JSX.Element {
  const say = useSay();
  const notices = useWorkbench((state) => state.notices);
  return (
    <section className={classes['notices']} aria-label={say('notice.list')} aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeCard({ notice }: { readonly notice: Notice }): React.JSX.Element {
  const say = useSay();
  const { id, kind, text, action } = notice;
  useEffect(() => {
    if (kind === 'failed') return;
    const timer = setTimeout(() => dismiss(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, kind]);
  const Icon = kind === 'failed' ? CircleAlert : Check;
  return (
    <div
      className={classes['notice']}
      data-kind={kind}
      role={kind === 'failed' ? 'alert' : 'status'}
    >
      <Icon size={16} aria-hidden />
      <p>{text}</p>
      {action !== null && (
        <Button
          variant="light"
          onClick={() => {
            dismiss(id);
            action.run();
          }}
        >
          {say(action.title)}
        </Button>
      )}
      <CloseButton size="sm" aria-label={say('app.dismiss')} onClick={() => dismiss(id)} />
    </div>
  );
}
