import { join } from 'node:path';
import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import { isMissing } from './file-system.ts';
import type { Place } from './journal-writer.ts';
import { parseFileName, SNAPSHOT_NAME, unfinishedName } from './layout.ts';
import { fileProblem } from './save-problem.ts';
import { type SnapshotMeta, writeSnapshot } from './snapshot-file.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/**
 * Writes a whole workspace into a folder that holds none; returns the folder. Fails with
 * `workspace.target-not-empty` or `workspace.write-failed`.
 */
export async function copyElsewhere(
  { fileSystem, folder }: Place,
  copy: { readonly meta: SnapshotMeta; readonly source: SnapshotSource },
): Promise<Result<string>> {
  try {
    if (await holdsWorkspace({ fileSystem, folder })) {
      return failed(errorProblem('workspace.target-not-empty', { path: folder }));
    }
    await fileSystem.makeFolder(folder);
    const fresh = join(folder, unfinishedName(SNAPSHOT_NAME, copy.meta.generation));
    await writeSnapshot(fileSystem, fresh, copy);
    await fileSystem.rename(fresh, join(folder, SNAPSHOT_NAME));
    await fileSystem.syncFolder(folder);
    return ok(folder);
  } catch (cause) {
    return failed(fileProblem('workspace.write-failed', folder, cause));
  }
}

async function holdsWorkspace({ fileSystem, folder }: Place): Promise<boolean> {
  try {
    const names = await fileSystem.list(folder);
    return names.some((name) => parseFileName(name).kind !== 'foreign');
  } catch (cause) {
    if (isMissing(cause)) return false;
    throw cause;
  }
}
