import { Checkbox, NativeSelect, NumberInput, Popover } from '@mantine/core';
import { ROW_GROUPINGS } from '../../../shared/table/table-choice.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeTable } from '../../state/table.ts';
import { useKeyboardGivenBack } from '../../ui/use-keyboard-given-back.ts';
import { AttributeChoice } from './AttributeChoice.tsx';
import { BaseChoice } from './BaseChoice.tsx';
import classes from './column-menu.module.css';

interface RowLayoutPopoverProps {
  /** The button that opens it. */
  readonly children: React.ReactElement;
}

/** How rows are laid out, open from the start. */
export function RowLayoutPopover({ children }: RowLayoutPopoverProps): React.JSX.Element {
  return (
    <Popover defaultOpened position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>{children}</Popover.Target>
      <Popover.Dropdown p={0}>
        <LayoutForm />
      </Popover.Dropdown>
    </Popover>
  );
}

const MOST_ROWS = 100_000;

function LayoutForm(): React.JSX.Element {
  const say = useSay();
  useKeyboardGivenBack();
  const { pinsCompared, hidesHoles } = useWorkbench((state) => state.view.table);
  return (
    <div className={classes['menu']}>
      <GroupingChoice />
      <TopChoice />
      <Checkbox
        size="xs"
        label={say('layout.hide-holes')}
        checked={hidesHoles}
        onChange={({ currentTarget: { checked } }) => changeTable({ hidesHoles: checked })}
      />
      <Checkbox
        size="xs"
        label={say('layout.pin-compared')}
        checked={pinsCompared}
        onChange={({ currentTarget: { checked } }) => changeTable({ pinsCompared: checked })}
      />
      <BaseChoice />
      <AttributeChoice />
    </div>
  );
}

function GroupingChoice(): React.JSX.Element {
  const say = useSay();
  const grouping = useWorkbench((state) => state.view.table.grouping);
  return (
    <div className={classes['field']}>
      <span aria-hidden>{say('layout.grouping')}</span>
      <NativeSelect
        aria-label={say('layout.grouping')}
        data-autofocus
        size="xs"
        value={grouping ?? ''}
        data={[
          { value: '', label: say('layout.grouping-none') },
          ...ROW_GROUPINGS.map((value) => ({ value, label: say(`layout.grouping-${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          changeTable({
            grouping: ROW_GROUPINGS.find((each) => each === value) ?? null,
            closed: [],
          })
        }
      />
    </div>
  );
}

function TopChoice(): React.JSX.Element {
  const say = useSay();
  const top = useWorkbench((state) => state.view.table.top);
  return (
    <>
      <div className={classes['field']}>
        <span aria-hidden>{say('layout.top')}</span>
        <NumberInput
          aria-label={say('layout.top')}
          size="xs"
          hideControls
          min={1}
          max={MOST_ROWS}
          allowDecimal={false}
          placeholder={say('layout.top-all')}
          value={top ?? ''}
          onChange={(value) => changeTable({ top: readTop(value) })}
        />
      </div>
      <p className={classes['hint']}>{say('layout.top-hint')}</p>
    </>
  );
}

function readTop(value: string | number): number | null {
  return typeof value === 'number' && value >= 1 && value <= MOST_ROWS ? value : null;
}
