import { randomUUID } from 'node:crypto';
import { ok, type Result } from '../../../shared/core/result.ts';
import type { Workspace } from '../../../shared/domain/workspace.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import type { ExportedWork } from './make-export.ts';

/** No work of the user's at all. */
export const NO_WORK: ExportedWork = { layers: [], notes: [], choices: [] };

/** What of a workspace goes into files. */
export function readWork({ layers, notes, choices }: Workspace): ExportedWork {
  return {
    layers: [...layers.values()],
    notes: [...notes.values()],
    choices: [...choices.values()],
  };
}

/** Reads what goes into files out of a folder, without writing there. Fails as `openWorkspace`. */
export async function readWorkOf(folder: string): Promise<Result<ExportedWork>> {
  const now = (): Date => new Date();
  const opened = await openWorkspace({ folder, mode: 'read', now, newId: randomUUID });
  if (opened.kind === 'failed') return opened;
  const work = readWork(opened.value.workspace);
  await opened.value.close();
  return ok(work);
}
