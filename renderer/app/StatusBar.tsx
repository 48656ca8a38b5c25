import { UnstyledButton } from '@mantine/core';
import { Check, CircleAlert, Lock, type LucideIcon, RefreshCw } from 'lucide-react';
import { useSay } from '../state/language.ts';
import { showDialog } from '../state/place.ts';
import { useWorkbench, type WorkspaceState } from '../state/store.ts';
import classes from './StatusBar.module.css';

/** Counts, remarks on the data, and whether the user's work is on disk. */
export function StatusBar(): React.JSX.Element {
  const say = useSay();
  const data = useWorkbench((state) => state.data);
  const isAssumed = useWorkbench((state) => state.view.question.reading === 'conventional');
  return (
    <footer className={classes['bar']} aria-label={say('status.bar')}>
      {data.kind === 'ready' && (
        <>
          <span>{say('status.parks', { count: data.dataset.parks.length })}</span>
          <span>{say('status.observations', { count: data.dataset.observations.length })}</span>
          <span>{say('status.sources', { count: data.dataset.sources.length })}</span>
          <DataRemarks count={data.problems.length} />
        </>
      )}
      {isAssumed && <span className={classes['assumed']}>{say('bar.assumption')}</span>}
      <SaveMark />
    </footer>
  );
}

function DataRemarks({ count }: { readonly count: number }): React.JSX.Element {
  const say = useSay();
  if (count === 0) return <span>{say('status.data-sound')}</span>;
  return (
    <UnstyledButton className={classes['link'] ?? ''} onClick={() => showDialog('data-problems')}>
      {say('status.data-problems', { count })}
    </UnstyledButton>
  );
}

function SaveMark(): React.JSX.Element | null {
  const say = useSay();
  const kind = useWorkbench(({ workspace }) => saveKind(workspace));
  if (kind === null) return null;
  const { Icon, tone } = MARKS[kind];
  return (
    <span className={classes['save']} data-tone={tone} role="status">
      <Icon size={13} aria-hidden />
      {say(`status.${kind}`)}
    </span>
  );
}

type SaveKind = 'saved' | 'saving' | 'unsaved' | 'read-only' | 'no-workspace';

const MARKS: Readonly<Record<SaveKind, { readonly Icon: LucideIcon; readonly tone: string }>> = {
  saved: { Icon: Check, tone: 'good' },
  saving: { Icon: RefreshCw, tone: 'plain' },
  unsaved: { Icon: CircleAlert, tone: 'bad' },
  'read-only': { Icon: Lock, tone: 'warn' },
  'no-workspace': { Icon: CircleAlert, tone: 'bad' },
};

function saveKind(workspace: WorkspaceState): SaveKind | null {
  if (workspace.kind === 'loading') return null;
  return workspace.kind === 'failed' ? 'no-workspace' : workspace.saveState.kind;
}
