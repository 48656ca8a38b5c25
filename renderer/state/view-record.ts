import { parseJsonValue } from '../../shared/core/json.ts';
import type { ViewAct } from '../../shared/domain/history-step.ts';
import { parseView } from '../../shared/table/view-file.ts';
import { FIRST_VIEW, type ViewSpec } from '../../shared/table/view-spec.ts';
import { canKeep, sendChange } from './send-change.ts';
import { useWorkbench } from './store.ts';

/** A change of the view is a step of its own when the view has rested for so long. */
const REST_MS = 500;

const ACT_OF_PART: Readonly<Partial<Record<keyof ViewSpec, ViewAct>>> = {
  levels: 'view.rows',
  metrics: 'view.columns',
  question: 'view.question',
  search: 'view.search',
  filters: 'view.filter',
  sort: 'view.sort',
  comparison: 'view.compare',
  chart: 'view.chart',
  table: 'view.table',
};

let recorded: ViewSpec = FIRST_VIEW;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Opens the view as it was when last seen, and from now on keeps every change of it. */
export function rememberView(): void {
  showKeptView();
  useWorkbench.subscribe(({ view }, before) => {
    if (view === before.view) return;
    clearTimeout(timer);
    timer = setTimeout(() => void recordView(), REST_MS);
  });
  window.addEventListener('pagehide', () => void recordView());
}

/**
 * Keeps the view as it is now, if it has changed since it was last kept, as a step that can be
 * undone. What is done next then comes after it.
 */
export async function recordView(act?: ViewAct): Promise<void> {
  clearTimeout(timer);
  const state = useWorkbench.getState();
  const { view } = state;
  if (view === recorded || !canKeep(state)) return;
  const json = parseJsonValue(view);
  if (json.kind === 'failed') throw new Error('a view must be plain data');
  const made = act ?? actOf(recorded, view);
  recorded = view;
  await sendChange({ kind: 'view.set', act: made, view: json.value });
}

/** Shows the view that is kept, as after undoing a change of it. */
export function showKeptView(): void {
  const { lastView } = useWorkbench.getState().settings;
  const read = lastView === null ? null : parseView(lastView);
  recorded = read?.kind === 'ok' ? read.value : FIRST_VIEW;
  useWorkbench.setState({ view: recorded });
}

/** What the user did to the view, by the part that differs. */
export function actOf(before: ViewSpec, after: ViewSpec): ViewAct {
  const parts = Object.keys({ ...before, ...after }).filter(isPart);
  const [first, ...more] = parts.filter((part) => before[part] !== after[part]);
  const isOne = first !== undefined && more.length === 0;
  return (isOne ? ACT_OF_PART[first] : null) ?? 'view.change';
}

function isPart(name: string): name is keyof ViewSpec {
  return Object.hasOwn(FIRST_VIEW, name);
}
