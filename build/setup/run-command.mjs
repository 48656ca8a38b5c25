import { spawn } from 'node:child_process';
import { projectRoot } from './root.mjs';

/**
 * @typedef {object} CommandOptions
 * @property {NodeJS.ProcessEnv} [env] added to the present environment
 * @property {string} [cwd] the project root when absent
 * @property {number} [uid] user that runs it
 * @property {number} [gid] group that runs it
 * @property {boolean} [onError] what it prints goes to standard error
 * @property {number} [timeoutMs] the command is ended after that long
 */

/**
 * Runs a command with its output on this terminal.
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<number>} exit code; 127 when it could not be started, 128 when it was ended
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const { onError = false, ...others } = options;
    const out = onError ? 2 : 1;
    const child = spawn(command, args, { ...spawnOptions(others), stdio: [0, out, 2] });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 128));
  });
}

/**
 * Runs a command and keeps what it printed.
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export function captureCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...spawnOptions(options),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('error', (error) => resolve({ code: 127, stdout, stderr: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 128, stdout, stderr }));
  });
}

/** @param {CommandOptions} options */
function spawnOptions({ env, cwd = projectRoot, timeoutMs, ...user }) {
  const limit = timeoutMs === undefined ? {} : { timeout: timeoutMs };
  return { ...user, ...limit, cwd, env: { ...process.env, ...env } };
}

/**
 * npm as the one that started this script, so that no shell is needed on Windows.
 * @param {string[]} args
 * @returns {[string, string[]]} command and arguments
 */
export function npmCommand(args) {
  const cli = process.env['npm_execpath'];
  if (cli && /\.c?js$/.test(cli)) return [process.execPath, [cli, ...args]];
  return ['npm', args];
}
