import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxSwitches } from '../build/electron/switches.mjs';
import { captureCommand } from '../build/setup/run-command.mjs';
import { projectRoot } from '../build/setup/root.mjs';
import { median } from './median.mjs';

/** @typedef {{ executable: string, env: NodeJS.ProcessEnv }} Runtime */
/** @typedef {{ drawnAt: number, yearChangesMs?: number[] }} Measured */
/** @typedef {{ ownMs: number, emptyMs: number }} Starts */

const rounds = 5;
const limitMs = 60_000;

/**
 * Starts with the folder of settings that a user's second start finds, and starts with none, each
 * beside an empty window that has the same.
 * @param {string} executable of Electron
 * @param {NodeJS.ProcessEnv} env with the display
 * @returns {Promise<{ usual: Starts, first: Starts, yearChangeMs: number }>} medians
 */
export async function measureWindow(executable, env) {
  const runtime = { executable, env };
  const kept = { own: newFolder(), empty: newFolder() };
  try {
    // The browser keeps compiled code once it has seen a script twice.
    for (let time = 0; time < 2; time += 1) {
      await open(runtime, { application: 'observed', args: ['--settle'], folder: kept.own });
      await open(runtime, { application: 'empty-window', args: ['--settle'], folder: kept.empty });
    }
    const usual = await measureStarts(runtime, kept);
    const first = await measureStarts(runtime, null);
    const years = { application: 'observed', args: ['--years'], folder: kept.own };
    const { measured } = await open(runtime, years);
    return { usual, first, yearChangeMs: median(measured.yearChangesMs ?? []) };
  } finally {
    for (const folder of Object.values(kept)) removeFolder(folder);
  }
}

/**
 * In turn, so that a busy minute of the machine weighs on both.
 * @param {Runtime} runtime
 * @param {{ own: string, empty: string } | null} kept
 * @returns {Promise<Starts>}
 */
async function measureStarts(runtime, kept) {
  const own = [];
  const empty = [];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await timeStart(runtime, 'empty-window', kept?.empty));
    own.push(await timeStart(runtime, 'observed', kept?.own));
  }
  return { ownMs: median(own), emptyMs: median(empty) };
}

/**
 * @param {Runtime} runtime
 * @param {string} application
 * @param {string | undefined} kept
 */
async function timeStart(runtime, application, kept) {
  const folder = kept ?? newFolder();
  const { startMs } = await open(runtime, { application, args: [], folder });
  if (kept === undefined) removeFolder(folder);
  return startMs;
}

/**
 * @param {Runtime} runtime
 * @param {{ application: string, args: string[], folder: string }} opening a folder of bench/, and
 *   the folder for its settings and workspace
 * @returns {Promise<{ startMs: number, measured: Measured }>} time from the start of the process
 */
async function open({ executable, env }, { application, args, folder }) {
  const start = Date.now();
  const { stdout, stderr } = await captureCommand(
    executable,
    [
      ...sandboxSwitches(),
      `--user-data-dir=${join(folder, 'user-data')}`,
      join(projectRoot, 'bench', application),
      '--workspace',
      join(folder, 'workspace'),
      ...args,
    ],
    { env, timeoutMs: limitMs },
  );
  const line = /^MEASURED (.*)$/m.exec(stdout)?.[1];
  if (line === undefined) throw new Error(`${application} was not measured: ${stderr}`);
  const measured = JSON.parse(line);
  return { startMs: measured.drawnAt - start, measured };
}

function newFolder() {
  return mkdtempSync(join(tmpdir(), 'parkbench-bench-'));
}

/** @param {string} folder */
function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
}
