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
import { sendEvent } from './ipc.ts';

const isMac = process.platform === 'darwin';

/** The menu bar of the application. */
export interface MenuBar {
  /** Shows it in a language, with the given actions out of reach. */
  show(language: Language, disabled: readonly ActionId[]): void;
}

/** Builds the menu bar out of the table of actions and the roles that the platform knows. */
export function buildMenuBar(): MenuBar {
  let shown: { readonly language: Language; readonly menu: Menu } | null = null;
  return {
    show: (language, disabled) => {
      if (shown?.language !== language) {
        shown = { language, menu: Menu.buildFromTemplate(menusOf(language)) };
        Menu.setApplicationMenu(shown.menu);
      }
      for (const id of ACTION_IDS) {
        const item = shown.menu.getMenuItemById(id);
        if (item !== null) item.enabled = !disabled.includes(id);
      }
    },
  };
}

type Item = MenuItemConstructorOptions;

function menusOf(language: Language): Item[] {
  const menus = MENUS.map((name): Item => {
    return { label: say(language, `menu.${name}`), submenu: itemsOf(name, language) };
  });
  // A Mac expects the application's own menu first.
  return isMac ? [{ role: 'appMenu' }, ...menus] : menus;
}

function itemsOf(name: MenuName, language: Language): Item[] {
  const actions = ACTION_IDS.filter((id) => actionOf(id).menu === name);
  const before = name === 'edit' ? editItems(language) : [];
  const after = itemsAfter(name, language);
  return [...before, ...actions.map((id) => actionItem(id, language)), ...after];
}

function itemsAfter(name: MenuName, language: Language): Item[] {
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

function actionItem(id: ActionId, language: Language): Item {
  const { title, keys } = actionOf(id);
  const [first] = keys;
  return {
    id,
    label: say(language, title),
    click: () => sendEvent('action.run', { id }),
    // The page hears the keys by their place; the menu only shows them.
    registerAccelerator: false,
    ...(first === undefined ? {} : { accelerator: acceleratorOf(first) }),
  };
}
