import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxSwitches } from '../build/electron/switches.mjs';
import { captureCommand } from '../build/setup/run-command.mjs';
import { projectRoot } from '../build/setup/root.mjs';
import { median } from './median.mjs';

/** @typedef {{ executable: string, env: NodeJS.ProcessEnv }} Runtime */
/** @typedef {{ drawnAt: number, yearChangesMs?: number[] }} Measured */

const rounds = 7;
const limitMs = 60_000;

/**
 * @param {string} executable of Electron
 * @param {NodeJS.ProcessEnv} env with the display
 * @returns {Promise<{ ownMs: number, emptyMs: number, yearChangeMs: number }>} medians
 */
export async function measureWindow(executable, env) {
  const runtime = { executable, env };
  const own = [];
  const empty = [];
  // In turn, so that a busy minute of the machine weighs on both.
  for (let round = 0; round < rounds; round += 1) {
    empty.push((await open(runtime, 'empty-window', [])).startMs);
    own.push((await open(runtime, 'observed', [])).startMs);
  }
  const { measured } = await open(runtime, 'observed', ['--years']);
  return {
    ownMs: median(own),
    emptyMs: median(empty),
    yearChangeMs: median(measured.yearChangesMs ?? []),
  };
}

/**
 * @param {Runtime} runtime
 * @param {string} application folder of bench/
 * @param {string[]} args
 * @returns {Promise<{ startMs: number, measured: Measured }>} time from the start of the process
 */
async function open({ executable, env }, application, args) {
  const folder = mkdtempSync(join(tmpdir(), 'parkbench-bench-'));
  const start = Date.now();
  try {
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
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
