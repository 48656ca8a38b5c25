import { type BrowserWindow, nativeTheme, shell } from 'electron';
import type { RequestOf } from '../../shared/ipc/contract.ts';
import type { Desktop } from '../services/desktop.ts';
import { writeClipboard } from './clipboard.ts';
import { askForFile, askForFolder, askToOpenLink, askWhereToSave } from './dialogs.ts';
import { buildMenuBar, type MenuBar } from './menu.ts';
import { backgroundColour } from './window.ts';

/** Links are opened one at a time, not in a burst. */
const LINK_PAUSE_MS = 1_000;

/** The operating system as the services see it, for one window. */
export function buildDesktop(window: BrowserWindow): Desktop {
  const menuBar = buildMenuBar();
  let lastLink = 0;
  return {
    askWhereToSave: (question) => askWhereToSave(window, question),
    askForFile: (question) => askForFile(window, question),
    askForFolder: (language) => askForFolder(window, language),
    askToOpenLink: (url, language) => askToOpenLink(window, url, language),
    openLink: async (url) => {
      if (Date.now() - lastLink < LINK_PAUSE_MS) return;
      lastLink = Date.now();
      await shell.openExternal(url);
    },
    writeClipboard,
    editText: (command) => {
      if (command === 'undo') window.webContents.undo();
      else window.webContents.redo();
    },
    updateWindow: (look) => {
      if (!window.isDestroyed()) updateWindow(window, menuBar, look);
    },
  };
}

function updateWindow(
  window: BrowserWindow,
  menuBar: MenuBar,
  look: RequestOf<'window.update'>,
): void {
  nativeTheme.themeSource = look.theme;
  window.setBackgroundColor(backgroundColour());
  window.webContents.setZoomFactor(look.zoomPercent / 100);
  menuBar.show(look);
  // The page has drawn its frame: there is something to see.
  if (!window.isVisible()) window.show();
}
