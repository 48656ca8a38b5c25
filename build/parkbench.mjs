// The command line from a working copy: built when needed, then run in this process.
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/problem.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { buildCli, cliPath } = await import('./app/build-cli.mjs');
  await buildCli();
  await import(pathToFileURL(cliPath).href);
  return Number(process.exitCode ?? 0);
});
