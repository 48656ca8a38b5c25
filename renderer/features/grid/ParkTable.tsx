import type { ColDef } from 'ag-grid-community';
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useLanguage } from '../../state/language.ts';
import { useIsWorkedOn } from '../../state/sides.ts';
import { useWorkbench } from '../../state/store.ts';
import { buildColumns } from './columns.ts';
import { useColumnMenu } from './column-menu-state.ts';
import { useGridContext } from './grid-context.ts';
import { markSelection, showSelection, showSort, showTicks } from './grid-sync.ts';
import type { GridRow } from './grid-row.ts';
import classes from './grid.module.css';
import { type GridContent, ParkGrid } from './park-grid.ts';
import { useCopy } from './use-copy.ts';
import { usePaste } from './use-paste.ts';
import { useRowOrder } from './use-row-order.ts';
import { useSideKeys } from './use-side-keys.ts';

const ColumnMenu = lazy(async () => ({
  default: (await import('./ColumnMenu.tsx')).ColumnMenu,
}));

interface ParkTableProps {
  readonly rows: GridRow[];
  /** Rows that stay above all others. */
  readonly pinned: GridRow[];
}

/** Parks in rows, metrics in columns. */
export function ParkTable({ rows, pinned }: ParkTableProps): React.JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<ParkGrid>(null);
  const columns = useColumns();
  const order = useRowOrder();
  const context = useGridContext();
  const content: GridContent = useMemo(
    () => ({ rows, pinned, columns, order, context }),
    [rows, pinned, columns, order, context],
  );
  useLayoutEffect(() => {
    if (place.current === null) return;
    if (grid.current === null) grid.current = new ParkGrid(place.current, content);
    else grid.current.show(content);
  }, [content]);
  useEffect(() => {
    return () => {
      grid.current?.api.destroy();
      grid.current = null;
    };
  }, []);
  useShown(grid);
  usePaste(grid);
  useCopy(grid, context);
  useSideKeys(grid);
  const isWorkedOn = useIsWorkedOn();
  const isMenuOpen = useColumnMenu(({ column }) => column !== null) && isWorkedOn;
  return (
    <div ref={place} className={classes['table']}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hands the keyboard on to a cell */}
      <span
        tabIndex={-1}
        data-takes-keyboard={isWorkedOn || undefined}
        onFocus={() => grid.current?.takeFocus()}
      />
      {isMenuOpen && (
        <Suspense>
          <ColumnMenu />
        </Suspense>
      )}
    </div>
  );
}

function useColumns(): ColDef<GridRow>[] {
  const language = useLanguage();
  const isHalf = useWorkbench(({ parked }) => parked !== null);
  const metrics = useWorkbench((state) => state.view.metrics);
  const { attributes, pinned, widths, looks, computed } = useWorkbench((state) => state.view.table);
  return useMemo(
    () =>
      buildColumns(language, {
        metrics,
        layout: { attributes, pinned, widths, looks, computed },
        isHalf,
      }),
    [language, metrics, attributes, pinned, widths, looks, computed, isHalf],
  );
}

/** Lets the grid follow the view where it was changed from elsewhere. */
function useShown(grid: React.RefObject<ParkGrid | null>): void {
  const sort = useWorkbench((state) => state.view.sort);
  const parks = useWorkbench((state) => state.view.comparison.parks);
  const selection = useWorkbench((state) => state.selection);
  useEffect(() => withGrid(grid, ({ api }) => showSort(api, sort)), [grid, sort]);
  useEffect(() => withGrid(grid, ({ api }) => showTicks(api, parks)), [grid, parks]);
  useEffect(() => {
    withGrid(grid, (table) => {
      showSelection(table.api, selection, table.hasFocus());
      markSelection(table.api, [selection?.park]);
    });
    return () => withGrid(grid, ({ api }) => markSelection(api, [selection?.park]));
  }, [grid, selection]);
}

function withGrid(grid: React.RefObject<ParkGrid | null>, act: (table: ParkGrid) => void): void {
  if (grid.current !== null && !grid.current.api.isDestroyed()) act(grid.current);
}
