import type { Result } from '../../shared/core/result.ts';
import { failed } from '../../shared/core/result.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Patch } from '../../shared/domain/workspace.ts';
import type { WorkspaceChange } from '../../shared/domain/workspace-change.ts';
import type { SaveState } from '../../shared/domain/save-state.ts';
import type { WorkspaceContent } from '../../shared/ipc/workspace-schema.ts';
import { ask } from '../bridge/workbench.ts';
import { showLayers } from './layers.ts';
import { tellProblem } from './notices.ts';
import { useWorkbench, type Workbench } from './store.ts';

/** Shows an opened workspace, or why there is none. */
export function receiveWorkspace(opened: Result<WorkspaceContent>): void {
  if (opened.kind === 'failed') {
    useWorkbench.setState({ workspace: { kind: 'failed', problem: opened.problem } });
    return;
  }
  const { folder, notes, views, choices, layers, settings, problems, saveState } = opened.value;
  useWorkbench.setState({
    workspace: { kind: 'open', folder, problems, saveState },
    notes: new Map(notes.map((note) => [note.id, note])),
    views: new Map(views.map((view) => [view.id, view])),
    choices: new Map(choices.map((choice) => [choice.id, choice])),
    layers: new Map(layers.map((layer) => [layer.id, layer])),
    settings,
  });
}

/** Shows whether what the user sees is on disk. */
export function receiveSaveState(saveState: SaveState): void {
  useWorkbench.setState(({ workspace }) =>
    workspace.kind === 'open' ? { workspace: { ...workspace, saveState } } : {},
  );
}

/**
 * Makes a change of the user's work and shows it; resolves to the new values. A change that is
 * refused is told to the user, and nothing in the window changes.
 */
export async function changeWorkspace(change: WorkspaceChange): Promise<Result<readonly Patch[]>> {
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
  for (const patch of applied.value.patches) useWorkbench.setState(applyPatch(patch));
  if (applied.value.patches.some(([table]) => table === 'layers')) showLayers();
  receiveSaveState(applied.value.saveState);
  return { kind: 'ok', value: applied.value.patches };
}

/** Tries again to save what is in memory only. */
export async function retrySave(): Promise<void> {
  const state = await ask('workspace.retry-save', {});
  if (state.kind === 'ok') receiveSaveState(state.value);
  else tellProblem(state.problem);
}

/** Changes settings: in the window at once, and in the workspace where there is one. */
export async function changeSettings(settings: Partial<Settings>): Promise<void> {
  useWorkbench.setState((state) => ({ settings: { ...state.settings, ...settings } }));
  const { workspace } = useWorkbench.getState();
  const isKept = workspace.kind === 'open' && workspace.saveState.kind !== 'read-only';
  if (isKept) await changeWorkspace({ kind: 'settings.set', settings });
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
      case 'methods':
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
