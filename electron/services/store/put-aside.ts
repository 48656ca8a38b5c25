import { join } from 'node:path';
import type { Place } from './journal-writer.ts';
import { asideName } from './layout.ts';

/**
 * Renames a damaged file so that it is kept and no longer in the way. Returns its new name, or null
 * when it could not be renamed; then it stays where it is.
 */
export async function putAside(
  { fileSystem, folder }: Place,
  name: string,
  at: Date,
): Promise<string | null> {
  try {
    const taken = new Set(await fileSystem.list(folder));
    const aside = freeName(asideName(name, at), taken);
    await fileSystem.rename(join(folder, name), join(folder, aside));
    await fileSystem.syncFolder(folder);
    return aside;
  } catch {
    return null;
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
  return name;
}
