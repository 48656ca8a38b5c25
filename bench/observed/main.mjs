// Runs the built application and watches it from outside: the product knows nothing of it.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { app } from 'electron';
import { measureExportPauses } from './export-pauses.mjs';
import { measureOwnGrid } from './grid-acts.mjs';
import { measureYearChanges } from './year-change.mjs';
import { reportWhenDrawn } from './report.mjs';

const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// Another folder has the same program with other data.
Reflect.apply(Reflect.get(app, 'setAppPath'), app, [optionOf('--application') ?? projectRoot]);

app.on('web-contents-created', (_event, contents) => {
  reportWhenDrawn(contents, '[role="gridcell"]', chooseMeasure());
});

await import(pathToFileURL(join(projectRoot, 'out', 'main', 'main.js')).href);

function chooseMeasure() {
  if (process.argv.includes('--years')) return measureYearChanges;
  const view = optionOf('--grid');
  if (view !== undefined) return measureOwnGrid(view);
  const orders = process.argv.find((arg) => arg.startsWith('--exports='));
  return orders === undefined ? undefined : measureExportPauses(orders.split('=', 2)[1] ?? '');
}

/** @param {string} name */
function optionOf(name) {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
}
