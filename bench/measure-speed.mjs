import { buildCli } from '../build/app/build-cli.mjs';
import { buildWindow } from '../build/app/build-window.mjs';
import { ensureElectron } from '../build/electron/resolve.mjs';
import { startVirtualDisplay } from '../build/setup/display.mjs';
import { measureCommand } from './measure-command.mjs';
import { measureWindow } from './measure-window.mjs';

/**
 * Prints each speed that matters as a ratio taken in this one run, so that it says the same on any
 * machine, with the goal beside it.
 */
export async function measureSpeed() {
  await buildWindow();
  await buildCli();
  const electron = await ensureElectron();
  const display = await startVirtualDisplay();
  try {
    const { usual, first, yearChangeMs } = await measureWindow(electron, display.env);
    printStart('start to usable grid', usual);
    printStart('the same, first start ever', first);
    print('another as-of year, painted', [
      `${yearChangeMs.toFixed(0)} ms`,
      judge(yearChangeMs <= 100, 'at most 100 ms'),
    ]);
  } finally {
    display.stop();
  }
  const { figureMs, nodeMs } = await measureCommand();
  print('parkbench figure', [
    `${(figureMs / nodeMs).toFixed(2)} x "node -e 0" (${figureMs} ms / ${nodeMs} ms)`,
    judge(figureMs <= 1.5 * nodeMs + 150, `at most 1.5 x + 150 ms = ${1.5 * nodeMs + 150} ms`),
  ]);
}

/**
 * @param {string} what
 * @param {{ ownMs: number, emptyMs: number }} starts
 */
function printStart(what, { ownMs, emptyMs }) {
  print(what, [
    `${(ownMs / emptyMs).toFixed(2)} x an empty window (${ownMs} ms / ${emptyMs} ms)`,
    judge(ownMs / emptyMs <= 2, 'at most 2.0'),
  ]);
}

/**
 * @param {string} what
 * @param {string[]} columns
 */
function print(what, columns) {
  console.log([what.padEnd(28), ...columns].join('   '));
}

/**
 * @param {boolean} met
 * @param {string} goal
 */
function judge(met, goal) {
  return `goal ${goal}: ${met ? 'met' : 'MISSED'}`;
}
