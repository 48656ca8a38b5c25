import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWindow } from '../build/app/build-window.mjs';
import { ensureElectron } from '../build/electron/resolve.mjs';
import { sandboxSwitches } from '../build/electron/switches.mjs';
import { startVirtualDisplay } from '../build/setup/display.mjs';
import { captureCommand } from '../build/setup/run-command.mjs';
import { projectRoot } from '../build/setup/root.mjs';

/** The longest for which the window may not answer while a file is made. */
const GOAL_MS = 50;
const LIMIT_MS = 240_000;

/**
 * A file that the window makes while it is watched.
 * @typedef {object} WatchedFile
 * @property {string} what
 * @property {string} ending
 * @property {object} wish as the export dialog spells it
 */

/** @typedef {{ answer: { kind: string }, tookMs: number, pageMs: number, mainMs: number }} Pause */

/**
 * Prints the longest task of the page and of the main process while the window makes files, with
 * the goal beside each.
 * @param {readonly WatchedFile[]} files
 */
export async function measurePauses(files) {
  await buildWindow();
  const electron = await ensureElectron();
  const display = await startVirtualDisplay();
  const folder = mkdtempSync(join(tmpdir(), 'parkbench-bench-'));
  try {
    const orders = files.map(({ ending: format, wish }, index) => ({
      path: join(folder, `${index}.${format}`),
      request: { wish, format, name: 'bench', windowLanguage: 'ru' },
    }));
    writeFileSync(join(folder, 'orders.json'), JSON.stringify(orders));
    const { stdout, stderr } = await captureCommand(
      electron,
      [
        ...sandboxSwitches(),
        `--user-data-dir=${join(folder, 'user-data')}`,
        join(projectRoot, 'bench', 'observed'),
        '--workspace',
        join(folder, 'workspace'),
        `--exports=${join(folder, 'orders.json')}`,
      ],
      { env: display.env, timeoutMs: LIMIT_MS },
    );
    const line = /^MEASURED (.*)$/m.exec(stdout)?.[1];
    if (line === undefined) throw new Error(`the window was not measured: ${stderr}`);
    for (const [index, pause] of JSON.parse(line).pauses.entries()) {
      print(files[index]?.what ?? '', pause);
    }
  } finally {
    display.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} what
 * @param {Pause} pause
 */
function print(what, { answer, tookMs, pageMs, mainMs }) {
  if (answer.kind !== 'ok') throw new Error(`a file must be made: ${JSON.stringify(answer)}`);
  const judged = Math.max(pageMs, mainMs) <= GOAL_MS ? 'met' : 'MISSED';
  // The browser tells of tasks from 50 ms on.
  const page = pageMs === 0 ? 'below 50' : pageMs.toFixed(0);
  console.log(
    `${what.padEnd(40)} ${tookMs.toFixed(0)} ms   longest task: page ${page} ms, main process ${mainMs.toFixed(0)} ms   goal at most ${GOAL_MS} ms: ${judged}`,
  );
}
