import { useSayProblem } from '../../state/language.ts';
import type { FieldName } from './fields.ts';
import { columnOf, type Reading } from './observe.ts';

/** Says what is wrong with a field of a proposal; null where nothing is. */
export function useProblemOf(reading: Reading): (name: FieldName) => string | null {
  const sayProblem = useSayProblem();
  return (name) => {
    if (reading.kind === 'whole') return null;
    const column = columnOf(name);
    const problem = reading.problems.find(({ place }) => place?.column === column);
    return problem === undefined ? null : sayProblem({ ...problem, place: {} });
  };
}
