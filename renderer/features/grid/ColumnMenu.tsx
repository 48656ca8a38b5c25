import { Button, Popover } from '@mantine/core';
import { isMetricId } from '../../../shared/domain/metric.ts';
import { isComputedId } from '../../../shared/table/computed-column.ts';
import type { ColumnId } from '../../../shared/table/table-choice.ts';
import { useSay } from '../../state/language.ts';
import { showDialog } from '../../state/place.ts';
import { useComputedEdited } from './computed-draft.ts';
import { MenuPlace } from '../../ui/MenuPlace.tsx';
import { ColumnActions } from './ColumnActions.tsx';
import classes from './column-menu.module.css';
import { closeColumnMenu, useColumnMenu } from './column-menu-state.ts';
import { ColumnLookForm } from './ColumnLookForm.tsx';

/** The menu of a column's heading: where it stands and how its figures are shown. */
export function ColumnMenu(): React.JSX.Element | null {
  const say = useSay();
  const { column, place } = useColumnMenu();
  if (column === null) return null;
  return (
    <Popover
      opened
      trapFocus
      position="bottom-start"
      shadow="md"
      onChange={(isOpen) => {
        if (!isOpen) closeColumnMenu();
      }}
    >
      <Popover.Target>
        <MenuPlace aria-label={say('column.menu')} x={place.x} y={place.y} />
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={say('column.menu')}>
        <MenuContent column={column} />
      </Popover.Dropdown>
    </Popover>
  );
}

function MenuContent({ column }: { readonly column: ColumnId }): React.JSX.Element {
  const say = useSay();
  return (
    <div className={classes['menu']}>
      <ColumnActions column={column} />
      {isMetricId(column) && <ColumnLookForm metric={column} />}
      <Button
        variant="default"
        onClick={() => {
          closeColumnMenu();
          useComputedEdited.setState({ id: isComputedId(column) ? column : null });
          showDialog('column');
        }}
      >
        {say(isComputedId(column) ? 'computed.edit' : 'computed.button')}
      </Button>
    </div>
  );
}
