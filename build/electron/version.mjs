import { captureCommand } from '../setup/run-command.mjs';

const limitMs = 30_000;

/**
 * Asks an executable for its version, which also proves that it starts.
 * @param {string} executable
 * @returns {Promise<{ version: string } | { failure: string }>}
 */
export async function readElectronVersion(executable) {
  // Needs neither a screen nor the sandbox, which root cannot have.
  const args = ['--version', '--no-sandbox', '--ozone-platform=headless'];
  const { code, stdout, stderr } = await captureCommand(executable, args, { timeoutMs: limitMs });
  const version = /^v(\d+\.\d+\.\d+\S*)/m.exec(stdout)?.[1];
  if (code === 0 && version) return { version };
  const lastLine = stderr.trim().split('\n').at(-1) ?? '';
  return { failure: `${executable} --version answered exit code ${code}: ${lastLine}` };
}
