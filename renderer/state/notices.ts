import type { Problem } from '../../shared/core/problem.ts';
import { sayProblem } from '../../shared/text/say.ts';
import { languageOf } from './language.ts';
import { type Notice, useWorkbench } from './store.ts';

const MOST_NOTICES = 4;
let lastId = 0;

/** Tells something in passing; the oldest notices make room. Returns its id. */
export function tell(notice: Omit<Notice, 'id' | 'action'> & Partial<Notice>): number {
  lastId += 1;
  const full: Notice = { action: null, ...notice, id: lastId };
  useWorkbench.setState(({ notices }) => ({ notices: [...notices, full].slice(-MOST_NOTICES) }));
  return lastId;
}

/** Tells what went wrong and what to do, in the language of the window. */
export function tellProblem(problem: Problem): void {
  tell({ kind: 'failed', text: sayProblem(languageOf(useWorkbench.getState()), problem) });
}

/** Takes a notice away. */
export function dismiss(id: number): void {
  useWorkbench.setState(({ notices }) => ({ notices: notices.filter((each) => each.id !== id) }));
}
