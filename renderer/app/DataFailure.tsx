import type { Problem } from '../../shared/core/problem.ts';
import { useSay, useSayProblem } from '../state/language.ts';
import { Empty } from '../ui/Empty.tsx';

/** Stands in the work area when the data could not be read at all. */
export function DataFailure({ problem }: { readonly problem: Problem }): React.JSX.Element {
  const say = useSay();
  const sayProblem = useSayProblem();
  return (
    <div role="alert">
      <Empty title={say('app.no-figures')} hint={sayProblem(problem)} />
    </div>
  );
}
