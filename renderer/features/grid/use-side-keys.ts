import { type RefObject, useContext, useEffect } from 'react';
import { useActionHandler } from '../../state/actions.ts';
import { useIsWorkedOn, workOn } from '../../state/sides.ts';
import { SideShown, useWorkbench } from '../../state/store.ts';
import { placesOf } from './grid-sync.ts';
import type { ParkGrid } from './park-grid.ts';

/**
 * Of two grids the one that is not worked on takes the keyboard when it is asked for, and keeps the
 * park that was chosen in the other one in sight.
 */
export function useSideKeys(grid: RefObject<ParkGrid | null>): void {
  const side = useContext(SideShown) ?? 'left';
  const isBeside = !useIsWorkedOn();
  useActionHandler(
    'sides.next',
    () => {
      workOn(side);
      grid.current?.takeFocus();
    },
    isBeside,
  );
  const park = useWorkbench(({ selection }) => selection?.park ?? null);
  useEffect(() => {
    const api = grid.current?.api;
    if (api === undefined || park === null || !isBeside) return;
    const row = placesOf.get(api)?.placeOf(park) ?? null;
    if (row !== null) api.ensureIndexVisible(row);
  }, [grid, park, isBeside]);
}
