import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { buildWindow } from '../app/build-window.mjs';
import { isFresh } from '../app/sources.mjs';
import { hardenFuses } from '../electron/fuses.mjs';
import { ensureElectron } from '../electron/resolve.mjs';
import { SetupProblem } from '../setup/problem.mjs';
import { projectRoot } from '../setup/root.mjs';
import { writeArchive } from './write-archive.mjs';

const packages = join('out', 'package');

/** Name of the program's folder, as it is handed over. */
const folderName = `parkbench-${process.platform}-${process.arch}`;
const executableName = process.platform === 'win32' ? 'parkbench.exe' : 'parkbench';

/** What the program needs at run time; everything else of the project stays behind. */
const contents = ['out/main', 'out/preload', 'out/renderer', 'out/dataset', 'data', 'LICENSE'];

/** What a package is out of date with. */
const inputs = [...contents, 'build/packaging', 'build/electron', 'package.json'];

/**
 * A packaged program.
 * @typedef {object} Package
 * @property {string} folder
 * @property {string} executable
 */

/**
 * Builds the program as it is handed over: Electron under the program's own name with the fuses of
 * build/electron/fuses.mjs, and the application as one archive.
 * @returns {Promise<Package>}
 */
export async function buildPackage() {
  if (process.platform === 'darwin') {
    throw new SetupProblem('A package for macOS needs a bundle with a signature of its own.', [
      'Run it from source with "npm start", or package it on Linux or Windows for those.',
    ]);
  }
  await buildWindow();
  const output = join(packages, folderName);
  const made = packageIn(join(projectRoot, output));
  if (isFresh(join(output, 'resources', 'app.asar'), inputs)) return made;
  console.log('Packaging the application...');
  const electron = await ensureElectron();
  rmSync(made.folder, { recursive: true, force: true });
  copyRuntime(electron, made);
  await hardenFuses(made.executable, { isInspectable: false });
  writeArchive(join(made.folder, 'resources', 'app.asar'), listContents());
  return made;
}

/**
 * The same package with one difference: Playwright can attach to its main process, which the
 * released one refuses. Files that do not differ are the same files.
 * @param {Package} released
 * @returns {Promise<Package>}
 */
export async function buildInspectablePackage(released) {
  const output = join(packages, 'inspectable');
  const made = packageIn(join(projectRoot, output));
  const marker = join(output, 'resources', 'app.asar');
  if (isFresh(marker, [join(packages, folderName, 'resources', 'app.asar')])) return made;
  rmSync(made.folder, { recursive: true, force: true });
  linkTree(released.folder, made.folder);
  rmSync(made.executable);
  cpSync(released.executable, made.executable);
  await hardenFuses(made.executable, { isInspectable: true });
  return made;
}

/**
 * @param {string} folder
 * @returns {Package}
 */
function packageIn(folder) {
  return { folder, executable: join(folder, executableName) };
}

/**
 * @param {string} electron its executable
 * @param {Package} target
 */
function copyRuntime(electron, { folder, executable }) {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const runtime = dirname(electron);
  for (const name of readdirSync(runtime)) {
    if (name === 'resources' || join(runtime, name) === electron) continue;
    cpSync(join(runtime, name), join(folder, name), { recursive: true });
  }
  cpSync(electron, executable);
}

function listContents() {
  const { name, version, description, license, type, main } = JSON.parse(
    readFileSync(join(projectRoot, 'package.json'), 'utf8'),
  );
  const about = { name, productName: 'Parkbench', version, description, license, type, main };
  return [
    { path: 'package.json', bytes: Buffer.from(JSON.stringify(about)) },
    ...contents.map((path) => ({ path, from: join(projectRoot, path) })),
  ];
}

/**
 * @param {string} from
 * @param {string} to
 */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (!existsSync(target)) linkSync(source, target);
  }
}
