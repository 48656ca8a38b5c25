import { Filter } from 'lucide-react';
import { useSay } from '../../state/language.ts';
import classes from './headers.module.css';

/** Says in a heading that rows are put away by a filter on its column. */
export function FilteredMark(): React.JSX.Element {
  const say = useSay();
  return (
    <Filter className={classes['filtered'] ?? ''} size={11} aria-label={say('column.filtered')} />
  );
}
