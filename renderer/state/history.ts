import { say } from '../../shared/text/say.ts';
import { languageOf } from './language.ts';
import { tell } from './notices.ts';
import { sendChange, whenAnswered } from './send-change.ts';
import { useWorkbench } from './store.ts';
import { recordView, showKeptView } from './view-record.ts';

let walking: Promise<void> = Promise.resolve();

/** Takes the latest step back, whatever it was, and says which. */
export function undo(): Promise<void> {
  return walk('undo');
}

/** Does the step again that was taken back last. */
export function redo(): Promise<void> {
  return walk('redo');
}

// One step after the other, however quickly they are asked for: what is said of one would else be
// what was done before it.
function walk(way: 'undo' | 'redo'): Promise<void> {
  walking = walking.catch(() => undefined).then(() => go(way));
  return walking;
}

async function go(way: 'undo' | 'redo'): Promise<void> {
  // A change that is still being made is the latest one.
  await recordView();
  await whenAnswered();
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
