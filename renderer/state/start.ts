import { ask, listen } from '../bridge/workbench.ts';
import { showTables } from './layers.ts';
import { rememberWindow } from './memory.ts';
import { tellProblem } from './notices.ts';
import { useWorkbench } from './store.ts';
import { receiveSaveState } from './send-change.ts';
import { rememberView } from './view-record.ts';
import { receiveWorkspace } from './workspace.ts';

/**
 * Asks for everything the window shows. Resolves when language, theme and the user's work are
 * known; the data follow as soon as they are there.
 */
export async function startWorkbench(): Promise<void> {
  // In the order in which they are needed: the tables are long and hold up what comes after them.
  const known = Promise.all([ask('app.start', {}), ask('workspace.open', {})]);
  const data = ask('dataset.load', {});
  const [start, workspace] = await known;
  if (start.kind === 'ok') useWorkbench.setState({ start: start.value });
  receiveWorkspace(workspace);
  listen('workspace.save-state', receiveSaveState);
  listen('workspace.problem', tellProblem);
  rememberWindow();
  rememberView();
  void receiveData(data);
}

async function receiveData(answer: ReturnType<typeof ask<'dataset.load'>>): Promise<void> {
  const loaded = await answer;
  if (loaded.kind === 'failed') {
    useWorkbench.setState({ data: { kind: 'failed', problem: loaded.problem } });
    return;
  }
  showTables(loaded.value);
}
