import { type BrowserWindow, clipboard, Menu, nativeTheme, shell } from 'electron';
import type { ActionId } from '../../shared/ipc/action-table.ts';
import type { RequestOf } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/text/language.ts';
import type { Desktop } from '../services/desktop.ts';
import { askToOpenLink, askWhereToSave } from './dialogs.ts';
import { sendEvent } from './ipc.ts';
import { buildMenu } from './menu.ts';
import { backgroundColour } from './window.ts';

/** Links are opened one at a time, not in a burst. */
const LINK_PAUSE_MS = 1_000;

/** The operating system as the services see it, for one window. */
export function buildDesktop(window: () => BrowserWindow): Desktop {
  let lastLink = 0;
  return {
    askWhereToSave: (question) => askWhereToSave(window(), question),
    askToOpenLink: (url, language) => askToOpenLink(window(), url, language),
    openLink: async (url) => {
      if (Date.now() - lastLink < LINK_PAUSE_MS) return;
      lastLink = Date.now();
      await shell.openExternal(url);
    },
    writeClipboard: async (text) => clipboard.writeText(text),
    updateWindow: (look) => updateWindow(window(), look),
  };
}

/** Puts up the menu bar. */
export function showMenu(language: Language, disabled: readonly ActionId[]): void {
  const isMac = process.platform === 'darwin';
  const run = (id: ActionId): void => sendEvent('action.run', { id });
  Menu.setApplicationMenu(buildMenu({ language, disabled, isMac, run }));
}

function updateWindow(window: BrowserWindow, look: RequestOf<'window.update'>): void {
  nativeTheme.themeSource = look.theme;
  window.setBackgroundColor(backgroundColour());
  window.webContents.setZoomFactor(look.zoomPercent / 100);
  showMenu(look.language, look.disabledActions);
}
