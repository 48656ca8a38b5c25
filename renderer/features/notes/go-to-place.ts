import {
  type NoteTarget,
  metricOfTarget,
  parkOfTarget,
} from '../../../shared/domain/note-target.ts';
import { parseView } from '../../../shared/table/view-file.ts';
import { compareMetrics, compareParks } from '../../state/comparison.ts';
import { goTo, showArea, wantNoteOn, wantWords } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeView } from '../../state/view.ts';

/** Shows what a note speaks of: the cell, the comparison, the view or the words. */
export function goToPlace(target: NoteTarget): void {
  const park = parkOfTarget(target);
  if (park !== null) goTo({ park, metric: metricOfTarget(target) }, 'notes');
  else if (target.kind === 'comparison') showComparison(target);
  else if (target.kind === 'view') showView(target.view);
  else if (target.kind === 'text') wantWords(target);
  if (target.kind !== 'park' && target.kind !== 'cell') wantNoteOn(target);
}

function showComparison({ parks, metrics }: NoteTarget & { readonly kind: 'comparison' }): void {
  compareParks(parks);
  compareMetrics(metrics);
  showArea('compare');
}

function showView(id: string): void {
  const saved = useWorkbench.getState().views.get(id);
  const view = saved === undefined ? null : parseView(saved.body);
  if (view?.kind === 'ok') changeView(view.value);
  showArea('grid');
}
