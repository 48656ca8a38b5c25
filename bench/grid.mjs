import { ensureDependencies } from '../build/setup/dependencies.mjs';
import { runScript } from '../build/setup/problem.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { measureGrid } = await import('./grid/measure.mjs');
  await measureGrid();
});
