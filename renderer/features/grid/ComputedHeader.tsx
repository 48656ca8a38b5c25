import { nameOfColumn } from '../../../shared/text/column-name.ts';
import type { ComputedId } from '../../../shared/table/computed-column.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { numberFilterOf } from './filters.ts';
import { FilteredMark } from './FilteredMark.tsx';
import classes from './headers.module.css';
import { MenuButton } from './MenuButton.tsx';
import { sortEndOf } from './sorting.ts';

interface ComputedHeaderProps {
  readonly computed: ComputedId;
}

/** The heading of a column that the user has added: what is computed, and how it is ordered. */
export function ComputedHeader({ computed }: ComputedHeaderProps): React.JSX.Element | null {
  const say = useSay();
  const language = useLanguage();
  const column = useWorkbench(({ view }) => view.table.computed.find(({ id }) => id === computed));
  const end = useWorkbench(({ view }) => sortEndOf(view.sort, computed));
  const isFiltered = useWorkbench(({ view }) => numberFilterOf(view.filters, computed) !== null);
  if (column === undefined) return null;
  return (
    <span className={classes['metric']}>
      <span className={classes['name']}>
        {isFiltered && <FilteredMark />}
        {nameOfColumn(language, column)}
      </span>
      <span className={classes['unit']}>
        {end === null ? say('computed.kind') : say(`column.sort-${end}`)}
      </span>
      <MenuButton column={computed} />
    </span>
  );
}
