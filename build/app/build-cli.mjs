import { join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';
import { buildDataset } from './build-dataset.mjs';
import { buildScript } from './build-script.mjs';
import { isFresh } from './sources.mjs';

export const cliPath = join(projectRoot, 'out', 'cli', 'parkbench.mjs');

const inputs = ['shared', 'electron/cli', 'electron/services', 'package.json', 'package-lock.json'];

/** Builds the command line and its data for Node, unless they are newer than their sources. */
export async function buildCli() {
  await buildDataset();
  if (isFresh('out/cli/parkbench.mjs', inputs)) return;
  await buildScript('electron/cli/parkbench.ts', 'out/cli');
}
