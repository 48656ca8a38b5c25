import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';
import { bundleForNode } from './bundle-for-node.mjs';

// What most commands share lies in one file: each file more is found, read and linked by itself.
const codeSplitting = { groups: [{ name: 'common', minShareCount: 4 }] };

/**
 * Bundles a script for Node, with everything it needs, into OUT_DIR/NAME.mjs and its parts.
 * Commands may run and build at the same time, so files are moved into place when they are
 * complete, the script itself last.
 * @param {string} entry path of NAME.ts below the project
 * @param {string} outDir folder below the project
 */
export async function buildScript(entry, outDir) {
  const script = `${basename(entry, '.ts')}.mjs`;
  const draft = `${outDir}.${process.pid}`;
  const output = { entryFileNames: script, chunkFileNames: '[name].mjs', codeSplitting };
  await bundleForNode({ ssr: entry, outDir: draft, minify: true, rolldownOptions: { output } });
  moveInto(join(projectRoot, outDir), join(projectRoot, draft), script);
}

/**
 * @param {string} folder
 * @param {string} draft
 * @param {string} script
 */
function moveInto(folder, draft, script) {
  mkdirSync(folder, { recursive: true });
  const parts = readdirSync(draft).filter((name) => name !== script);
  for (const name of [...parts, script]) renameSync(join(draft, name), join(folder, name));
  rmSync(draft, { recursive: true });
}
