// The laws of figures, each with a million cases instead of ten thousand; takes an hour or more.
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/problem.mjs';
import { runCommand } from './setup/run-command.mjs';

/** Where laws are stated; more words narrow the run to some of them. */
const lawful = ['tests/unit/shared/domain', 'tests/unit/shared/table', 'tests/unit/shared/text'];

await runScript(async () => {
  await ensureDependencies();
  const { packageFile } = await import('./suites/tools.mjs');
  const chosen = process.argv.slice(2);
  return await runCommand(
    process.execPath,
    [
      packageFile('vitest/vitest.mjs'),
      'run',
      '--config',
      'build/vitest.config.ts',
      ...(chosen.length > 0 ? chosen : lawful),
    ],
    { env: { PARKBENCH_DEEP: '1' } },
  );
});
