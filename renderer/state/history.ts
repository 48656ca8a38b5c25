import { say } from '../../shared/text/say.ts';
import { languageOf } from './language.ts';
import { tell } from './notices.ts';
import { sendChange } from './send-change.ts';
import { useWorkbench } from './store.ts';
import { recordView, showKeptView } from './view-record.ts';

/** Takes the latest step back, whatever it was, and says which. */
export async function undo(): Promise<void> {
  await go('undo');
}

/** Does the step again that was taken back last. */
export async function redo(): Promise<void> {
  await go('redo');
}

async function go(way: 'undo' | 'redo'): Promise<void> {
  // A change that is still being made is the latest one.
  await recordView();
  const state = useWorkbench.getState();
  const language = languageOf(state);
  const act = state.history[way];
  if (act === null) {
    tell({ kind: 'done', text: say(language, `problem.history.nothing-to-${way}`) });
    return;
  }
  const sent = await sendChange({ kind: `history.${way}` });
  if (sent.kind === 'failed') return;
  const hasView = sent.value.some(([table, id]) => table === 'settings' && isKeptView(id));
  if (hasView) showKeptView();
  const text = say(language, `history.${way}-done`, { what: say(language, `history.${act}`) });
  tell({ kind: 'done', text });
}

function isKeptView(id: string): boolean {
  return id === 'lastView' || id === 'sideView';
}
