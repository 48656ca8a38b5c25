import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, session } from 'electron';
import type { Reported, Result } from '../../shared/core/result.ts';
import type { DatasetTables } from '../../shared/domain/dataset.ts';
import { FIRST_SETTINGS, type Settings } from '../../shared/domain/settings.ts';
import { languageOfLocale } from '../../shared/text/language.ts';
import { readDataset } from '../services/dataset/read-dataset.ts';
import { buildRouter } from '../services/router.ts';
import { readWindowFolders } from '../services/window-options.ts';
import { type OpenedWorkspace, openWorkspace } from '../services/workspace/open-workspace.ts';
import { buildDesktop, showMenu } from './desktop.ts';
import { guardContents, guardSession } from './guards.ts';
import { attachIpc, sendEvent } from './ipc.ts';
import { announceScheme, serveBundle } from './scheme.ts';
import { openWindow, placeFile } from './window.ts';

/** What is read from disk while Electron is still starting. */
interface Reads {
  readonly dataset: Promise<Result<Reported<DatasetTables>>>;
  readonly workspace: Promise<Result<OpenedWorkspace>>;
}

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
  announceScheme();
  guardContents();
  const reads: Reads = {
    dataset: readDataset(
      join(app.getAppPath(), 'data'),
      join(app.getAppPath(), 'out', 'dataset', 'bundled.tables'),
    ),
    workspace: openWorkspace({
      folder: folders.workspace,
      now: () => new Date(),
      newId: () => randomUUID(),
    }),
  };
  void app.whenReady().then(() => showWindow(reads));
  app.on('window-all-closed', () => app.quit());
  saveBeforeQuitting(reads.workspace);
}

async function showWindow({ dataset, workspace }: Reads): Promise<void> {
  guardSession(session.defaultSession);
  serveBundle(session.defaultSession, join(app.getAppPath(), 'out', 'renderer'));
  const systemLanguage = languageOfLocale(systemLocale());
  let window: BrowserWindow | null = null;
  const desktop = buildDesktop(() => {
    if (window === null) throw new Error('a window must be open before it is asked for');
    return window;
  });
  const isMac = process.platform === 'darwin';
  const start = { systemLanguage, isMac, version: app.getVersion() };
  attachIpc(buildRouter({ start, dataset, workspace, desktop }));
  const settings = await settingsOf(workspace);
  nativeTheme.themeSource = settings.theme;
  showMenu(settings.language ?? systemLanguage, []);
  window = openWindow({
    preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
    place: placeFile(folders.profile),
  });
  app.on('second-instance', () => bringToFront(window));
}

async function settingsOf(workspace: Promise<Result<OpenedWorkspace>>): Promise<Settings> {
  const opened = await workspace;
  if (opened.kind === 'failed') return FIRST_SETTINGS;
  opened.value.onSaveState((state) => sendEvent('workspace.save-state', state));
  return opened.value.workspace.settings;
}

function systemLocale(): string {
  return app.getPreferredSystemLanguages()[0] ?? app.getLocale();
}

function bringToFront(window: BrowserWindow | null): void {
  if (window === null || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

function saveBeforeQuitting(workspace: Promise<Result<OpenedWorkspace>>): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    // Later than this event: until it is over Electron takes itself to be quitting already, so a
    // workspace that closes at once would ask in vain and the process would stay for ever.
    void closeWorkspace(workspace).finally(() => setImmediate(() => app.quit()));
  });
}

async function closeWorkspace(workspace: Promise<Result<OpenedWorkspace>>): Promise<void> {
  const opened = await workspace;
  if (opened.kind === 'ok') await opened.value.close();
}
