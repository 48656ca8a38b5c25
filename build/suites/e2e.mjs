import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli } from '../app/build-cli.mjs';
import { buildWindow } from '../app/build-window.mjs';
import { chooseWindowUser, makeSandboxHelperUsable } from '../electron/ordinary-user.mjs';
import { ensureElectron } from '../electron/resolve.mjs';
import { buildInspectablePackage, buildPackage } from '../packaging/build-package.mjs';
import { startVirtualDisplay } from '../setup/display.mjs';
import { projectRoot } from '../setup/root.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { countStories, findFailedStories, tryAgain } from './failed-stories.mjs';
import { forgetReport, readReport } from './report.mjs';
import { packageFile } from './tools.mjs';

/** What the stories leave; they may be run by another user, who must be able to fill it. */
const storyFolder = join(projectRoot, 'out', 'e2e');
const report = join(storyFolder, 'report.json');
/** What the places of the window look like, as it was approved. */
const approvedPictures = join(projectRoot, 'tests', 'e2e', 'pictures');

/**
 * The stories, in real Electron on an invisible screen. Of a run of all of them, the few that failed
 * are tried again by themselves.
 * @param {string[]} [args] for Playwright, such as the name of one story
 */
export async function runStories(args = []) {
  await buildWindow();
  await buildCli();
  const electron = await ensureElectron();
  const packaged = await buildPackages();
  const pictures = openPictures(args);
  const user = await chooseWindowUser(electron, storyFolder);
  const display = await startVirtualDisplay();
  const env = {
    ...display.env,
    ...user.options.env,
    PARKBENCH_ELECTRON: electron,
    ...packaged,
    PARKBENCH_PICTURES: pictures.folder,
    PARKBENCH_SANDBOX: user.sandboxed ? 'on' : 'off',
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  try {
    const first = await play(args, { ...user.options, env });
    pictures.keep();
    if (args.length > 0) return first;
    // The traces of the first run stay where they are.
    const elsewhere = ['--output', join(storyFolder, 'results-alone')];
    return await tryAgain(findFailedStories(report), first, (again) =>
      play([...again, ...elsewhere], { ...user.options, env }),
    );
  } finally {
    display.stop();
    user.leave();
  }
}

/**
 * @param {string[]} args for Playwright
 * @param {Parameters<typeof runCommand>[2]} options
 */
async function play(args, options) {
  forgetReport(report);
  const runner = packageFile('@playwright/test/cli.js');
  const code = await runCommand(
    process.execPath,
    [runner, 'test', '-c', 'build/playwright.config.ts', ...args],
    options,
  );
  return readReport(report, code, countStories);
}

/**
 * What the stories of the last run said of themselves.
 * @returns {string[]}
 */
export function printed() {
  if (!existsSync(report)) return [];
  return linesPrinted(JSON.parse(readFileSync(report, 'utf8')));
}

/**
 * @param {any} part of Playwright's report: suites of suites, their tests and the runs of these
 * @returns {string[]}
 */
function linesPrinted({ suites = [], specs = [], tests = [], results = [], stdout = [] }) {
  const own = stdout.flatMap(({ text = '' }) => text.trimEnd().split('\n'));
  return [...own, ...[suites, specs, tests, results].flat().flatMap(linesPrinted)];
}

/**
 * Where pictures are compared; nowhere while none is approved. Whoever runs the stories may not write
 * into the project, so pictures that are to be approved are made among what the stories leave and
 * taken over afterwards.
 * @param {string[]} args
 */
function openPictures(args) {
  const isRenewed = args.some((arg) => /^(?:-u|--update-snapshots)/.test(arg));
  const isApproved = existsSync(approvedPictures);
  if (!isRenewed) return { folder: isApproved ? approvedPictures : '', keep() {} };
  const folder = join(storyFolder, 'pictures');
  rmSync(folder, { recursive: true, force: true });
  // What has not changed beyond the tolerance stays byte for byte.
  if (isApproved) cpSync(approvedPictures, folder, { recursive: true });
  return { folder, keep: () => cpSync(folder, approvedPictures, { recursive: true }) };
}

/** The program as it is handed over, and the one of its kind that a story can look into. */
async function buildPackages() {
  const released = await buildPackage();
  const inspectable = await buildInspectablePackage(released);
  for (const { executable } of [released, inspectable]) makeSandboxHelperUsable(executable);
  return {
    PARKBENCH_RELEASED: released.executable,
    PARKBENCH_INSPECTABLE: inspectable.executable,
  };
}
