import type { RefObject } from 'react';
import { useActionHandler } from '../../state/actions.ts';
import { useIsWorkedOn } from '../../state/sides.ts';
import { useWorkbench } from '../../state/store.ts';
import type { GridContext } from './grid-context.ts';
import type { ParkGrid } from './park-grid.ts';
import { copyRows, copySelected } from './to-clipboard.ts';

/** Takes on copying from menus and by keys while the grid is shown. */
export function useCopy(grid: RefObject<ParkGrid | null>, context: GridContext): void {
  const isWorkedOn = useIsWorkedOn();
  const selection = useWorkbench((state) => state.selection);
  const hasTicks = useWorkbench((state) => state.view.comparison.parks.length > 0);
  const copyCell = (): void => {
    const api = grid.current?.api;
    if (api !== undefined && selection !== null) copySelected(api, context, selection);
  };
  const copyAll = (): void => {
    const api = grid.current?.api;
    if (api !== undefined) copyRows(api, context, selection);
  };
  useActionHandler('cell.copy', copyCell, isWorkedOn && selection !== null);
  useActionHandler('rows.copy', copyAll, isWorkedOn && (selection !== null || hasTicks));
}
