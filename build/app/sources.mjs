import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';

/**
 * Whether a built file is at least as new as everything it is made from.
 * @param {string} output path below the project
 * @param {string[]} inputs files and folders below the project
 */
export function isFresh(output, inputs) {
  const path = join(projectRoot, output);
  if (!existsSync(path)) return false;
  const builtAt = statSync(path).mtimeMs;
  return inputs.every((input) => newest(join(projectRoot, input)) <= builtAt);
}

/**
 * @param {string} path
 * @returns {number} time of the latest change in milliseconds
 */
function newest(path) {
  if (!existsSync(path)) return Number.NEGATIVE_INFINITY;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
