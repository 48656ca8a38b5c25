import type { RowSelectionOptions, SelectionColumnDef } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '../../state/language.ts';
import { useNoteMarks } from '../../state/notes.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { styleNonce } from '../../ui/style-nonce.ts';
import { receiveKey } from './grid-keys.ts';
import { buildColumns, EVERY_COLUMN } from './columns.ts';
import type { GridContext } from './figure-cell.ts';
import type { GridRow } from './grid-row.ts';
import classes from './grid.module.css';
import { localeTextOf } from './locale.ts';
import { gridLook } from './look.ts';
import { registerGridModules } from './modules.ts';
import {
  type Api,
  markNotes,
  markSelection,
  receiveFocus,
  receiveSort,
  receiveTick,
  showSelection,
  showSort,
  showTicks,
} from './grid-sync.ts';

interface ParkTableProps {
  readonly rows: GridRow[];
}

const SELECTION: RowSelectionOptions<GridRow> = {
  mode: 'multiRow',
  checkboxes: true,
  headerCheckbox: false,
  enableClickSelection: false,
};
const SELECTION_COLUMN: SelectionColumnDef = {
  pinned: 'left',
  lockPinned: true,
  width: 34,
  resizable: false,
  sortable: false,
};

registerGridModules();

/** Parks in rows, metrics in columns. */
export function ParkTable({ rows }: ParkTableProps): React.JSX.Element {
  const language = useLanguage();
  const metrics = useWorkbench((state) => state.view.metrics);
  const grid = useRef<AgGridReact<GridRow>>(null);
  const place = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => buildColumns(language, metrics), [language, metrics]);
  const context = useGridContext(grid);
  const localeText = useMemo(() => localeTextOf(language), [language]);
  useShown(grid, place);
  return (
    <div ref={place} className={classes['table']}>
      <AgGridReact<GridRow>
        key={language}
        ref={grid}
        theme={gridLook}
        styleNonce={styleNonce}
        localeText={localeText}
        rowData={rows}
        getRowId={({ data }) => data.park.id}
        columnDefs={columns}
        defaultColDef={EVERY_COLUMN}
        context={context}
        rowSelection={SELECTION}
        selectionColumnDef={SELECTION_COLUMN}
        popupParent={document.body}
        tooltipShowDelay={500}
        tooltipHideDelay={20000}
        animateRows={false}
        suppressNoRowsOverlay
        ensureDomOrder
        onGridReady={({ api }) => {
          const { view } = useWorkbench.getState();
          showSort(api, view.sort);
          showTicks(api, view.comparison.parks);
        }}
        onRowDataUpdated={({ api }) => {
          const { view, selection } = useWorkbench.getState();
          showTicks(api, view.comparison.parks);
          showSelection(api, selection, hasFocus(place.current));
        }}
        onSortChanged={receiveSort}
        onRowSelected={receiveTick}
        onCellFocused={receiveFocus}
        onCellKeyDown={receiveKey}
      />
    </div>
  );
}

/** What the cells are drawn with; the marks of notes follow the notes. */
function useGridContext(grid: React.RefObject<AgGridReact<GridRow> | null>): GridContext {
  const language = useLanguage();
  const dataset = useDataset();
  const noteMarks = useNoteMarks();
  const context: GridContext = useMemo(
    () => ({ language, dataset, noteMarks }),
    [language, dataset, noteMarks],
  );
  useEffect(() => withApi(grid, (api) => markNotes(api, context)), [grid, context]);
  return context;
}

/** Lets the grid follow the view where it was changed from elsewhere. */
function useShown(
  grid: React.RefObject<AgGridReact<GridRow> | null>,
  place: React.RefObject<HTMLElement | null>,
): void {
  const sort = useWorkbench((state) => state.view.sort);
  const parks = useWorkbench((state) => state.view.comparison.parks);
  const selection = useWorkbench((state) => state.selection);
  useEffect(() => withApi(grid, (api) => showSort(api, sort)), [grid, sort]);
  useEffect(() => withApi(grid, (api) => showTicks(api, parks)), [grid, parks]);
  useEffect(() => {
    withApi(grid, (api) => showSelection(api, selection, hasFocus(place.current)));
    withApi(grid, (api) => markSelection(api, [selection?.park]));
    return () => withApi(grid, (api) => markSelection(api, [selection?.park]));
  }, [grid, place, selection]);
}

function withApi(
  grid: React.RefObject<AgGridReact<GridRow> | null>,
  act: (api: Api) => void,
): void {
  const api = grid.current?.api;
  if (api !== undefined && !api.isDestroyed()) act(api);
}

function hasFocus(element: HTMLElement | null): boolean {
  return element?.contains(document.activeElement) ?? false;
}
