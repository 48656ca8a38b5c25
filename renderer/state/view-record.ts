import { parseJsonValue } from '../../shared/core/json.ts';
import type { ViewAct } from '../../shared/domain/history-step.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { parseView } from '../../shared/table/view-file.ts';
import { FIRST_VIEW, type ViewSpec } from '../../shared/table/view-spec.ts';
import { canKeep, sendChange } from './send-change.ts';
import { type Side, SIDES, useWorkbench, type Workbench } from './store.ts';

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

/** The views of the two sides as they were last kept; null where there is none. */
type Recorded = Readonly<Record<Side, ViewSpec | null>>;

let recorded: Recorded = { left: FIRST_VIEW, right: null };
let timer: ReturnType<typeof setTimeout> | undefined;

/** Opens the view as it was when last seen, and from now on keeps every change of it. */
export function rememberView(): void {
  showKeptView();
  useWorkbench.subscribe(({ view, parked }, before) => {
    if (view === before.view && parked === before.parked) return;
    clearTimeout(timer);
    timer = setTimeout(() => void recordView(), REST_MS);
  });
  window.addEventListener('pagehide', () => void recordView());
}

let recording: Promise<void> = Promise.resolve();

/**
 * Keeps the view as it is now, if it has changed since it was last kept, as a step that can be
 * undone; resolves when that and all that was being kept before is. What is done next then comes
 * after it.
 */
export function recordView(act?: ViewAct): Promise<void> {
  clearTimeout(timer);
  const kept = keepChangedViews(act);
  recording = Promise.allSettled([recording, kept]).then(() => kept);
  return recording;
}

async function keepChangedViews(act: ViewAct | undefined): Promise<void> {
  const state = useWorkbench.getState();
  if (!canKeep(state)) return;
  const before = recorded;
  recorded = viewsOf(state);
  const { left, right } = recorded;
  const changed = SIDES.filter((side) => before[side] !== recorded[side]);
  for (const side of changed) {
    const view = side === 'left' ? left : right;
    const json = parseJsonValue(view);
    if (json.kind === 'failed') throw new Error('a view must be plain data');
    const made = act ?? actBetween(before[side], view);
    await sendChange({ kind: 'view.set', act: made, side, view: json.value });
  }
}

function viewsOf({ side, view, parked }: Workbench): Recorded {
  return side === 'left' ? { left: view, right: parked } : { left: parked, right: view };
}

function actBetween(before: ViewSpec | null, after: ViewSpec | null): ViewAct {
  return before === null || after === null ? 'view.split' : actOf(before, after);
}

/** Shows the views that are kept, as after undoing a change of one. */
export function showKeptView(): void {
  const { settings, side: present } = useWorkbench.getState();
  const left = readKept(settings.lastView) ?? FIRST_VIEW;
  const right = readKept(settings.sideView);
  recorded = { left, right };
  const side = right === null ? 'left' : present;
  useWorkbench.setState(
    side === 'right' && right !== null
      ? { view: right, parked: left, side }
      : { view: left, parked: right, side },
  );
}

function readKept(kept: Settings['lastView']): ViewSpec | null {
  const read = kept === null ? null : parseView(kept);
  return read?.kind === 'ok' ? read.value : null;
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
