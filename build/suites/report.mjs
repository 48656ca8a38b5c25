import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

export const reportFolder = join(projectRoot, 'out', 'reports');

/**
 * @param {string} path of a report of an earlier run, which must not be taken for this one's
 */
export function forgetReport(path) {
  rmSync(path, { force: true });
}

/**
 * Turns a runner's JSON report into a tally; a runner that failed without a failing test, or left
 * no report, counts as one failure.
 * @param {string} path
 * @param {number} code exit code of the runner
 * @param {(report: any) => Tally} count
 * @returns {Tally}
 */
export function readReport(path, code, count) {
  const tally = readTally(path, count);
  if (tally.failed > 0 || code === 0) return tally;
  return { passed: tally.passed, failed: 1 };
}

/**
 * @param {string} path
 * @param {(report: any) => Tally} count
 */
function readTally(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    console.error(`No test report in ${path}: ${error}`);
    return { passed: 0, failed: 1 };
  }
}
