import { Modal } from '@mantine/core';
import type { Problem } from '../../shared/core/problem.ts';
import { useSay, useSayProblem } from '../state/language.ts';
import { showDialog } from '../state/place.ts';
import { useWorkbench } from '../state/store.ts';
import classes from './DataProblems.module.css';

const NO_PROBLEMS: readonly Problem[] = [];

/** Lists what the check of the data found, with file, row and column. */
export function DataProblems(): React.JSX.Element {
  const say = useSay();
  const sayProblem = useSayProblem();
  const problems = useWorkbench(({ data }) =>
    data.kind === 'ready' ? data.problems : NO_PROBLEMS,
  );
  return (
    <Modal
      opened
      onClose={() => showDialog(null)}
      title={say('data-problems.title')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      <p>{say(problems.length === 0 ? 'data-problems.none' : 'data-problems.intro')}</p>
      <ul className={classes['list']}>
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <li key={index} data-severity={problem.severity}>
            <b>{say(`data-problems.${problem.severity}`)}</b> {sayProblem(problem)}
          </li>
        ))}
      </ul>
    </Modal>
  );
}
