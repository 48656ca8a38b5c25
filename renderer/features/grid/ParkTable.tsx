import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage } from '../../state/language.ts';
import { useNoteMarks } from '../../state/notes.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { buildColumns } from './columns.ts';
import type { GridContext } from './figure-cell.ts';
import { markSelection, showSelection, showSort, showTicks } from './grid-sync.ts';
import type { GridRow } from './grid-row.ts';
import classes from './grid.module.css';
import { useMounts } from './mounts.ts';
import { type GridContent, ParkGrid } from './park-grid.ts';

interface ParkTableProps {
  readonly rows: GridRow[];
}

/** Parks in rows, metrics in columns. In another language it is another table: give it a key. */
export function ParkTable({ rows }: ParkTableProps): React.JSX.Element {
  const language = useLanguage();
  const metrics = useWorkbench((state) => state.view.metrics);
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<ParkGrid>(null);
  const columns = useMemo(() => buildColumns(language, metrics), [language, metrics]);
  const context = useGridContext();
  const content: GridContent = useMemo(
    () => ({ rows, columns, context }),
    [rows, columns, context],
  );
  useLayoutEffect(() => {
    if (place.current === null) return;
    if (grid.current === null) grid.current = new ParkGrid(place.current, language, content);
    else grid.current.show(content);
  }, [language, content]);
  useEffect(() => {
    return () => {
      grid.current?.api.destroy();
      grid.current = null;
    };
  }, []);
  useShown(grid);
  return (
    <div ref={place} className={classes['table']}>
      <Mounts />
    </div>
  );
}

/** Headings and filters of ours inside the grid library's elements. */
function Mounts(): React.JSX.Element {
  const mounts = useMounts();
  return <>{mounts.map(({ key, element, node }) => createPortal(node, element, String(key)))}</>;
}

/** What the cells are drawn with; the marks of notes follow the notes. */
function useGridContext(): GridContext {
  const language = useLanguage();
  const dataset = useDataset();
  const noteMarks = useNoteMarks();
  return useMemo(() => ({ language, dataset, noteMarks }), [language, dataset, noteMarks]);
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
