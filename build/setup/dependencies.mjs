import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { SetupProblem } from './problem.mjs';
import { projectRoot } from './root.mjs';
import { npmCommand, runCommand } from './run-command.mjs';

const lockPath = join(projectRoot, 'package-lock.json');
const installedPath = join(projectRoot, 'node_modules', '.package-lock.json');

/** Installs the locked packages when they are missing or older than the lock file. */
export async function ensureDependencies() {
  if (isUpToDate()) return;
  // Standard output belongs to the command that was asked for.
  console.error('Installing packages with npm ci...');
  // No package here needs an install script, and Electron fetches its executable on demand.
  const [command, args] = npmCommand([
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  const code = await runCommand(command, args, {
    env: { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
    onError: true,
  });
  if (code === 0) return;
  throw new SetupProblem(`npm ci failed with exit code ${code}.`, [
    'The packages come from the npm registry that npm is set up with: check the network, then run the command again.',
  ]);
}

function isUpToDate() {
  if (!existsSync(installedPath)) return false;
  if (statSync(installedPath).mtimeMs >= statSync(lockPath).mtimeMs) return true;
  // A checkout renews the date of the lock file without changing a version.
  if (!holdsLockedVersions()) return false;
  utimesSync(installedPath, new Date(), new Date());
  return true;
}

function holdsLockedVersions() {
  const installed = readPackages(installedPath);
  return Object.entries(readPackages(lockPath)).every(
    ([path, wanted]) =>
      path === '' ||
      wanted.version === installed[path]?.version ||
      (wanted.optional && !installed[path]),
  );
}

/**
 * @param {string} path of a lock file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
