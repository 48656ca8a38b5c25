import type {
  CellFocusedEvent,
  GridApi,
  RowSelectedEvent,
  SortChangedEvent,
} from 'ag-grid-community';
import type { ParkId } from '../../../shared/domain/ids.ts';
import type { SortKey } from '../../../shared/table/view-spec.ts';
import { say } from '../../../shared/text/say.ts';
import { MOST_COMPARED, toggleCompared } from '../../state/comparison.ts';
import { languageOf } from '../../state/language.ts';
import { tell } from '../../state/notices.ts';
import { select } from '../../state/place.ts';
import { type Selection, useWorkbench } from '../../state/store.ts';
import { changeView } from '../../state/view.ts';
import { idOfMetricColumn, metricColumnOf } from './column-id.ts';
import type { GridRow } from './grid-row.ts';
import type { RowPlaces } from './row-places.ts';
import { columnsOfSort, sortOfColumns } from './sorting.ts';

/** The grid library's handle on our grid. */
export type Api = GridApi<GridRow>;

/** Where our rows stand in a grid. */
export const placesOf = new WeakMap<Api, RowPlaces>();

/** Takes a new order from the headings into the view. */
export function receiveSort({ api, source }: SortChangedEvent<GridRow>): void {
  if (source === 'api') return;
  const { sort } = useWorkbench.getState().view;
  changeView({ sort: sortOfColumns(api.getColumnState(), sort) });
}

/** Shows the order of the view in the headings. */
export function showSort(api: Api, sort: readonly SortKey[]): void {
  const shown = columnsOfSort(sortOfColumns(api.getColumnState(), sort));
  const asked = columnsOfSort(sort);
  if (JSON.stringify(shown) === JSON.stringify(asked)) return;
  api.applyColumnState({ state: asked, defaultState: { sort: null, sortIndex: null } });
}

/** Takes a tick into the comparison; one too many is taken back and explained. */
export function receiveTick({ node, data, source }: RowSelectedEvent<GridRow>): void {
  if (data?.kind !== 'park' || (source !== 'checkboxSelected' && source !== 'spaceKey')) return;
  const state = useWorkbench.getState();
  const { parks } = state.view.comparison;
  const isTicked = node.isSelected() ?? false;
  if (isTicked === parks.includes(data.park.id)) return;
  if (isTicked && parks.length >= MOST_COMPARED) {
    node.setSelected(false, false, 'api');
    tell({
      kind: 'failed',
      text: say(languageOf(state), 'rows.too-many', { most: MOST_COMPARED }),
    });
    return;
  }
  toggleCompared(data.park.id);
}

/** Shows the comparison of the view as ticks. */
export function showTicks(api: Api, chosen: readonly ParkId[]): void {
  const parks = new Set<string>(chosen);
  for (const node of api.getSelectedNodes()) {
    if (!parks.has(node.id ?? '')) node.setSelected(false, false, 'api');
  }
  for (const park of chosen) {
    const node = placesOf.get(api)?.nodeOf(park);
    if (node?.isSelected() === false) node.setSelected(true, false, 'api');
  }
}

const lastPlace = new WeakMap<Api, string>();

/** Lets the keyboard come to a place next without making it what evidence and notes speak of. */
export function keepSelection(
  api: Api,
  { row, column }: { readonly row: number; readonly column: string },
): void {
  lastPlace.set(api, `${row}:${column}`);
}

/** Makes the focused cell the one that evidence and notes speak of. */
export function receiveFocus(event: CellFocusedEvent<GridRow>): void {
  const { api, rowIndex, column } = event;
  if (rowIndex === null || column === null || typeof column === 'string') return;
  const place = `${event.rowPinned ?? ''}${rowIndex}:${column.getColId()}`;
  const isSamePlace = lastPlace.get(api) === place;
  lastPlace.set(api, place);
  // When rows move, the grid keeps the focus at its place, where another park now stands.
  if (isSamePlace && event.sourceEvent === undefined) return;
  const data = rowAt(event, rowIndex);
  if (data?.kind !== 'park') return;
  selectCell({ metric: null, ...metricColumnOf(column.getColId()), park: data.park.id });
}

function rowAt(
  { api, rowPinned }: CellFocusedEvent<GridRow>,
  rowIndex: number,
): GridRow | undefined {
  const row =
    rowPinned === 'top' ? api.getPinnedTopRow(rowIndex) : api.getDisplayedRowAtIndex(rowIndex);
  return row?.data;
}

function selectCell(cell: Selection): void {
  const { selection } = useWorkbench.getState();
  const isSame =
    selection?.park === cell.park &&
    selection.metric === cell.metric &&
    selection.track === cell.track;
  if (!isSame) select(cell);
}

/** Draws every cell in sight anew, such as after a note was written. */
export function redrawCells(api: Api): void {
  api.refreshCells({ force: true, suppressFlash: true });
}

/** Draws the mark of the selected cell anew. */
export function markSelection(api: Api, parks: readonly (ParkId | undefined)[]): void {
  const rowNodes = parks.flatMap((park) =>
    park === undefined ? [] : (placesOf.get(api)?.nodeOf(park) ?? []),
  );
  if (rowNodes.length > 0) api.refreshCells({ rowNodes, force: true, suppressFlash: true });
}

/**
 * Moves the focus of the grid to the cell that evidence and notes speak of, after rows have moved
 * or another part of the window has asked for it. `takesFocus` is whether the keyboard goes there.
 */
export function showSelection(api: Api, selection: Selection | null, takesFocus: boolean): void {
  const cell = selection === null ? null : placeOfCell(api, selection);
  if (cell === null) {
    api.clearFocusedCell();
    return;
  }
  const focused = api.getFocusedCell();
  // In a row above all others the focus stands well: it shows the same park.
  if (focused?.rowPinned === 'top') return;
  if (focused?.rowIndex === cell.row && focused.column.getColId() === cell.column) return;
  if (!takesFocus) {
    api.clearFocusedCell();
    return;
  }
  api.ensureIndexVisible(cell.row);
  api.ensureColumnVisible(cell.column);
  api.setFocusedCell(cell.row, cell.column);
}

function placeOfCell(
  api: Api,
  { park, metric, track }: Selection,
): { readonly row: number; readonly column: string } | null {
  const row = placesOf.get(api)?.placeOf(park) ?? null;
  if (row === null) return null;
  if (metric !== null) {
    const column = idOfMetricColumn(track === undefined ? { metric } : { metric, track });
    return api.getColumn(column) === null ? null : { row, column };
  }
  const attribute = api.getFocusedCell()?.column.getColId() ?? 'name';
  return { row, column: metricColumnOf(attribute) === null ? attribute : 'name' };
}
