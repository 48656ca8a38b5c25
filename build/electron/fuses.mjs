import fuses from '@electron/fuses';

const { FuseV1Options } = fuses;

/**
 * Turns another product's executable into one for development: Playwright attaches through
 * --inspect, and the snapshot made for that product is gone.
 * @param {string} executable
 */
export async function flipFuses(executable) {
  await fuses.flipFuses(executable, {
    version: fuses.FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * Sets the fuses of a packaged executable; those that a newer Electron adds stay as it ships them: it is Parkbench and nothing else, not a Node that runs
 * other programs, not one that can be attached to, and it loads its own archive alone.
 * @param {string} executable
 * @param {{ isInspectable: boolean }} options whether a test may attach to its main process
 */
export async function hardenFuses(executable, { isInspectable }) {
  await fuses.flipFuses(executable, {
    version: fuses.FuseVersion.V1,
    resetAdHocDarwinSignature: false,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: isInspectable,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  });
}
