import { projectRoot } from '../setup/root.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { sandboxSwitches } from '../electron/switches.mjs';

/**
 * Opens the built application and waits until it is closed.
 * @param {string} executable of Electron
 * @param {string[]} args for the application, such as --workspace PATH
 */
export function openWindow(executable, args) {
  return runCommand(executable, [...sandboxSwitches(), projectRoot, ...args]);
}
