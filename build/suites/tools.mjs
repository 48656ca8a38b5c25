import { join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';
import { runCommand } from '../setup/run-command.mjs';

/** @typedef {{ name: string, command: [string, ...string[]] }} Tool */

/**
 * Runs tools that only say yes or no; each counts as one test.
 * @param {Tool[]} tools
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runTools(tools) {
  const tally = { passed: 0, failed: 0 };
  for (const { name, command } of tools) {
    const [program, ...args] = command;
    const code = await runCommand(process.execPath, [packageFile(program), ...args]);
    tally[code === 0 ? 'passed' : 'failed'] += 1;
    console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${name}`);
  }
  return tally;
}

/** @param {string} path below node_modules */
export function packageFile(path) {
  return join(projectRoot, 'node_modules', path);
}
