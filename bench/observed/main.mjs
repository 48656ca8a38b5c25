// Runs the built application and watches it from outside: the product knows nothing of it.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { app } from 'electron';
import { measureExportPauses } from './export-pauses.mjs';
import { measureYearChanges } from './year-change.mjs';
import { reportWhenDrawn } from './report.mjs';

const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
Reflect.apply(Reflect.get(app, 'setAppPath'), app, [projectRoot]);

app.on('web-contents-created', (_event, contents) => {
  reportWhenDrawn(contents, '[role="gridcell"]', chooseMeasure());
});

function chooseMeasure() {
  if (process.argv.includes('--years')) return measureYearChanges;
  const orders = process.argv.find((arg) => arg.startsWith('--exports='));
  return orders === undefined ? undefined : measureExportPauses(orders.split('=', 2)[1] ?? '');
}

await import(pathToFileURL(join(projectRoot, 'out', 'main', 'main.js')).href);
