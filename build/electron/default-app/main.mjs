// Stands in for Electron's own default application: `electron FOLDER` runs the application there.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

if (process.argv.includes('--version')) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  console.error('Usage: electron FOLDER [ARGUMENTS]');
  process.exit(1);
}

const root = resolve(folder);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
app.setName(manifest.productName ?? manifest.name);
// Electron's default application calls these two as well; they are not in the public types.
Reflect.apply(Reflect.get(app, 'setVersion'), app, [manifest.version]);
Reflect.apply(Reflect.get(app, 'setAppPath'), app, [root]);
Object.assign(process, { defaultApp: true });
// Awaited at the top level: an application loaded later would find Electron ready already,
// too late to register its protocol scheme.
await import(pathToFileURL(join(root, manifest.main)).href);
