import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Whether a program can be started by its name.
 * @param {string} name
 */
export function isOnPath(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, name)));
}
