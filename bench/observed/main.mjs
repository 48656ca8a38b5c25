// Runs the built application and watches it from outside: the product knows nothing of it.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { app } from 'electron';
import { measureYearChanges } from './year-change.mjs';
import { reportWhenDrawn } from './report.mjs';

const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
Reflect.apply(Reflect.get(app, 'setAppPath'), app, [projectRoot]);

app.on('web-contents-created', (_event, contents) => {
  const after = process.argv.includes('--years') ? measureYearChanges : undefined;
  reportWhenDrawn(contents, '[role="gridcell"]', after);
});

await import(pathToFileURL(join(projectRoot, 'out', 'main', 'main.js')).href);
