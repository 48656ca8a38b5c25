/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [engines]
 * @property {Record<string, string>} [optionalDependencies]
 */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

/** @typedef {{ holder: string, path: string, name: string, version: string }} MissingPackage */

/**
 * Executables for other platforms that the lock file should name but does not. A registry that
 * serves only some of them makes npm leave out the others, and then `npm ci` refuses the file.
 * @param {LockedPackages} packages
 * @returns {MissingPackage[]}
 */
export function findMissingPackages(packages) {
  return Object.entries(packages).flatMap(([holder, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .map(([name, version]) => ({ holder, path: `node_modules/${name}`, name, version }))
      .filter(({ path }) => !packages[path] && !packages[`${holder}/${path}`]),
  );
}

/**
 * Adds them with the version their holder asks for; npm passes over them on this platform and
 * fetches them on theirs.
 * @template {{ packages: LockedPackages }} Lock
 * @param {Lock} lock
 * @returns {{ lock: Lock, added: string[] }}
 */
export function completeLock(lock) {
  const missing = findMissingPackages(lock.packages);
  const entries = missing.map(({ holder, path, name, version }) => {
    const { dev, engines } = lock.packages[holder] ?? {};
    const platform = readPlatform(name);
    return [path, { version, ...platform, ...(dev && { dev }), optional: true, engines }];
  });
  const all = { ...lock.packages, ...Object.fromEntries(entries) };
  const sorted = Object.entries(all).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return {
    lock: { ...lock, packages: Object.fromEntries(sorted) },
    added: missing.map(({ path }) => path),
  };
}

/**
 * Reads a platform from a name such as @scope/binding-linux-x64-musl.
 * @param {string} name
 * @returns {{ os: string[], cpu: string[], libc?: string[] }}
 */
function readPlatform(name) {
  const match = /(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)-?(.*)$/.exec(name);
  if (match === null) throw new Error(`no platform can be read from the package name "${name}"`);
  const [, os = '', cpu = '', rest = ''] = match;
  if (os !== 'linux') return { os: [os], cpu: [cpu] };
  return { os: [os], cpu: [cpu], libc: [rest.startsWith('musl') ? 'musl' : 'glibc'] };
}
