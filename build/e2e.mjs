import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/problem.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { runStories } = await import('./suites/e2e.mjs');
  const { failed } = await runStories(process.argv.slice(2));
  return failed === 0 ? 0 : 1;
});
