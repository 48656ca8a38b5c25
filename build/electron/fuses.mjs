import fuses from '@electron/fuses';

/**
 * Turns another product's executable into one for development: Playwright attaches through
 * --inspect, and the snapshot made for that product is gone.
 * @param {string} executable
 */
export async function flipFuses(executable) {
  await fuses.flipFuses(executable, {
    version: fuses.FuseVersion.V1,
    [fuses.FuseV1Options.EnableNodeCliInspectArguments]: true,
    [fuses.FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
