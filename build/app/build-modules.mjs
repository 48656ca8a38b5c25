import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../setup/root.mjs';
import { bundleForNode } from './bundle-for-node.mjs';

/**
 * Bundles sources of shared/ for plain Node and loads them, so that they can be measured as built.
 * @param {Record<string, string>} entries source below the project, by the name of its module
 * @param {string} outDir folder below the project
 * @returns {Promise<Record<string, unknown>>} the loaded modules by name
 */
export async function buildModules(entries, outDir) {
  const input = Object.fromEntries(
    Object.entries(entries).map(([name, path]) => [name, join(projectRoot, path)]),
  );
  const output = { entryFileNames: '[name].mjs' };
  await bundleForNode({ ssr: true, outDir, rolldownOptions: { input, output } });
  const names = Object.keys(entries);
  const loaded = await Promise.all(
    names.map((name) => import(pathToFileURL(join(projectRoot, outDir, `${name}.mjs`)).href)),
  );
  return Object.fromEntries(names.map((name, index) => [name, loaded[index]]));
}
