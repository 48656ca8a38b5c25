import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where unpacked runtimes stay between runs and between copies of the project. Root keeps them
 * where an ordinary user can start them, for the stories are run as one.
 */
export function cacheFolder() {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const standard = asRoot ? '/var/cache' : join(homedir(), '.cache');
  return join(process.env['XDG_CACHE_HOME'] || standard, 'parkbench');
}
