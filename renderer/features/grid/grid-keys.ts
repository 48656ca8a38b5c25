import type { CellKeyDownEvent, FullWidthCellKeyDownEvent } from 'ag-grid-community';
import { copyText } from '../../state/files.ts';
import { matchesKeys } from '../../state/keys.ts';
import { showPanel } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import { copyOfCell, copyOfRows } from './copy.ts';
import type { GridContext } from './figure-cell.ts';
import type { GridRow } from './grid-row.ts';

type Press = CellKeyDownEvent<GridRow> | FullWidthCellKeyDownEvent<GridRow>;

/** Answers keys that are pressed on a cell: evidence, copying of the cell, copying of rows. */
export function receiveKey(press: Press): void {
  const { event } = press;
  if (!(event instanceof KeyboardEvent)) return;
  const { isMac } = useWorkbench.getState().start;
  const act = ANSWERS.find(([keys]) => matchesKeys(event, keys, isMac))?.[1];
  if (act === undefined) return;
  event.preventDefault();
  act(press);
}

const ANSWERS: readonly (readonly [string, (press: Press) => void])[] = [
  ['Enter', () => showPanel('evidence')],
  ['Mod+KeyC', copyCell],
  ['Mod+Shift+KeyC', copyRows],
];

function copyCell(press: Press): void {
  const { data, context } = press;
  const column = 'column' in press ? press.column.getColId() : 'name';
  const { language }: GridContext = context;
  if (data !== undefined) void copyText(copyOfCell(language, data, column));
}

// The ticked rows that are in sight of the filters, in their order; else the row of the cell.
function copyRows({ api, data, context }: Press): void {
  const { metrics, comparison } = useWorkbench.getState().view;
  const ticked: GridRow[] = [];
  api.forEachNodeAfterFilterAndSort(({ data: row }) => {
    if (row !== undefined && comparison.parks.includes(row.park.id)) ticked.push(row);
  });
  const rows = ticked.length > 0 || data === undefined ? ticked : [data];
  void copyText(copyOfRows(context, rows, metrics));
}
