import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { projectRoot } from '../setup/root.mjs';

/**
 * @typedef {object} OpenedWorkbench
 * @property {import('playwright-core').ElectronApplication} app
 * @property {import('playwright-core').Page} page
 * @property {() => Promise<void>} close
 */

/**
 * Opens the built application in Russian, away from the files of the person who watches.
 * @param {string} executable of Electron
 * @param {{ env: NodeJS.ProcessEnv, workspace: string }} place
 * @returns {Promise<OpenedWorkbench>}
 */
export async function openWorkbench(executable, { env, workspace }) {
  const profile = mkdtempSync(join(tmpdir(), 'parkbench-tour-'));
  const app = await _electron.launch({
    executablePath: executable,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--user-data-dir=${profile}`, '--lang=ru', projectRoot, '--workspace', workspace],
    env: definedOnly({ ...process.env, ...env, LANG: 'ru_RU.UTF-8', LANGUAGE: 'ru' }),
  });
  const page = await app.firstWindow();
  return {
    app,
    page,
    close: async () => {
      await app.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
function definedOnly(env) {
  /** @type {Record<string, string>} */
  const defined = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined) defined[name] = value;
  }
  return defined;
}
