import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where unpacked runtimes stay between runs and between copies of the project. */
export function cacheFolder() {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(base, 'parkbench');
}
