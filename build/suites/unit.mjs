import { join } from 'node:path';
import { runCommand } from '../setup/run-command.mjs';
import { forgetReport, readReport, reportFolder } from './report.mjs';
import { packageFile } from './tools.mjs';

const report = join(reportFolder, 'unit.json');

/** Everything that needs no window. */
export async function runUnitTests() {
  forgetReport(report);
  const args = ['run', '--config', 'build/vitest.config.ts'];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runCommand(process.execPath, [
    packageFile('vitest/vitest.mjs'),
    ...args,
    ...reporters,
  ]);
  return readReport(report, code, countVitest);
}

/**
 * A test that was not run proves nothing, so it counts as failed.
 * @param {{ numPassedTests: number, numTotalTests: number }} report
 */
function countVitest({ numPassedTests, numTotalTests }) {
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}
