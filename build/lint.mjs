import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/problem.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { runLint } = await import('./suites/lint.mjs');
  const { failed } = await runLint();
  return failed === 0 ? 0 : 1;
});
