import { useContext } from 'react';
import type { ViewSpec } from '../../shared/table/view-spec.ts';
import { type Side, SideShown, stateOfSide, useWorkbench } from './store.ts';
import { recordView } from './view-record.ts';

/** Sets a view beside the present one, at the right, and goes there. */
export function openBeside(view: ViewSpec): void {
  const { parked, side } = useWorkbench.getState();
  if (parked !== null && side === 'right') useWorkbench.setState({ view });
  else useWorkbench.setState(({ view: left }) => ({ parked: left, view, side: 'right' }));
  void recordView('view.split');
}

/** Leaves one view of two: that of the left, which stays as it is. */
export function closeBeside(): void {
  const state = useWorkbench.getState();
  if (state.parked === null) return;
  const view = state.side === 'left' ? state.view : state.parked;
  useWorkbench.setState({ view, side: 'left', parked: null });
  void recordView('view.split');
}

/** Shows a view at a side. */
export function showInSide(side: Side, view: ViewSpec): void {
  workOn(side);
  useWorkbench.setState({ view });
  void recordView('view.open');
}

/** Makes the view of a side the one that is worked on. */
export function workOn(side: Side): void {
  const { side: present, view, parked } = useWorkbench.getState();
  if (side === present || parked === null) return;
  useWorkbench.setState({ side, view: parked, parked: view });
}

/** Whether this part of the window shows the view that is worked on. */
export function useIsWorkedOn(): boolean {
  const shown = useContext(SideShown);
  return useWorkbench(({ side, parked }) => shown === null || parked === null || shown === side);
}

/** The view of a side, whichever is worked on. */
export function viewOfSide(side: Side): ViewSpec {
  return stateOfSide(useWorkbench.getState(), side).view;
}
