import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { SetupProblem } from './setup/problem.mjs';
import { projectRoot } from './setup/root.mjs';
import { openWorkbench } from './tour/open-workbench.mjs';
import { steps } from './tour/steps.mjs';

const folder = join(projectRoot, 'tour');

/**
 * Shows the main job in the built application and leaves pictures and files in tour/.
 * @param {string} executable of Electron
 * @returns {Promise<number>} exit code
 */
export async function runTour(executable) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const display = hasDisplay() ? { env: {}, stop() {} } : await startVirtualDisplay();
  try {
    const workspace = join(folder, 'workspace');
    const workbench = await openWorkbench(executable, { env: display.env, workspace });
    try {
      for (const step of steps) await showStep(step, workbench);
    } finally {
      await workbench.close();
    }
  } finally {
    display.stop();
  }
  console.log(`The exported chart: ${join(folder, 'chart.png')}, ${join(folder, 'chart.svg')}`);
  console.log(`The note, in plain files: ${join(folder, 'workspace')}`);
  return 0;
}

/**
 * @param {import('./tour/steps.mjs').TourStep} step
 * @param {import('./tour/open-workbench.mjs').OpenedWorkbench} workbench
 */
async function showStep({ title, picture, run }, { app, page }) {
  const path = join(folder, picture);
  try {
    await run({ app, page, folder });
  } catch (error) {
    await page.screenshot({ path });
    throw new SetupProblem(`The tour stopped at "${title}".`, [
      `What the window showed then: ${path}`,
      String(error),
    ]);
  }
  await page.screenshot({ path });
  console.log(`${title}: ${path}`);
}
