import { Menu, type MenuItemConstructorOptions } from 'electron';
import {
  ACTION_IDS,
  type ActionId,
  actionOf,
  keysOf,
  MENUS,
  type MenuName,
} from '../../shared/ipc/action-table.ts';
import type { RequestOf } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/text/language.ts';
import { say } from '../../shared/text/say.ts';
import { acceleratorOf } from './accelerator.ts';
import { sendEvent } from './ipc.ts';

const isMac = process.platform === 'darwin';

/** The menu bar of the application. */
export interface MenuBar {
  /** Shows it in the language of the window, with the actions that are not available out of reach. */
  show(look: MenuLook): void;
}

/** What the menu follows. */
export type MenuLook = Pick<RequestOf<'window.update'>, 'language' | 'disabledActions' | 'history'>;

/** Builds the menu bar out of the table of actions and the roles that the platform knows. */
export function buildMenuBar(): MenuBar {
  let shown: { readonly titles: string; readonly menu: Menu } | null = null;
  return {
    show: (look) => {
      const { language, disabledActions: disabled, history } = look;
      // A title cannot be changed once the menu is built.
      const titles = [language, history.undo, history.redo].join(' ');
      if (shown?.titles !== titles) {
        shown = { titles, menu: Menu.buildFromTemplate(menusOf(look)) };
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

function menusOf(look: MenuLook): Item[] {
  const menus = MENUS.map((name): Item => {
    return { label: say(look.language, `menu.${name}`), submenu: itemsOf(name, look) };
  });
  // A Mac expects the application's own menu first.
  return isMac ? [{ role: 'appMenu' }, ...menus] : menus;
}

function itemsOf(name: MenuName, look: MenuLook): Item[] {
  const actions = ACTION_IDS.filter((id) => actionOf(id).menu === name);
  const items = actions.map((id) => actionItem(id, look));
  // Undo and redo come first by custom, then the clipboard.
  if (name === 'edit') items.splice(2, 0, ...clipboardItems(look.language));
  return [...items, ...itemsAfter(name, look.language)];
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

function clipboardItems(language: Language): Item[] {
  return [
    { type: 'separator' },
    { role: 'cut', label: say(language, 'menu.cut') },
    { role: 'copy', label: say(language, 'menu.copy') },
    { role: 'paste', label: say(language, 'menu.paste') },
    { role: 'selectAll', label: say(language, 'menu.select-all') },
    { type: 'separator' },
  ];
}

function actionItem(id: ActionId, look: MenuLook): Item {
  const [first] = keysOf(id, isMac);
  return {
    id,
    label: titleOf(id, look),
    click: () => sendEvent('action.run', { id }),
    // The page hears the keys by their place; the menu only shows them.
    registerAccelerator: false,
    ...(first === undefined ? {} : { accelerator: acceleratorOf(first) }),
  };
}

// «Undo: writing a note» tells what would be taken back before it is.
function titleOf(id: ActionId, { language, history }: MenuLook): string {
  const act = id === 'edit.undo' ? history.undo : history.redo;
  if ((id !== 'edit.undo' && id !== 'edit.redo') || act === null) {
    return say(language, actionOf(id).title);
  }
  const key = id === 'edit.undo' ? 'history.undo-what' : 'history.redo-what';
  return say(language, key, { what: say(language, `history.${act}`) });
}
