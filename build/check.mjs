import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/problem.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { runChecks } = await import('./suites/check.mjs');
  const { failed } = await runChecks();
  return failed === 0 ? 0 : 1;
});
