// The long form of everything that must hold under power cuts, kills, faults, damage and attack, and
// the speed of the store: two hours and more. Prints the numbers; goes on after a failure.
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/problem.mjs';
import { runCommand } from './setup/run-command.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { packageFile } = await import('./suites/tools.mjs');
  const crashes = await runCommand(process.execPath, [
    packageFile('vitest/vitest.mjs'),
    'run',
    '--config',
    'build/vitest.crash.config.ts',
  ]);
  const { runStories } = await import('./suites/e2e.mjs');
  const { failed } = await runStories(['security/']);
  const { measureStore } = await import('../bench/measure-store.mjs');
  await measureStore();
  return crashes === 0 && failed === 0 ? 0 : 1;
});
