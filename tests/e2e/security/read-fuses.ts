import { readFile } from 'node:fs/promises';

/** Marks the place of the fuses in Electron's executable; see its page on fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the order of the executable. */
const NAMES = [
  'run as Node',
  'encrypt cookies',
  'obey NODE_OPTIONS',
  'obey --inspect',
  'check the archive',
  'load the archive alone',
  'snapshot of another program',
  'privileges for file addresses',
] as const;

/** Reads the fuses from the bytes of an executable, without the tool that has set them. */
export async function readFuses(executable: string): Promise<Readonly<Record<string, boolean>>> {
  const bytes = await readFile(executable);
  const start = bytes.indexOf(SENTINEL);
  if (start < 0) throw new Error(`${executable} must be an Electron`);
  const version = bytes[start + SENTINEL.length];
  const count = bytes[start + SENTINEL.length + 1];
  // A newer Electron may have more of them behind these.
  if (version !== 1 || count === undefined || count < NAMES.length) {
    throw new Error(`${count} fuses, version ${version}`);
  }
  const states = bytes.subarray(start + SENTINEL.length + 2).toString('latin1', 0, count);
  return Object.fromEntries(NAMES.map((name, index) => [name, states[index] === '1']));
}
