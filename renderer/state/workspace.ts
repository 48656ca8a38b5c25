import type { Result } from '../../shared/core/result.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Patch } from '../../shared/domain/workspace.ts';
import type { WorkspaceChange } from '../../shared/domain/workspace-change.ts';
import type { WorkspaceContent } from '../../shared/ipc/workspace-schema.ts';
import { ask } from '../bridge/workbench.ts';
import { tellProblem } from './notices.ts';
import { canKeep, receiveSaveState, sendChange } from './send-change.ts';
import { useWorkbench } from './store.ts';
import { recordView } from './view-record.ts';

/** Shows an opened workspace, or why there is none. */
export function receiveWorkspace(opened: Result<WorkspaceContent>): void {
  if (opened.kind === 'failed') {
    useWorkbench.setState({ workspace: { kind: 'failed', problem: opened.problem } });
    return;
  }
  const { folder, notes, views, choices, layers, texts, settings, history, problems, saveState } =
    opened.value;
  useWorkbench.setState({
    workspace: { kind: 'open', folder, problems, saveState },
    notes: new Map(notes.map((note) => [note.id, note])),
    views: new Map(views.map((view) => [view.id, view])),
    choices: new Map(choices.map((choice) => [choice.id, choice])),
    layers: new Map(layers.map((layer) => [layer.id, layer])),
    texts: new Map(texts.map((text) => [text.id, text])),
    settings,
    history,
  });
}

/**
 * Makes a change of the user's work and shows it; resolves to the new values. A change that is
 * refused is told to the user, and nothing in the window changes.
 */
export async function changeWorkspace(change: WorkspaceChange): Promise<Result<readonly Patch[]>> {
  void recordView();
  return sendChange(change);
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
  if (canKeep(useWorkbench.getState())) await sendChange({ kind: 'settings.set', settings });
}
