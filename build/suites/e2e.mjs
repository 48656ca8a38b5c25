import { join } from 'node:path';
import { buildCli } from '../app/build-cli.mjs';
import { buildWindow } from '../app/build-window.mjs';
import { ensureElectron } from '../electron/resolve.mjs';
import { startVirtualDisplay } from '../setup/display.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { forgetReport, readReport, reportFolder } from './report.mjs';
import { packageFile } from './tools.mjs';

const report = join(reportFolder, 'e2e.json');

/**
 * The stories, in real Electron on an invisible screen.
 * @param {string[]} [args] for Playwright, such as the name of one story
 */
export async function runStories(args = []) {
  await buildWindow();
  await buildCli();
  const electron = await ensureElectron();
  const display = await startVirtualDisplay();
  forgetReport(report);
  try {
    const code = await runCommand(
      process.execPath,
      [packageFile('@playwright/test/cli.js'), 'test', '-c', 'build/playwright.config.ts', ...args],
      {
        env: { ...display.env, PARKBENCH_ELECTRON: electron, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      },
    );
    return readReport(report, code, countPlaywright);
  } finally {
    display.stop();
  }
}

/**
 * A story that passed only on a second try, or was skipped, counts as failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 */
function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}
