import { Button, FileButton, Progress } from '@mantine/core';
import { FilePlus2, FolderOpen, Gauge, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useSay } from '../../state/language.ts';
import { Accuracy } from './Accuracy.tsx';
import { redo, undo } from './decide.ts';
import { showArticle, useDesk } from './desk.ts';
import classes from './press.module.css';
import { readFiles, stopReading } from './read-articles.ts';

const KINDS = '.txt,.text,.md,.html,.htm,.docx,.pdf,text/plain,text/html';

/** What is done on the desk as a whole. */
export function Tools(): React.JSX.Element {
  const say = useSay();
  const [isReport, setReport] = useState(false);
  return (
    <div className={classes['tools']} role="toolbar" aria-label={say('press.tools')}>
      <FileButton multiple accept={KINDS} onChange={(files) => void readFiles(files)}>
        {(props) => (
          <Button {...props} size="xs" leftSection={<FolderOpen size={14} aria-hidden />}>
            {say('press.open-files')}
          </Button>
        )}
      </FileButton>
      <Button
        size="xs"
        variant="default"
        leftSection={<FilePlus2 size={14} aria-hidden />}
        onClick={() => showArticle(null)}
      >
        {say('press.new-text')}
      </Button>
      <WayBack />
      <BatchProgress />
      <Button
        className={classes['last'] ?? ''}
        size="xs"
        variant="subtle"
        leftSection={<Gauge size={14} aria-hidden />}
        onClick={() => setReport(true)}
      >
        {say('press.accuracy')}
      </Button>
      {isReport && <Accuracy onClose={() => setReport(false)} />}
    </div>
  );
}

function WayBack(): React.JSX.Element {
  const say = useSay();
  const canUndo = useDesk(({ past }) => past.length > 0);
  const canRedo = useDesk(({ future }) => future.length > 0);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        disabled={!canUndo}
        leftSection={<Undo2 size={14} aria-hidden />}
        onClick={undo}
      >
        {say('press.undo')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={!canRedo}
        aria-label={say('press.redo')}
        title={say('press.redo')}
        onClick={redo}
      >
        <Redo2 size={14} aria-hidden />
      </Button>
    </>
  );
}

function BatchProgress(): React.JSX.Element | null {
  const say = useSay();
  const batch = useDesk((desk) => desk.batch);
  if (batch === null) return null;
  const { done, total } = batch;
  const text = say('press.batch', { done, total });
  return (
    <span className={classes['batch']} role="status">
      {text}
      <Progress w={90} value={(100 * done) / total} aria-label={text} />
      <Button size="compact-xs" variant="subtle" onClick={stopReading}>
        {say('app.cancel')}
      </Button>
    </span>
  );
}
