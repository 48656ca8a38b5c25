import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/problem.mjs';
import { formatTally } from './suites/tally.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { runForeignReaders } = await import('./suites/foreign.mjs');
  process.env['PARKBENCH_FOREIGN_READERS'] ??= 'always';
  const tally = await runForeignReaders();
  console.log(formatTally(tally));
  return tally.failed === 0 ? 0 : 1;
});
