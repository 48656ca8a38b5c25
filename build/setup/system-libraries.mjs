import { existsSync, readdirSync } from 'node:fs';
import { installDebianPackages } from './debian.mjs';
import { SetupProblem } from './problem.mjs';
import { captureCommand } from './run-command.mjs';

/**
 * Which Debian package holds a shared library; what it pulls in comes with it.
 * @type {[RegExp, string][]}
 */
const packageByLibrary = [
  [/^lib(gtk|gdk)-3\.so/, 'libgtk-3-0'],
  [/^lib(nss3|nssutil3|smime3|ssl3)\.so/, 'libnss3'],
  [/^lib(nspr4|plc4|plds4)\.so/, 'libnspr4'],
  [/^libasound\.so/, 'libasound2'],
  [/^libgbm\.so/, 'libgbm1'],
  [/^libdrm\.so/, 'libdrm2'],
  [/^libcups\.so/, 'libcups2'],
  [/^libatk-bridge-2\.0\.so/, 'libatk-bridge2.0-0'],
  [/^libatk-1\.0\.so/, 'libatk1.0-0'],
  [/^libatspi\.so/, 'libatspi2.0-0'],
  [/^libdbus-1\.so/, 'libdbus-1-3'],
  [/^libxkbcommon\.so/, 'libxkbcommon0'],
  [/^libX11\.so/, 'libx11-6'],
  [/^libXcomposite\.so/, 'libxcomposite1'],
  [/^libXdamage\.so/, 'libxdamage1'],
  [/^libXext\.so/, 'libxext6'],
  [/^libXfixes\.so/, 'libxfixes3'],
  [/^libXrandr\.so/, 'libxrandr2'],
  [/^libXss\.so/, 'libxss1'],
  [/^libxcb\.so/, 'libxcb1'],
  [/^libpango-1\.0\.so/, 'libpango-1.0-0'],
  [/^libcairo\.so/, 'libcairo2'],
  [/^lib(glib|gobject|gio)-2\.0\.so/, 'libglib2.0-0'],
  [/^libexpat\.so/, 'libexpat1'],
  [/^libudev\.so/, 'libudev1'],
];

/**
 * Makes sure that a Linux executable finds its shared libraries. Other systems need nothing.
 * @param {string} executable
 */
export async function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux') return;
  const missing = await readMissingLibraries(executable);
  if (missing.length === 0) return;
  const known = missing.flatMap(packageOf);
  if (known.length > 0) {
    const reason = `Electron needs system libraries that are not installed: ${missing.join(', ')}.`;
    await installDebianPackages([...new Set(known)], reason);
  }
  const left = await readMissingLibraries(executable);
  if (left.length === 0) return;
  throw new SetupProblem(`Electron still misses system libraries: ${left.join(', ')}.`, [
    'Install the packages of this system that hold them, then run the command again.',
  ]);
}

/** Screenshots need one font with Cyrillic for text outside the application's own fonts. */
export async function ensureFonts() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const folder = '/usr/share/fonts';
  if (existsSync(folder) && readdirSync(folder, { recursive: true }).some(isFontFile)) return;
  await installDebianPackages(['fonts-dejavu-core'], 'No font is installed.');
}

/** @param {string | Buffer} name */
function isFontFile(name) {
  return /\.(ttf|otf|pfb|woff2)$/i.test(String(name));
}

/**
 * @param {string} executable
 * @returns {Promise<string[]>} file names, such as libgtk-3.so.0
 */
async function readMissingLibraries(executable) {
  const { stdout } = await captureCommand('ldd', [executable], { env: { LC_ALL: 'C' } });
  const lines = stdout.split('\n').filter((line) => line.includes('not found'));
  return [...new Set(lines.map((line) => line.trim().split(/\s/)[0] ?? ''))];
}

/**
 * @param {string} library
 * @returns {string[]} one package name, or none when it is not known
 */
function packageOf(library) {
  return packageByLibrary.filter(([pattern]) => pattern.test(library)).map(([, name]) => name);
}
