import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/problem.mjs';

await runScript(async () => {
  await ensureDependencies();
  const [{ buildWindow }, { buildCli }] = await Promise.all([
    import('./app/build-window.mjs'),
    import('./app/build-cli.mjs'),
  ]);
  await buildWindow();
  await buildCli();
});
