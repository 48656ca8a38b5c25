import { join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';
import { captureCommand } from '../setup/run-command.mjs';

/** @typedef {{ name: string, command: [string, ...string[]] }} Tool */

/**
 * Runs tools that only say yes or no, one after the other; each counts as one test. What a tool
 * prints comes in one piece, so that several suites can run at once.
 * @param {Tool[]} tools
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runTools(tools) {
  const tally = { passed: 0, failed: 0 };
  for (const { name, command } of tools) {
    const [program, ...args] = command;
    const { code, stdout, stderr } = await captureCommand(process.execPath, [
      packageFile(program),
      ...args,
    ]);
    tally[code === 0 ? 'passed' : 'failed'] += 1;
    process.stdout.write(`${stdout}${stderr}${code === 0 ? 'passed' : 'FAILED'}: ${name}\n`);
  }
  return tally;
}

/** @param {string} path below node_modules */
export function packageFile(path) {
  return join(projectRoot, 'node_modules', path);
}
