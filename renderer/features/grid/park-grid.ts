import {
  type ColDef,
  createGrid,
  type GridOptions,
  type RowSelectionOptions,
  type SelectionColumnDef,
} from 'ag-grid-community';
import { viewOfSide } from '../../state/sides.ts';
import { type Side, useWorkbench } from '../../state/store.ts';
import { styleNonce } from '../../ui/style-nonce.ts';
import { EVERY_COLUMN } from './columns.ts';
import { columnIdOf } from './column-id.ts';
import { openColumnMenu } from './column-menu-state.ts';
import { receiveMoved, receivePinning, receiveResized } from './column-sync.ts';
import { FigureCell } from './figure-cell.ts';
import type { GridContext } from './grid-context.ts';
import { receiveDoubleClick, receiveKey } from './grid-keys.ts';
import type { GridRow } from './grid-row.ts';
import {
  type Api,
  keepSelection,
  placesOf,
  receiveFocus,
  receiveSort,
  receiveTick,
  redrawCells,
  showSelection,
  showTicks,
} from './grid-sync.ts';
import { localeTextOf } from './locale.ts';
import { gridLook } from './look.ts';
import { registerGridModules } from './modules.ts';
import { dragOver, followFocus, pressCell } from './range.ts';
import { RowPlaces } from './row-places.ts';
import { columnsOfSort } from './sorting.ts';
import { type RowOrder, setOrder } from './standing.ts';

/** What the grid shows. */
export interface GridContent {
  readonly rows: GridRow[];
  /** Rows that stay above all others. */
  readonly pinned: GridRow[];
  readonly columns: ColDef<GridRow>[];
  readonly order: RowOrder;
  /** What the cells are drawn with; the marks of notes follow the notes. */
  readonly context: GridContext;
}

const SELECTION: RowSelectionOptions<GridRow> = {
  mode: 'multiRow',
  checkboxes: true,
  headerCheckbox: false,
  enableClickSelection: false,
  isRowSelectable: ({ data }) => data?.kind === 'park',
};
const SELECTION_COLUMN: SelectionColumnDef = {
  pinned: 'left',
  lockPinned: true,
  width: 34,
  resizable: false,
  sortable: false,
};

registerGridModules();

/**
 * The grid library's table in an element of the page. It draws its rows and cells itself: as
 * components, hundreds of them would be felt at the start and at every change of the year.
 */
export class ParkGrid {
  readonly api: Api;
  private readonly place: HTMLElement;
  private readonly places: RowPlaces;
  private content: GridContent;

  constructor(place: HTMLElement, content: GridContent) {
    this.place = place;
    this.content = content;
    this.places = new RowPlaces(content.rows);
    this.api = createGrid(place, {
      ...this.manners(),
      // Asked for anew each time, so that another language needs no other table.
      getLocaleText: ({ key, defaultValue }) =>
        localeTextOf(this.content.context.language, key) ?? defaultValue,
      rowData: content.rows,
      pinnedTopRowData: content.pinned,
      columnDefs: withFirstOrder(content.columns, content.context.side),
      context: content.context,
    });
    setOrder(this.api, content.order);
    placesOf.set(this.api, this.places);
    this.places.adopt(this.api);
    followOrder(this.api);
    showTicks(this.api, viewOfSide(content.context.side).comparison.parks);
  }

  /** Shows other content; what is the same is left alone. */
  show(next: GridContent): void {
    const { rows, pinned, columns, context } = this.content;
    this.content = next;
    setOrder(this.api, next.order);
    if (next.columns !== columns) this.api.setGridOption('columnDefs', next.columns);
    if (next.context !== context) this.api.setGridOption('context', next.context);
    if (next.pinned !== pinned) this.api.setGridOption('pinnedTopRowData', next.pinned);
    if (next.rows !== rows) {
      this.places.show(this.api, next.rows);
      this.receiveRows();
      // Cells in the frame of their rows: drawn a frame later, all would be laid out twice.
      this.api.flushAllAnimationFrames();
    }
    if (next.context.language !== context.language) {
      this.api.refreshHeader();
      this.api.redrawRows();
    }
    const isAnswered = next.rows !== rows && bringsNewFigures(context, next.context);
    if (next.context !== context && !isAnswered) redrawCells(this.api);
    followOrder(this.api);
  }

