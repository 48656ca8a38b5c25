import { Button } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '../../shared/core/problem.ts';
import { saveElsewhere } from '../state/hand-over.ts';
import { useSay, useSayProblem } from '../state/language.ts';
import { useWorkbench, type WorkspaceState } from '../state/store.ts';
import { retrySave } from '../state/workspace.ts';
import classes from './Banners.module.css';

/** What stands in the way of keeping the user's work, and what to do about it. */
export function Banners(): React.JSX.Element | null {
  const say = useSay();
  const sayProblem = useSayProblem();
  const workspace = useWorkbench((state) => state.workspace);
  const [seen, setSeen] = useState<readonly Problem[]>([]);
  const found = workspace.kind === 'open' ? workspace.problems : [];
  const standing = standingProblem(workspace);
  const recovered = found.filter(
    (problem) => !seen.includes(problem) && problem.code !== standing?.code,
  );
  if (standing === null && recovered.length === 0) return null;
  return (
    <section className={classes['banners']} aria-label={say('banner.workspace')}>
      {standing !== null && (
        <div className={classes['banner']} data-tone="bad" role="alert">
          <CircleAlert size={16} aria-hidden />
          <p>{sayProblem(standing)}</p>
          {isUnsaved(workspace) && (
            <Button variant="default" onClick={() => void retrySave()}>
              {say('banner.retry-save')}
            </Button>
          )}
          {workspace.kind === 'open' && (
            <Button variant="default" onClick={() => void saveElsewhere()}>
              {say('banner.save-elsewhere')}
            </Button>
          )}
        </div>
      )}
      {recovered.map((problem) => (
        <div key={sayProblem(problem)} className={classes['banner']} role="alert">
          <CircleAlert size={16} aria-hidden />
          <p>{sayProblem(problem)}</p>
          <Button variant="default" onClick={() => setSeen([...seen, problem])}>
            {say('app.dismiss')}
          </Button>
        </div>
      ))}
    </section>
  );
}

/** The problem that lasts: no workspace, one that cannot be written, or a change not yet saved. */
function standingProblem(workspace: WorkspaceState): Problem | null {
  if (workspace.kind === 'failed') return workspace.problem;
  if (workspace.kind === 'loading') return null;
  const { saveState } = workspace;
  const isSound = saveState.kind === 'saved' || saveState.kind === 'saving';
  return isSound ? null : saveState.problem;
}

function isUnsaved(workspace: WorkspaceState): boolean {
  return workspace.kind === 'open' && workspace.saveState.kind === 'unsaved';
}
