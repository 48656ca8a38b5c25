import { existsSync } from 'node:fs';
import { SetupProblem } from './problem.mjs';
import { captureCommand } from './run-command.mjs';

/**
 * Installs Debian packages as root, or says which line would.
 * @param {string[]} packages
 * @param {string} reason what is missing, as a sentence
 */
export async function installDebianPackages(packages, reason) {
  const line = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new SetupProblem(reason, [
      `Install what this system calls the Debian packages ${packages.join(', ')}.`,
    ]);
  }
  if (process.getuid?.() !== 0) {
    throw new SetupProblem(reason, ['Install it, then run the command again:', `sudo ${line}`]);
  }
  console.log(`${reason} Installing: ${packages.join(' ')}`);
  if (!(await hasPackageLists(packages))) await findAptFailure(['update']);
  const names = await Promise.all(packages.map(currentName));
  const install = ['install', '-y', '--no-install-recommends', ...names];
  // A list that was fetched long ago may name versions that are no longer served.
  const failure = (await findAptFailure(install)) && (await updateAndRetry(install));
  if (failure) throw new SetupProblem(`apt-get could not install them, ${failure}`, [line]);
}

/** @param {string[]} install */
async function updateAndRetry(install) {
  await findAptFailure(['update']);
  return findAptFailure(install);
}

/** @param {string[]} packages */
async function hasPackageLists(packages) {
  const answers = await Promise.all(packages.map(hasCandidate));
  return answers.every(Boolean);
}

/**
 * Since the change to 64-bit time some libraries carry the ending t64.
 * @param {string} name
 */
async function currentName(name) {
  return (await hasCandidate(`${name}t64`)) ? `${name}t64` : name;
}

/** @param {string} name */
async function hasCandidate(name) {
  const { stdout } = await captureCommand('apt-cache', ['policy', name], { env: { LC_ALL: 'C' } });
  return /Candidate: (?!\(none\))/.test(stdout);
}

/**
 * @param {string[]} args
 * @returns {Promise<string | null>} what apt-get complained of, null when it did its work
 */
async function findAptFailure(args) {
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  const { code, stderr } = await captureCommand('apt-get', [...options, ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  return code === 0 ? null : `exit code ${code}: ${stderr.trim().split('\n').at(-1)}`;
}