  /**
   * Takes the keyboard, at the cell that evidence speaks of or else at the first. Evidence goes on
   * speaking of a cell that no row shows, such as one whose park the levels leave out.
   */
  takeFocus(): void {
    const { selection } = useWorkbench.getState();
    showSelection(this.api, selection, true);
    const { rowIndex: row, column } = this.api.getFocusedCell() ?? { rowIndex: 0, column: 'name' };
    if (selection !== null && typeof column === 'string') keepSelection(this.api, { row, column });
    this.api.ensureIndexVisible(row);
    this.api.setFocusedCell(row, column);
  }

  /** Whether the keyboard is in the cells of the grid; at a heading it stays when rows move. */
  hasFocus(): boolean {
    const { activeElement } = document;
    const isAtHeading = activeElement?.closest('[role="columnheader"]') !== null;
    return this.place.contains(activeElement) && !isAtHeading;
  }

  private receiveRows(): void {
    const { selection } = useWorkbench.getState();
    showTicks(this.api, viewOfSide(this.content.context.side).comparison.parks);
    showSelection(this.api, selection, this.hasFocus());
  }

  private manners(): GridOptions<GridRow> {
    return {
      theme: gridLook,
      styleNonce,
      getRowId: ({ data, rowPinned }) =>
        rowPinned === undefined ? this.places.idOfNew(data) : data.id,
      isExternalFilterPresent: this.places.isCut,
      doesExternalFilterPass: this.places.isTaken,
      rowClassRules: { 'pb-group': ({ data }) => data?.kind === 'group' },
      defaultColDef: EVERY_COLUMN,
      rowSelection: SELECTION,
      selectionColumnDef: SELECTION_COLUMN,
      popupParent: document.body,
      tooltipShowDelay: 500,
      tooltipHideDelay: 20_000,
      tooltipInteraction: true,
      animateRows: false,
      // Rows beyond sight cost as much as those in sight, at the start and at every change.
      rowBuffer: 2,
      suppressAnimationFrame: true,
      alwaysShowVerticalScroll: true,
      suppressNoRowsOverlay: true,
      suppressDragLeaveHidesColumns: true,
      ensureDomOrder: true,
      onRowDataUpdated: () => this.receiveRows(),
      onSortChanged: receiveSort,
      onRowSelected: receiveTick,
      onCellFocused: (event) => {
        followFocus(event);
        receiveFocus(event);
      },
      onCellMouseDown: pressCell,
      onCellMouseOver: dragOver,
      onCellKeyDown: receiveKey,
      onCellDoubleClicked: receiveDoubleClick,
      onColumnMoved: receiveMoved,
      onColumnPinned: receivePinning,
      onColumnResized: receiveResized,
      onColumnHeaderContextMenu: ({ column }) => {
        const id = 'getColId' in column ? columnIdOf(column.getColId()) : null;
        const heading = this.place.querySelector(`.ag-header-cell[col-id="${id}"]`);
        if (id !== null) openColumnMenu(id, heading);
      },
    };
  }
}

/** Lets the cells in sight say how they stand to those above them. */
function followOrder(api: Api): void {
  for (const cell of api.getCellRendererInstances()) {
    if (cell instanceof FigureCell) cell.followOrder();
  }
}

/**
 * Whether every cell is drawn anew with its row: another question has other figures in all of them.
 * What cells show against a base changes with the figures of the base, too.
 */
function bringsNewFigures(before: GridContext, after: GridContext): boolean {
  const { base } = viewOfSide(after.side).table;
  return base === null && before.question !== after.question;
}

/** The columns with the order that the view has now, so that nothing is ordered twice. */
function withFirstOrder(columns: readonly ColDef<GridRow>[], side: Side): ColDef<GridRow>[] {
  const sort = columnsOfSort(viewOfSide(side).sort);
  return columns.map((column) => {
    const key = sort.find(({ colId }) => colId === column.colId);
    if (key === undefined) return column;
    return { ...column, initialSort: key.sort ?? null, initialSortIndex: key.sortIndex ?? 0 };
  });
}
