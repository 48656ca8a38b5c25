import { failed, type Result } from '../../shared/core/result.ts';
import type { SaveState } from '../../shared/domain/save-state.ts';
import type { Patch } from '../../shared/domain/workspace.ts';
import type { WorkspaceChange } from '../../shared/domain/workspace-change.ts';
import type { AppliedPatches } from '../../shared/ipc/workspace-schema.ts';
import { ask } from '../bridge/workbench.ts';
import { showLayers } from './layers.ts';
import { tellProblem } from './notices.ts';
import { useWorkbench, type Workbench } from './store.ts';

/** Shows whether what the user sees is on disk. */
export function receiveSaveState(saveState: SaveState): void {
  useWorkbench.setState(({ workspace }) =>
    workspace.kind === 'open' ? { workspace: { ...workspace, saveState } } : {},
  );
}

let answered: Promise<unknown> = Promise.resolve();

/** Resolves when every change that was sent so far has been answered, and the window shows it. */
export async function whenAnswered(): Promise<void> {
  await answered;
}

/** Whether changes of the user's work can be kept now. */
export function canKeep({ workspace }: Workbench): boolean {
  return workspace.kind === 'open' && workspace.saveState.kind !== 'read-only';
}

/**
 * Sends a change to the workspace and shows what it became. A change that is refused is told to the
 * user, and nothing in the window changes.
 */
export function sendChange(change: WorkspaceChange): Promise<Result<readonly Patch[]>> {
  const sent = send(change);
  answered = Promise.allSettled([answered, sent]);
  return sent;
}

async function send(change: WorkspaceChange): Promise<Result<readonly Patch[]>> {
  const { workspace } = useWorkbench.getState();
  if (workspace.kind === 'failed') {
    tellProblem(workspace.problem);
    return failed(workspace.problem);
  }
  const applied = await ask('workspace.change', { change });
  if (applied.kind === 'failed') {
    tellProblem(applied.problem);
    return applied;
  }
  receiveApplied(applied.value);
  return { kind: 'ok', value: applied.value.patches };
}

/** Shows what a change became, what can be undone, and how saving stands. */
export function receiveApplied({ patches, history, saveState }: AppliedPatches): void {
  for (const patch of patches) useWorkbench.setState(applyPatch(patch));
  useWorkbench.setState({ history });
  if (patches.some(([table]) => table === 'layers')) showLayers();
  receiveSaveState(saveState);
}

function applyPatch(patch: Patch): (state: Workbench) => Partial<Workbench> {
  return (state) => {
    switch (patch[0]) {
      case 'notes':
        return { notes: withEntity(state.notes, patch[1], patch[2]) };
      case 'choices':
        return { choices: withEntity(state.choices, patch[1], patch[2]) };
      case 'views':
        return { views: withEntity(state.views, patch[1], patch[2]) };
      case 'settings':
        return { settings: { ...state.settings, [patch[1]]: patch[2] } };
      case 'layers':
        return { layers: withEntity(state.layers, patch[1], patch[2]) };
      case 'texts':
        return { texts: withEntity(state.texts, patch[1], patch[2]) };
      case 'methods':
      case 'history':
        return {};
    }
  };
}

function withEntity<Entity>(
  table: ReadonlyMap<string, Entity>,
  id: string,
  value: Entity | null,
): ReadonlyMap<string, Entity> {
  const next = new Map(table);
  if (value === null) next.delete(id);
  else next.set(id, value);
  return next;
}
