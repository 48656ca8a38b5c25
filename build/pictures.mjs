// Takes the pictures of README.md and docs/ anew from the built application, in both languages.
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { runScript } from './setup/problem.mjs';
import { projectRoot } from './setup/root.mjs';

const folder = join(projectRoot, 'docs', 'pictures');

await runScript(async () => {
  await ensureDependencies();
  const { buildWindow } = await import('./app/build-window.mjs');
  const { ensureElectron } = await import('./electron/resolve.mjs');
  const { openWorkbench } = await import('./tour/open-workbench.mjs');
  const { takePictures } = await import('./tour/pictures.mjs');
  await buildWindow();
  const executable = await ensureElectron();
  const display = hasDisplay() ? { env: {}, stop() {} } : await startVirtualDisplay();
  const workspace = join(tmpdir(), `parkbench-pictures-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const workbench = await openWorkbench(executable, { env: display.env, workspace });
    try {
      await takePictures(workbench.page, folder);
    } finally {
      await workbench.close();
    }
  } finally {
    display.stop();
    rmSync(workspace, { recursive: true, force: true });
  }
  return 0;
});
