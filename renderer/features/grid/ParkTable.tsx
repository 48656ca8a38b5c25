import type {
  CellKeyDownEvent,
  FullWidthCellKeyDownEvent,
  RowSelectionOptions,
  SelectionColumnDef,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '../../state/language.ts';
import { showPanel } from '../../state/place.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { styleNonce } from '../../ui/style-nonce.ts';
import { buildColumns, EVERY_COLUMN } from './columns.ts';
import type { GridContext } from './figure-cell.ts';
import type { GridRow } from './grid-row.ts';
import classes from './grid.module.css';
import { localeTextOf } from './locale.ts';
import { gridLook } from './look.ts';
import { registerGridModules } from './modules.ts';
import {
  type Api,
  receiveFocus,
  receiveSort,
  receiveTick,
  showSelection,
  showSort,
  showTicks,
} from './use-grid-sync.ts';

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
  width: 36,
  resizable: false,
  sortable: false,
};

registerGridModules();

/** Parks in rows, metrics in columns. */
export function ParkTable({ rows }: ParkTableProps): React.JSX.Element {
  const language = useLanguage();
  const dataset = useDataset();
  const metrics = useWorkbench((state) => state.view.metrics);
  const grid = useRef<AgGridReact<GridRow>>(null);
  const place = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => buildColumns(language, metrics), [language, metrics]);
  const context: GridContext = useMemo(() => ({ language, dataset }), [language, dataset]);
  const localeText = useMemo(() => localeTextOf(language), [language]);
  useShown(() => grid.current?.api, place);
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
        tooltipShowDelay={500}
        tooltipHideDelay={20000}
        animateRows={false}
        suppressNoRowsOverlay
        ensureDomOrder
        onGridReady={({ api }) => {
          showSort(api);
          showTicks(api);
        }}
        onRowDataUpdated={({ api }) => {
          showTicks(api);
          showSelection(api, hasFocus(place.current));
        }}
        onSortChanged={receiveSort}
        onRowSelected={receiveTick}
        onCellFocused={receiveFocus}
        onCellKeyDown={receiveKey}
      />
    </div>
  );
}

/** Lets the grid follow the view where it was changed from elsewhere. */
function useShown(apiOf: () => Api | undefined, place: React.RefObject<HTMLElement | null>): void {
  const sort = useWorkbench((state) => state.view.sort);
  const parks = useWorkbench((state) => state.view.comparison.parks);
  const selection = useWorkbench((state) => state.selection);
  useEffect(() => {
    const api = apiOf();
    if (api !== undefined) showSort(api);
  }, [sort]);
  useEffect(() => {
    const api = apiOf();
    if (api !== undefined) showTicks(api);
  }, [parks]);
  useEffect(() => {
    const api = apiOf();
    if (api !== undefined) showSelection(api, hasFocus(place.current));
  }, [selection]);
}

function hasFocus(element: HTMLElement | null): boolean {
  return element?.contains(document.activeElement) ?? false;
}

function receiveKey({
  event,
}: CellKeyDownEvent<GridRow> | FullWidthCellKeyDownEvent<GridRow>): void {
  if (!(event instanceof KeyboardEvent) || event.code !== 'Enter') return;
  event.preventDefault();
  showPanel('evidence');
}
