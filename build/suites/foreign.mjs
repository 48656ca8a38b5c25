import { join } from 'node:path';
import { ensureForeignReaders, findMissingReaders } from '../setup/foreign-readers.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { forgetReport, readReport, reportFolder } from './report.mjs';
import { packageFile } from './tools.mjs';
import { countVitest } from './unit.mjs';

const report = join(reportFolder, 'foreign.json');

/**
 * Files of every kind, read by programs that are not ours. Those programs are large: they are asked
 * for where PARKBENCH_FOREIGN_READERS is "always", and used elsewhere when they are installed.
 */
export async function runForeignReaders() {
  if (process.env['PARKBENCH_FOREIGN_READERS'] === 'always') await ensureForeignReaders();
  const missing = findMissingReaders();
  if (missing.length > 0) {
    console.log(`Left out, because not installed: ${missing.join(', ')}.`);
    console.log('With PARKBENCH_FOREIGN_READERS=always they are installed and asked.');
    return { passed: 0, failed: 0 };
  }
  forgetReport(report);
  const args = ['run', '--config', 'build/vitest.foreign.config.ts', '--reporter=default'];
  const reporters = ['--reporter=json', `--outputFile.json=${report}`];
  const vitest = [packageFile('vitest/vitest.mjs'), ...args, ...reporters];
  const code = await runCommand(process.execPath, vitest, {
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return readReport(report, code, countVitest);
}
