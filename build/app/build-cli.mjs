import { join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';
import { isFresh } from './sources.mjs';

export const cliPath = join(projectRoot, 'out', 'cli', 'parkbench.mjs');

const inputs = ['shared', 'electron/cli', 'electron/services', 'package.json', 'package-lock.json'];

/** Builds the command line into one file for Node, unless it is newer than its sources. */
export async function buildCli() {
  if (isFresh('out/cli/parkbench.mjs', inputs)) return;
  // Loaded only now: a command that needs no build starts without the bundler.
  const { build } = await import('vite');
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'electron/cli/parkbench.ts',
      outDir: 'out/cli',
      target: 'node20.18',
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'parkbench.mjs' } },
    },
  });
}
