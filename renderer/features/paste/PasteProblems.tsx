import type { Problem } from '../../../shared/core/problem.ts';
import { useSay, useSayProblem } from '../../state/language.ts';
import classes from './paste.module.css';

/** Most problems that are told one by one. */
const MOST_TOLD = 12;

interface PasteProblemsProps {
  readonly problems: readonly Problem[];
}

/** What of a block will not be entered, and why. */
export function PasteProblems({ problems }: PasteProblemsProps): React.JSX.Element | null {
  const say = useSay();
  const sayProblem = useSayProblem();
  if (problems.length === 0) return null;
  const told = problems.slice(0, MOST_TOLD).map(sayProblem);
  const rest = problems.length - told.length;
  return (
    <section aria-label={say('paste.problems')}>
      <h3 className={classes['heading']}>{say('paste.problems')}</h3>
      <ul className={classes['problems']}>
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {rest > 0 && <li>{say('paste.more-problems', { count: rest })}</li>}
      </ul>
    </section>
  );
}
