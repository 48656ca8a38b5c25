import { startVirtualDisplay } from './setup/display.mjs';

/**
 * Shows the main job in the built application and leaves pictures and files in tour/.
 * @param {string} executable of Electron
 * @returns {Promise<number>} exit code
 */
export async function runTour(executable) {
  const display = await startVirtualDisplay();
  try {
    console.log(`The tour has no steps yet (${executable}).`);
    return 0;
  } finally {
    display.stop();
  }
}
