import { join } from 'node:path';
import type { Place } from './journal-writer.ts';
import { parseFileName, type WorkspaceFile } from './layout.ts';

/**
 * Removes what two newer generations have replaced: snapshots older than the one before the newest,
 * and the journals that only they need. What cannot be removed stays and does no harm.
 */
export async function removeReplaced({ fileSystem, folder }: Place): Promise<void> {
  const files = (await fileSystem.list(folder).catch(() => [])).map(parseFileName);
  const oldest = newestOlderSnapshot(files);
  if (oldest === null) return;
  for (const file of files) {
    const isOld = 'generation' in file && file.generation < oldest;
    if (isOld && (file.kind === 'journal' || file.kind === 'older-snapshot')) {
      await fileSystem.remove(join(folder, file.name)).catch(() => undefined);
    }
  }
}

function newestOlderSnapshot(files: readonly WorkspaceFile[]): number | null {
  const generations = files
    .filter((file) => file.kind === 'older-snapshot')
    .map(({ generation }) => generation);
  return generations.length === 0 ? null : Math.max(...generations);
}
