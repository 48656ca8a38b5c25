import { join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';
import { bundleForNode } from './bundle-for-node.mjs';
import { isFresh } from './sources.mjs';

/**
 * Builds one source with the store in it into a file for plain Node, unless that file is newer.
 * @param {string} entry source below the project
 * @param {string} name of the file in `out/store`
 */
export async function buildStoreProgram(entry, name) {
  const output = join('out', 'store', name);
  const path = join(projectRoot, output);
  if (isFresh(output, ['shared', 'electron/services', 'tests/crash', 'package-lock.json'])) {
    return path;
  }
  await bundleForNode({
    ssr: entry,
    outDir: 'out/store',
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: name } },
  });
  return path;
}
