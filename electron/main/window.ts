import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import {
  fitWindowPlace,
  readWindowPlace,
  SMALLEST_WINDOW,
  writeWindowPlace,
} from '../services/window-place.ts';
import { PAGE } from './address.ts';

/** Files and folders that a window is made of. */
export interface WindowFiles {
  readonly preload: string;
  /** Where the window's size and place are kept. */
  readonly place: string;
}

/** How long the page may take to draw its frame before the window is shown empty. */
const LONGEST_WAIT_MS = 5_000;

/** The page's own background (renderer/ui/theme.css), shown until it has drawn itself. */
const BACKGROUND = { light: '#ffffff', dark: '#17191c' } as const;

/** Opens the window; it is shown when the page has drawn its frame, or does not come to that. */
export function openWindow(files: WindowFiles): BrowserWindow {
  const { bounds, isMaximized, theme } = fitWindowPlace(readWindowPlace(files.place), workAreas());
  // The page will say so again; until then nothing flashes in another colour.
  nativeTheme.themeSource = theme;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    title: 'Parkbench',
    show: false,
    backgroundColor: backgroundColour(),
    webPreferences: {
      preload: files.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (isMaximized) window.maximize();
  showWithoutPage(window);
  window.on('close', () => rememberPlace(window, files.place));
  // The page's state is on disk or in the main process, so that it comes back as it was.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload();
  });
  void window.loadURL(PAGE);
  return window;
}

/** Background for the theme that the system shows now. */
export function backgroundColour(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
}

/** Folder in which the profile keeps the window's place. */
export function placeFile(profile: string): string {
  return join(profile, 'window.json');
}

/** A page that fails or takes too long must not leave the user before nothing. */
function showWithoutPage(window: BrowserWindow): void {
  const show = (): void => {
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  window.webContents.once('did-fail-load', show);
  window.webContents.once('render-process-gone', show);
  setTimeout(show, LONGEST_WAIT_MS);
}

function rememberPlace(window: BrowserWindow, path: string): void {
  writeWindowPlace(path, {
    bounds: window.getNormalBounds(),
    isMaximized: window.isMaximized(),
    theme: nativeTheme.themeSource,
  });
}

function workAreas(): Electron.Rectangle[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary, ...others].map((display) => display.workArea);
}
