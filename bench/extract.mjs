import { ensureDependencies } from '../build/setup/dependencies.mjs';
import { runScript } from '../build/setup/problem.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { measureExtract } = await import('./measure-extract.mjs');
  await measureExtract();
});
