import { ensureDependencies } from '../build/setup/dependencies.mjs';
import { runScript } from '../build/setup/problem.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { measureSpeed } = await import('./measure-speed.mjs');
  await measureSpeed();
});
