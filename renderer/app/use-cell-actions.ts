import { metricOf } from '../../shared/domain/metric.ts';
import { formatFigure } from '../../shared/text/format.ts';
import { useActionHandler } from '../state/actions.ts';
import { toggleCompared } from '../state/comparison.ts';
import { copyText } from '../state/files.ts';
import { figuresFor } from '../state/figures.ts';
import { languageOf } from '../state/language.ts';
import { showDialog } from '../state/place.ts';
import { canKeep } from '../state/send-change.ts';
import { type Selection, useWorkbench } from '../state/store.ts';
import { changeTable } from '../state/table.ts';
import { updateView } from '../state/view.ts';

/** Takes on what can be done with the cell or park that is selected. */
export function useCellActions(): void {
  const hasPark = useWorkbench(
    ({ data, selection }) => data.kind === 'ready' && selection !== null,
  );
  const hasCell = useWorkbench(({ selection }) => (selection?.metric ?? null) !== null);
  const isObserved = useWorkbench(({ selection }) => isOfObserved(selection));
  const canEnter = useWorkbench(canKeep) && hasPark && isObserved;
  // The grid copies what is selected in it, which may be a block.
  const isElsewhere = useWorkbench(({ area }) => area !== 'grid');
  useActionHandler('cell.copy', copyCell, hasPark && hasCell && isElsewhere);
  useActionHandler('figure.correct', () => showDialog('figure-correct'), canEnter);
  useActionHandler('figure.add', () => showDialog('figure-add'), canEnter);
  useActionHandler('compare.toggle', toggleSelected, hasPark);
  useActionHandler('base.toggle', toggleBase, hasPark);
  useActionHandler('park.only', keepOnlySelected, hasPark);
}

// What is computed has no observations of its own, and nobody enters it.
function isOfObserved(selection: Selection | null): boolean {
  if (selection === null || selection.metric === null) return false;
  const isComputed = selection.track !== undefined && selection.track !== 'plan';
  return !isComputed && metricOf(selection.metric).kind === 'observed';
}

function copyCell(): void {
  const state = useWorkbench.getState();
  const { data, selection, choices, view } = state;
  if (data.kind !== 'ready' || selection === null || selection.metric === null) return;
  const figureOf = figuresFor(data.dataset, choices, view.question);
  void copyText(formatFigure(languageOf(state), figureOf(selection.park, selection.metric)));
}

function toggleSelected(): void {
  const { selection } = useWorkbench.getState();
  if (selection !== null) toggleCompared(selection.park);
}

// What is the base already is let go; another park keeps how the others are held against it.
function toggleBase(): void {
  const { selection, view } = useWorkbench.getState();
  if (selection === null) return;
  const { base } = view.table;
  const isBase = base?.park === selection.park;
  changeTable({
    base: isBase ? null : { park: selection.park, as: base?.as ?? 'difference' },
  });
}

function keepOnlySelected(): void {
  const { selection } = useWorkbench.getState();
  if (selection === null) return;
  updateView((view) => {
    const others = view.filters.filter(({ kind }) => kind !== 'parks');
    view.filters = [...others, { kind: 'parks', parks: [selection.park] }];
  });
}
