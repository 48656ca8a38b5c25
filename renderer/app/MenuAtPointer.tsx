import { Menu } from '@mantine/core';
import { useState } from 'react';
import { type ActionId, actionOf, keysOf } from '../../shared/ipc/action-table.ts';
import { runAction, useDisabledActions } from '../state/actions.ts';
import { keysText } from '../state/keys.ts';
import { useSay } from '../state/language.ts';
import { type Selection, useWorkbench } from '../state/store.ts';
import { MenuPlace } from '../ui/MenuPlace.tsx';
import classes from './MenuAtPointer.module.css';

/** What can be done with a cell, in the order of the menu. */
const CELL_ACTIONS: readonly ActionId[] = [
  'panel.evidence',
  'note.add',
  'figure.correct',
  'figure.add',
  'area.park',
  'cell.copy',
  'rows.copy',
  'compare.toggle',
  'base.toggle',
  'park.only',
];
/** What can be done anywhere else. */
const WINDOW_ACTIONS: readonly ActionId[] = ['view.save', 'view.open', 'palette.open'];

/** Where the menu was asked for, and of what. */
export interface OpenMenu {
  readonly x: number;
  readonly y: number;
  readonly selection: Selection | null;
}

interface MenuAtPointerProps {
  readonly open: OpenMenu;
  readonly onClose: () => void;
}

/** What can be done with the thing at the pointer. */
export function MenuAtPointer({
  open: { x, y, selection },
  onClose,
}: MenuAtPointerProps): React.JSX.Element {
  const say = useSay();
  const isMac = useWorkbench((state) => state.start.isMac);
  const disabled = useDisabledActions();
  const actions = selection === null ? WINDOW_ACTIONS : CELL_ACTIONS;
  const [giveBack] = useState(() => document.activeElement);
  const close = (): void => {
    onClose();
    if (giveBack instanceof HTMLElement) giveBack.focus();
  };
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      transitionProps={{ duration: 0 }}
      trapFocus
      returnFocus={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <MenuPlace aria-label={say('context.title')} x={x} y={y} />
      </Menu.Target>
      <Menu.Dropdown aria-label={say('context.title')}>
        {actions.map((id) => (
          <Menu.Item
            key={id}
            disabled={disabled.includes(id)}
            rightSection={<Keys id={id} isMac={isMac} />}
            // After the menu has given the focus back, which the action may want elsewhere.
            onClick={() => setTimeout(() => runAction(id))}
          >
            {say(actionOf(id).title).replace(/…$/, '')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface KeysProps {
  readonly id: ActionId;
  readonly isMac: boolean;
}

function Keys({ id, isMac }: KeysProps): React.JSX.Element | null {
  const [keys] = keysOf(id, isMac);
  return keys === undefined ? null : (
    <span className={classes['keys']}>{keysText(keys, isMac)}</span>
  );
}
