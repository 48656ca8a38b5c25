import { spawn } from 'node:child_process';
import { installDebianPackages } from './debian.mjs';
import { isOnPath } from './on-path.mjs';
import { SetupProblem } from './problem.mjs';

/** @typedef {{ env: NodeJS.ProcessEnv, stop: () => void }} Display */

const startLimitMs = 20_000;

/** Whether a person could see a window that is opened now. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Starts an invisible screen on a free number; the caller stops it.
 * @returns {Promise<Display>}
 */
export async function startVirtualDisplay() {
  if (process.platform !== 'linux') return { env: {}, stop() {} };
  if (!isOnPath('Xvfb')) {
    await installDebianPackages(['xvfb'], 'Xvfb, the invisible screen, is not installed.');
  }
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const stop = () => void server.kill();
  process.once('exit', stop);
  const number = await readDisplayNumber(server);
  return { env: { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '' }, stop };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function readDisplayNumber(server) {
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new SetupProblem('Xvfb did not start.', ['Try by hand: Xvfb -displayfd 1']));
    const timer = setTimeout(fail, startLimitMs);
    server.once('error', fail);
    server.once('exit', fail);
    let text = '';
    server.stdio[3]?.on('data', (chunk) => {
      text += chunk;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      server.off('exit', fail);
      resolve(text.trim());
    });
  });
}
