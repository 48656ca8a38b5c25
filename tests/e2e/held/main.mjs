// The built application, which is told that Electron is ready only when a story watches it: a
// window that opens while the story is just attaching to it may leave the story waiting for ever.
// Playwright calls `__playwright_run` as soon as it watches.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const projectRoot = resolve(import.meta.dirname, '../../..');
const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
Reflect.apply(Reflect.get(app, 'setVersion'), app, [version]);
Reflect.apply(Reflect.get(app, 'setAppPath'), app, [projectRoot]);

const ready = app.whenReady();
const watched = new Promise((resolveWatched) => {
  Object.assign(globalThis, { __playwright_run: () => resolveWatched(undefined) });
});
app.whenReady = async () => {
  await watched;
  return ready;
};

await import(pathToFileURL(join(projectRoot, 'out', 'main', 'main.js')).href);
