import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { openWorkspace } from '../../../../electron/services/workspace/open-workspace.ts';
import { readApplied, readContent } from '../../../../electron/services/workspace-content.ts';
import { receiveApplied } from '../../../../renderer/state/send-change.ts';
import { FIRST_STATE, useWorkbench } from '../../../../renderer/state/store.ts';
import { showKeptView } from '../../../../renderer/state/view-record.ts';
import type { WorkspaceChange } from '../../../../shared/domain/workspace-change.ts';
import { changeSchema } from '../../../../shared/ipc/workspace-schema.ts';

/**
 * Lets the window of a test keep its work in a real workspace on disk, which starts empty and goes
 * with the test; returns the changes it is sent, as they come.
 */
export async function openKeptWork(): Promise<readonly WorkspaceChange[]> {
  const folder = await mkdtemp(join(tmpdir(), 'parkbench-'));
  let count = 0;
  const opened = await openWorkspace({
    folder,
    now: () => new Date('2026-01-01T00:00:00Z'),
    newId: () => `fresh-${++count}`,
  });
  if (opened.kind === 'failed') throw new Error(opened.problem.code);
  const work = opened.value;
  const changes: WorkspaceChange[] = [];
  const change = async (request: { readonly change: unknown }): Promise<string> => {
    const sent = changeSchema.parse(request.change);
    changes.push(sent);
    const applied = await work.applyChange(sent);
    return JSON.stringify(
      applied.kind === 'failed' ? applied : { kind: 'ok', value: readApplied(work, applied.value) },
    );
  };
  const workbench = { ask: { 'workspace.change': change } };
  vi.stubGlobal('window', Object.assign(new EventTarget(), { workbench }));
  const { history, problems, saveState } = readContent(work);
  useWorkbench.setState({
    ...FIRST_STATE,
    workspace: { kind: 'open', folder, problems, saveState },
  });
  receiveApplied({ patches: [], history, saveState });
  showKeptView();
  onTestFinished(async () => {
    vi.unstubAllGlobals();
    await work.close();
    await rm(folder, { recursive: true });
  });
  return changes;
}
