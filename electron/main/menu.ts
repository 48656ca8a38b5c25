import { Menu, type MenuItemConstructorOptions } from 'electron';
import {
  ACTION_IDS,
  type ActionId,
  actionOf,
  MENUS,
  type MenuName,
} from '../../shared/ipc/action-table.ts';
import type { Language } from '../../shared/text/language.ts';
import { say } from '../../shared/text/say.ts';
import { acceleratorOf } from './accelerator.ts';

/** What the menu bar shows. */
export interface MenuState {
  readonly language: Language;
  readonly disabled: readonly ActionId[];
  readonly isMac: boolean;
  readonly run: (id: ActionId) => void;
}

type Item = MenuItemConstructorOptions;

/** Builds the menu bar out of the table of actions and the roles that the platform knows. */
export function buildMenu(state: MenuState): Menu {
  const menus = MENUS.map((name): Item => {
    const items = itemsOf(name, state);
    return { label: say(state.language, `menu.${name}`), submenu: items };
  });
  // A Mac expects the application's own menu first.
  const first: Item[] = state.isMac ? [{ role: 'appMenu' }] : [];
  return Menu.buildFromTemplate([...first, ...menus]);
}

function itemsOf(name: MenuName, state: MenuState): Item[] {
  const actions = ACTION_IDS.filter((id) => actionOf(id).menu === name);
  const before = name === 'edit' ? editItems(state.language) : [];
  const after = itemsAfter(name, state);
  return [...before, ...actions.map((id) => actionItem(id, state)), ...after];
}

function itemsAfter(name: MenuName, { language, isMac }: MenuState): Item[] {
  if (name === 'file' && !isMac) {
    return [{ type: 'separator' }, { role: 'quit', label: say(language, 'menu.quit') }];
  }
  if (name === 'view') {
    const label = say(language, 'menu.full-screen');
    return [{ type: 'separator' }, { role: 'togglefullscreen', label }];
  }
  return [];
}

function editItems(language: Language): Item[] {
  return [
    { role: 'undo', label: say(language, 'menu.undo') },
    { role: 'redo', label: say(language, 'menu.redo') },
    { type: 'separator' },
    { role: 'cut', label: say(language, 'menu.cut') },
    { role: 'copy', label: say(language, 'menu.copy') },
    { role: 'paste', label: say(language, 'menu.paste') },
    { role: 'selectAll', label: say(language, 'menu.select-all') },
    { type: 'separator' },
  ];
}

function actionItem(id: ActionId, { language, disabled, run }: MenuState): Item {
  const { title, keys } = actionOf(id);
  const [first] = keys;
  return {
    label: say(language, title),
    enabled: !disabled.includes(id),
    click: () => run(id),
    // The page hears the keys by their place; the menu only shows them.
    registerAccelerator: false,
    ...(first === undefined ? {} : { accelerator: acceleratorOf(first) }),
  };
}
