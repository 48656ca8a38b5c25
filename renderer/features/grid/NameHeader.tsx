import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { FilteredMark } from './FilteredMark.tsx';
import classes from './headers.module.css';

/** Heading of the names, and whether rows are looked for by them. */
export function NameHeader(): React.JSX.Element {
  const say = useSay();
  const isSearched = useWorkbench((state) => state.view.search !== '');
  return (
    <span className={classes['name']}>
      {isSearched && <FilteredMark />}
      {say('column.name')}
    </span>
  );
}
