import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { captureCommand } from '../setup/run-command.mjs';
import { projectRoot } from '../setup/root.mjs';
import { readElectronVersion } from './version.mjs';

/**
 * Who runs the window: with a real sandbox where that is possible.
 * @typedef {object} WindowUser
 * @property {boolean} sandboxed
 * @property {{ uid?: number, gid?: number, env: NodeJS.ProcessEnv }} options for the commands
 * @property {() => void} leave removes the user's home
 */

/** The user "nobody" of every Linux. */
const nobody = 65534;

/** @type {WindowUser} */
const present = { sandboxed: true, options: { env: {} }, leave() {} };

/**
 * Root cannot have Chromium's sandbox and reads any file whatever its permissions, so as root the
 * stories are run as nobody. Where nobody cannot reach the project, root runs them unsandboxed.
 * @param {string} executable of Electron
 * @param {string} folder that the user must be able to fill
 * @returns {Promise<WindowUser>}
 */
export async function chooseWindowUser(executable, folder) {
  if (!isLinuxRoot()) return present;
  makeSandboxHelperUsable(executable);
  const user = makeNobody();
  const failure = await findObstacle(executable, user);
  if (failure === null) {
    giveFolder(folder);
    return user;
  }
  user.leave();
  console.log(`The window runs as root without its sandbox, because: ${failure}`);
  return { ...present, sandboxed: false };
}

function isLinuxRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** @returns {WindowUser} */
function makeNobody() {
  const home = mkdtempSync(join(tmpdir(), 'parkbench-home-'));
  giveFolder(home);
  const env = {
    HOME: home,
    USER: 'nobody',
    LOGNAME: 'nobody',
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_RUNTIME_DIR: home,
  };
  return {
    sandboxed: true,
    options: { uid: nobody, gid: nobody, env },
    leave: () => rmSync(home, { recursive: true, force: true }),
  };
}

/**
 * @param {string} executable
 * @param {WindowUser} user
 * @returns {Promise<string | null>} what keeps the user from running the window
 */
async function findObstacle(executable, { options }) {
  const script = join(projectRoot, 'build', 'test.mjs');
  const reading = await captureCommand(process.execPath, ['--check', script], options);
  if (reading.code !== 0) return `the user nobody cannot read ${projectRoot}`;
  const answer = await readElectronVersion(executable, { sandboxed: true, options });
  return 'failure' in answer ? answer.failure : null;
}

/**
 * Chromium falls back on this helper where a user may not make namespaces; it must belong to root.
 * @param {string} executable
 */
export function makeSandboxHelperUsable(executable) {
  if (!isLinuxRoot()) return;
  const helper = join(dirname(executable), 'chrome-sandbox');
  if (!existsSync(helper)) return;
  chownSync(helper, 0, 0);
  chmodSync(helper, 0o4755);
}

/**
 * Gives a folder and what is in it to nobody.
 * @param {string} folder
 */
function giveFolder(folder) {
  mkdirSync(folder, { recursive: true });
  chownSync(folder, nobody, nobody);
  for (const entry of readdirSync(folder, { recursive: true })) {
    chownSync(join(folder, String(entry)), nobody, nobody);
  }
}
