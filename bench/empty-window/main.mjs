// The least that Electron can show: what the product's start is measured against.
import { app, BrowserWindow } from 'electron';
import { reportWhenDrawn } from '../observed/report.mjs';

app.on('web-contents-created', (_event, contents) => reportWhenDrawn(contents, 'body'));
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  const page = '<!doctype html><title>Empty</title><body>Empty</body>';
  return new BrowserWindow({ width: 1280, height: 800 }).loadURL(`data:text/html,${page}`);
});
