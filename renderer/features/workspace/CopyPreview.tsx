import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Problem } from '../../../shared/core/problem.ts';
import type { ResponseOf } from '../../../shared/ipc/contract.ts';
import { ask } from '../../bridge/workbench.ts';
import { restoreCopy } from '../../state/hand-over.ts';
import { useLanguage, useSay, useSayProblem } from '../../state/language.ts';
import { formatInstant } from '../../ui/format-instant.ts';
import { Loading } from '../../ui/Loading.tsx';
import type { Copy } from './copy.ts';
import classes from './workspace.module.css';

type Preview = ResponseOf<'copy.preview'>;

/** What going back to a copy would change, and the way back. */
export function CopyPreview({ copy }: { readonly copy: Copy }): React.JSX.Element {
  const say = useSay();
  const sayProblem = useSayProblem();
  const language = useLanguage();
  const [preview, setPreview] = useState<Preview | Problem | null>(null);
  useEffect(() => {
    void ask('copy.preview', { name: copy.name }).then((answer) =>
      setPreview(answer.kind === 'ok' ? answer.value : answer.problem),
    );
  }, [copy.name]);
  if (preview === null) return <Loading text={say('app.loading')} />;
  if ('code' in preview) return <p role="alert">{sayProblem(preview)}</p>;
  const at = formatInstant(language, copy.savedAt);
  return (
    <section className={classes['preview']} aria-label={say('copies.changes')}>
      <h3>{say('copies.changes')}</h3>
      <Changes preview={preview} />
      {preview.lines.length > 0 && (
        <Button onClick={() => void restoreCopy(copy.name, at)}>{say('copies.restore')}</Button>
      )}
    </section>
  );
}

function Changes({ preview }: { readonly preview: Preview }): React.JSX.Element {
  const say = useSay();
  if (preview.lines.length === 0) return <p>{say('copies.no-changes')}</p>;
  const counts = preview.counts.filter(({ count }) => count > 0);
  return (
    <>
      <p>{counts.map(({ change, count }) => say(`copies.count-${change}`, { count })).join(' ')}</p>
      <ul className={classes['lines']}>
        {preview.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <li key={index} data-change={line.change}>
            <small>
              {say(`handover.table-${line.table}`)}, {say(`copies.${line.change}`)}
            </small>
            {line.title}
          </li>
        ))}
      </ul>
    </>
  );
}
