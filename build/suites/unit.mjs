import { join } from 'node:path';
import { runCommand } from '../setup/run-command.mjs';
import { forgetReport, readReport, reportFolder } from './report.mjs';
import { packageFile } from './tools.mjs';

const report = join(reportFolder, 'unit.json');

// A log that is kept has a line a file and no colours; a terminal has its dots.
const { isTTY } = process.stdout;
const reporter = isTTY ? '--reporter=dot' : '--reporter=default';
const plain = isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };
// Each file has a process of its own, none asks the network, and Node reads extra certificates at
// every start: that would take longer than all the rest of the start.
const environment = { ...plain, NODE_EXTRA_CA_CERTS: '' };

/** Everything that needs no window. */
export async function runUnitTests() {
  forgetReport(report);
  const args = ['run', '--config', 'build/vitest.config.ts'];
  const reporters = [reporter, '--reporter=json', `--outputFile.json=${report}`];
  const vitest = [packageFile('vitest/vitest.mjs'), ...args, ...reporters];
  const code = await runCommand(process.execPath, vitest, { env: environment });
  return readReport(report, code, countVitest);
}

/**
 * A test that was not run proves nothing, so it counts as failed.
 * @param {{ numPassedTests: number, numTotalTests: number }} report
 */
export function countVitest({ numPassedTests, numTotalTests }) {
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}
