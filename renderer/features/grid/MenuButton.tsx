import { EllipsisVertical } from 'lucide-react';
import type { ColumnId } from '../../../shared/table/table-choice.ts';
import { useSay } from '../../state/language.ts';
import { openColumnMenu } from './column-menu-state.ts';
import classes from './headers.module.css';

/** Opens the menu of a heading by mouse; no name is read aloud, since the keyboard has keys of its own. */
export function MenuButton({ column }: { readonly column: ColumnId }): React.JSX.Element {
  const say = useSay();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes['menu'] ?? ''}
      title={say('column.menu')}
      aria-hidden
      onClick={(event) => {
        event.stopPropagation();
        openColumnMenu(column, event.currentTarget);
      }}
    >
      <EllipsisVertical size={13} aria-hidden />
    </button>
  );
}
