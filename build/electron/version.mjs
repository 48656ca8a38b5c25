import { captureCommand } from '../setup/run-command.mjs';

const limitMs = 30_000;

/**
 * @typedef {object} Asking
 * @property {boolean} [sandboxed] as root the sandbox must stay off, which is the default
 * @property {import('../setup/run-command.mjs').CommandOptions} [options]
 */

/**
 * Asks an executable for its version, which also proves that it starts.
 * @param {string} executable
 * @param {Asking} [asking]
 * @returns {Promise<{ version: string } | { failure: string }>}
 */
export async function readElectronVersion(executable, { sandboxed = false, options } = {}) {
  const args = ['--version', '--ozone-platform=headless', ...(sandboxed ? [] : ['--no-sandbox'])];
  const { code, stdout, stderr } = await captureCommand(executable, args, {
    ...options,
    timeoutMs: limitMs,
  });
  const version = /^v(\d+\.\d+\.\d+\S*)/m.exec(stdout)?.[1];
  if (code === 0 && version) return { version };
  const lastLine = stderr.trim().split('\n').at(-1) ?? '';
  return { failure: `${executable} --version answered exit code ${code}: ${lastLine}` };
}
