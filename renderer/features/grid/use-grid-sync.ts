import type {
  CellFocusedEvent,
  GridApi,
  RowSelectedEvent,
  SortChangedEvent,
} from 'ag-grid-community';
import { isMetricId } from '../../../shared/domain/metric.ts';
import { say } from '../../../shared/text/say.ts';
import { MOST_COMPARED, toggleCompared } from '../../state/comparison.ts';
import { languageOf } from '../../state/language.ts';
import { tell } from '../../state/notices.ts';
import { select } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeView } from '../../state/view.ts';
import type { GridRow } from './grid-row.ts';
import { columnsOfSort, sortOfColumns } from './sorting.ts';

/** The grid library's handle on our grid. */
export type Api = GridApi<GridRow>;

/** Takes a new order from the headings into the view. */
export function receiveSort({ api, source }: SortChangedEvent<GridRow>): void {
  if (source === 'api') return;
  const { sort } = useWorkbench.getState().view;
  changeView({ sort: sortOfColumns(api.getColumnState(), sort) });
}

/** Shows the order of the view in the headings. */
export function showSort(api: Api): void {
  const { sort } = useWorkbench.getState().view;
  const shown = columnsOfSort(sortOfColumns(api.getColumnState(), sort));
  const asked = columnsOfSort(sort);
  if (JSON.stringify(shown) === JSON.stringify(asked)) return;
  api.applyColumnState({ state: asked, defaultState: { sort: null, sortIndex: null } });
}

/** Takes a tick into the comparison; one too many is taken back and explained. */
export function receiveTick({ node, data, source }: RowSelectedEvent<GridRow>): void {
  if (data === undefined || (source !== 'checkboxSelected' && source !== 'spaceKey')) return;
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
export function showTicks(api: Api): void {
  const parks = new Set<string>(useWorkbench.getState().view.comparison.parks);
  for (const node of api.getSelectedNodes()) {
    if (node.id !== undefined && !parks.has(node.id)) node.setSelected(false, false, 'api');
  }
  for (const id of parks) {
    const node = api.getRowNode(id);
    if (node !== undefined && !node.isSelected()) node.setSelected(true, false, 'api');
  }
}

/** Makes the focused cell the one that evidence and notes speak of. */
export function receiveFocus({ api, rowIndex, column }: CellFocusedEvent<GridRow>): void {
  if (rowIndex === null || column === null || typeof column === 'string') return;
  const park = api.getDisplayedRowAtIndex(rowIndex)?.data?.park.id;
  if (park === undefined) return;
  const id = column.getColId();
  const metric = isMetricId(id) ? id : null;
  const { selection } = useWorkbench.getState();
  if (selection?.park !== park || selection.metric !== metric) select({ park, metric });
}

/**
 * Moves the focus of the grid to the cell that evidence and notes speak of, after rows have moved
 * or another part of the window has asked for it. `takesFocus` is whether the keyboard goes there.
 */
export function showSelection(api: Api, takesFocus: boolean): void {
  const { selection } = useWorkbench.getState();
  const node = selection === null ? undefined : api.getRowNode(selection.park);
  const rowIndex = node?.rowIndex ?? null;
  if (rowIndex === null || selection === null) return api.clearFocusedCell();
  const focused = api.getFocusedCell();
  const column = selection.metric ?? focused?.column.getColId() ?? 'name';
  if (focused?.rowIndex === rowIndex && focused.column.getColId() === column) return;
  if (!takesFocus) return api.clearFocusedCell();
  api.ensureIndexVisible(rowIndex);
  api.ensureColumnVisible(column);
  api.setFocusedCell(rowIndex, column);
}
