import { existsSync } from 'node:fs';
import { SetupProblem } from './problem.mjs';
import { captureCommand, runCommand } from './run-command.mjs';

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
  if (!(await hasPackageLists(packages))) await runApt(['update']);
  const names = await Promise.all(packages.map(currentName));
  const code = await runApt(['install', '-y', '--no-install-recommends', ...names]);
  if (code !== 0) throw new SetupProblem(`apt-get failed with exit code ${code}.`, [line]);
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

/** @param {string[]} args */
function runApt(args) {
  const quiet = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  return runCommand('apt-get', [...quiet, ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}
