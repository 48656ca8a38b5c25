// The grid library as it comes, with the same rows in the same room: what ours is measured against.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow } from 'electron';
import { rest } from '../grid/clock.mjs';
import { runActs } from '../grid/run-acts.mjs';
import { HANDS, makeGrid } from './page.mjs';

const settleMs = 2000;

app.on('window-all-closed', () => app.quit());
app.whenReady().then(async () => {
  const table = JSON.parse(readFileSync(process.argv.at(-1) ?? '', 'utf8'));
  const window = new BrowserWindow({ width: 1280, height: 800 });
  const page = join(dirname(fileURLToPath(import.meta.url)), 'index.html');
  await window.loadFile(page);
  await window.webContents.executeJavaScript(makeGrid(table));
  await rest(settleMs);
  const times = await runActs(window.webContents, HANDS);
  process.stdout.write(`MEASURED ${JSON.stringify({ times })}\n`);
  app.exit();
});
