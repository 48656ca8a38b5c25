import { join } from 'node:path';
import { build } from 'electron-vite';
import { projectRoot } from '../setup/root.mjs';
import { buildDataset } from './build-dataset.mjs';
import { isFresh } from './sources.mjs';

const inputs = [
  'shared',
  'electron/main',
  'electron/preload',
  'electron/services',
  'renderer',
  'build/electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds main, preload, renderer and data into out/ unless they are newer than their sources. */
export async function buildWindow() {
  await buildDataset();
  if (isFresh('out/renderer/index.html', inputs)) return;
  console.log('Building the application...');
  await build({
    root: projectRoot,
    configFile: join(projectRoot, 'build', 'electron.vite.config.ts'),
    logLevel: 'warn',
  });
}
