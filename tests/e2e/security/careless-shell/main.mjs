// A shell with every mistake that the probes look for: what they find here shows that they can.
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol, session, shell } from 'electron';

const folder = import.meta.dirname;
const anything = JSON.stringify({ kind: 'ok', value: {} });

app.commandLine.appendSwitch('use-fake-device-for-media-stream');
app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.on('web-contents-created', (_event, contents) => {
  contents.setWindowOpenHandler(() => ({ action: 'allow' }));
});
app.on('window-all-closed', () => app.quit());
ipcMain.handle('app.start', () => anything);
ipcMain.handle('link.open', async (_event, { url }) => {
  await shell.openExternal(url);
  return anything;
});
// Not awaited here: Electron would wait for this file before it lets anything else happen.
void app.whenReady().then(open);

function open() {
  const { defaultSession } = session;
  defaultSession.setSpellCheckerEnabled(true);
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(true));
  defaultSession.setPermissionCheckHandler(() => true);
  defaultSession.setDevicePermissionHandler(() => true);
  defaultSession.setDisplayMediaRequestHandler(({ frame }, grant) => grant({ video: frame }));
  // Serves whatever it is asked for.
  protocol.handle('app', () => serve());
  const window = new BrowserWindow({
    webPreferences: {
      preload: join(folder, 'preload.cjs'),
      nodeIntegration: true,
      nodeIntegrationInWorker: true,
      nodeIntegrationInSubFrames: true,
      contextIsolation: false,
      sandbox: false,
      webSecurity: false,
      allowRunningInsecureContent: true,
      experimentalFeatures: true,
      enableBlinkFeatures: 'MiddleClickAutoscroll',
      webviewTag: true,
    },
  });
  void window.loadURL('app://parkbench/index.html');
}

function serve() {
  const page = '<!doctype html><meta charset="utf-8"><title>Careless</title><main>Careless</main>';
  return new Response(page, { headers: { 'content-type': 'text/html' } });
}
