import { join } from 'node:path';
import { app, type BrowserWindow, Menu, session } from 'electron';
import { readWindowFolders } from '../services/window-options.ts';
import type { Backend } from './backend.ts';
import { askBeforeLosing } from './closing.ts';
import { guardContents, guardSession } from './guards.ts';
import { attachIpc } from './ipc.ts';
import { announceScheme, serveBundle } from './scheme.ts';
import { openWindow, placeFile } from './window.ts';

const folders = readWindowFolders(process.argv, {
  own: app.getPath('userData'),
  current: process.cwd(),
});
app.setPath('userData', folders.profile);

if (app.requestSingleInstanceLock()) startApplication();
else app.quit();

function startApplication(): void {
  // As root the sandbox cannot start, and asking for it would restart its processes for ever.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // No name of the network is ever looked up.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // Ours comes with the language; making the usual one would only cost time.
  Menu.setApplicationMenu(null);
  announceScheme();
  guardContents();
  void app.whenReady().then(showWindow);
  app.on('window-all-closed', () => app.quit());
}

function showWindow(): void {
  guardSession(session.defaultSession);
  serveBundle(session.defaultSession, join(app.getAppPath(), 'out', 'renderer'));
  const window = openWindow({
    preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
    place: placeFile(folders.profile),
  });
  const backend = loadBackend(window);
  attachIpc(async (channel, request) => (await backend).answer(channel, request));
  askBeforeLosing(window, backend);
  app.on('second-instance', () => bringToFront(window));
  saveBeforeQuitting(backend);
}

/** Loads what answers the page, while the page itself is still being loaded. */
async function loadBackend(window: BrowserWindow): Promise<Backend> {
  const { startBackend } = await import('./backend.ts');
  return startBackend({ window, workspace: folders.workspace, application: app.getAppPath() });
}

function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

function saveBeforeQuitting(backend: Promise<Backend>): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    // Later than this event: until it is over Electron takes itself to be quitting already, so a
    // workspace that closes at once would ask in vain and the process would stay for ever.
    const close = async (): Promise<void> => (await backend).close();
    void close().finally(() => setImmediate(() => app.quit()));
  });
}
