import { ensureDependencies } from '../build/setup/dependencies.mjs';
import { runScript } from '../build/setup/problem.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { measureExport } = await import('./measure-export.mjs');
  await measureExport();
});
