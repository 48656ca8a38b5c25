import { ensureDependencies } from '../build/setup/dependencies.mjs';
import { runScript } from '../build/setup/problem.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { measureStore } = await import('./measure-store.mjs');
  await measureStore();
});
