import type { CellFocusedEvent, CellMouseDownEvent, CellMouseOverEvent } from 'ag-grid-community';
import { isPressed } from '../../state/place-keys.ts';
import { useWorkbench } from '../../state/store.ts';
import type { Api } from './grid-sync.ts';
import type { GridRow } from './grid-row.ts';

/** A cell by its place in the grid. */
interface Place {
  readonly row: number;
  readonly column: string;
}

/** A block of cells between two corners. */
interface Range {
  readonly from: Place;
  readonly to: Place;
}

/** The block that is selected in a grid, and how it is being drawn out. */
interface Ranging {
  range: Range | null;
  isExtending: boolean;
}

/** A block with its rows and columns in their order. */
export interface Block {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly string[];
}

const TICKS = 'ag-Grid-SelectionColumn';
const states = new WeakMap<Api, Ranging>();

function stateOf(api: Api): Ranging {
  const known = states.get(api);
  if (known !== undefined) return known;
  const fresh: Ranging = { range: null, isExtending: false };
  states.set(api, fresh);
  return fresh;
}

/** The block of several cells that is selected; null where there is none. */
export function blockOf(api: Api): Block | null {
  const { range } = stateOf(api);
  return range === null ? null : toBlock(api, range);
}

/** Whether a cell lies in the selected block. */
export function isInBlock(api: Api, row: number | null, column: string): boolean {
  const { range } = stateOf(api);
  if (range === null || row === null) return false;
  const block = toBlock(api, range);
  return row >= block.firstRow && row <= block.lastRow && block.columns.includes(column);
}

/** Notes whether the next move of the focus draws the block out: arrows with Shift do. */
export function prepareMove(api: Api, event: KeyboardEvent, from: Place): void {
  const state = stateOf(api);
  const { isMac } = useWorkbench.getState().start;
  if (isPressed('cell.no-block', event, isMac)) setRange(api, null);
  if (!event.code.startsWith('Arrow')) return;
  state.isExtending = isPressed('cell.block', event, isMac);
  if (!state.isExtending) setRange(api, null);
  else if (state.range === null) state.range = { from, to: from };
}

/** Draws the block out to where the focus has gone. */
export function followFocus({ api, rowIndex, column, rowPinned }: CellFocusedEvent<GridRow>): void {
  const state = stateOf(api);
  if (!state.isExtending || state.range === null) return;
  state.isExtending = false;
  if (rowIndex === null || column === null || typeof column === 'string') return;
  if (rowPinned !== null && rowPinned !== undefined) return;
  setRange(api, { ...state.range, to: { row: rowIndex, column: column.getColId() } });
}

/** Begins a block at the cell that is pressed, or with Shift draws it out to there. */
export function pressCell(event: CellMouseDownEvent<GridRow>): void {
  const { api, event: press } = event;
  const to = placeOf(event);
  if (!(press instanceof MouseEvent) || press.button !== 0 || to === null) return;
  const from = press.shiftKey ? cornerOf(api, to) : to;
  stateOf(api).isExtending = false;
  pressed.set(api, from);
  setRange(api, press.shiftKey ? { from, to } : null);
}

// Where the block began, else the cell that has the keyboard.
function cornerOf(api: Api, fallback: Place): Place {
  const { range } = stateOf(api);
  if (range !== null) return range.from;
  const focused = api.getFocusedCell();
  return focused === null ? fallback : { row: focused.rowIndex, column: focused.column.getColId() };
}

// Rows above all others are in no block: they show parks that stand below as well.
function placeOf({
  rowIndex,
  column,
  rowPinned,
}: CellMouseDownEvent<GridRow> | CellMouseOverEvent<GridRow>): Place | null {
  const isPinned = rowPinned !== null && rowPinned !== undefined;
  return rowIndex === null || isPinned ? null : { row: rowIndex, column: column.getColId() };
}

const pressed = new WeakMap<Api, Place>();

/** Draws the block out under the pressed pointer. */
export function dragOver(event: CellMouseOverEvent<GridRow>): void {
  const { api, event: move } = event;
  const from = pressed.get(api);
  const to = placeOf(event);
  if (!(move instanceof MouseEvent) || (move.buttons & 1) === 0) return;
  if (from !== undefined && to !== null) setRange(api, { from, to });
}

function setRange(api: Api, range: Range | null): void {
  const state = stateOf(api);
  const isSingle = range?.from.row === range?.to.row && range?.from.column === range?.to.column;
  if (range === null && state.range === null) return;
  state.range = isSingle ? null : range;
  api.refreshCells({ force: true, suppressFlash: true });
}

function toBlock(api: Api, { from, to }: Range): Block {
  const order = api.getAllDisplayedColumns().map((column) => column.getColId());
  const [a, b] = [order.indexOf(from.column), order.indexOf(to.column)];
  return {
    firstRow: Math.min(from.row, to.row),
    lastRow: Math.max(from.row, to.row),
    columns: order.slice(Math.min(a, b), Math.max(a, b) + 1).filter((id) => id !== TICKS),
  };
}
