/**
 * Chromium refuses to start its sandbox as root; everyone else keeps it.
 * @returns {string[]}
 */
export function sandboxSwitches() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
