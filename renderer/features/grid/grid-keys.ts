import type {
  CellDoubleClickedEvent,
  CellKeyDownEvent,
  FullWidthCellKeyDownEvent,
} from 'ag-grid-community';
import { copyFormatted, copyText } from '../../state/files.ts';
import { isPressed, type PlaceKeysId } from '../../state/place-keys.ts';
import { showPanel } from '../../state/place.ts';
import { toggleGroup } from '../../state/table.ts';
import { useWorkbench } from '../../state/store.ts';
import { printClipHtml, printClipText } from '../../../shared/export/clip-table.ts';
import { copyOfCell, copyOfRows } from './copy.ts';
import { clipOfBlock } from './copy-block.ts';
import type { GridContext } from './grid-context.ts';
import type { GridRow, ParkRow } from './grid-row.ts';
import { type Block, blockOf } from './range.ts';

type Press = CellKeyDownEvent<GridRow> | FullWidthCellKeyDownEvent<GridRow>;

/** Answers keys that are pressed on a cell: evidence, copying of the cell, copying of rows. */
export function receiveKey(press: Press): void {
  const { event } = press;
  if (!(event instanceof KeyboardEvent)) return;
  const { isMac } = useWorkbench.getState().start;
  const act = ANSWERS.find(([id]) => isPressed(id, event, isMac))?.[1];
  if (act === undefined) return;
  event.preventDefault();
  act(press);
}

/** A double click on the heading of a group puts its parks away or shows them again. */
export function receiveDoubleClick({ data }: CellDoubleClickedEvent<GridRow>): void {
  if (data?.kind === 'group') toggleGroup(data.id);
}

const ANSWERS: readonly (readonly [PlaceKeysId, (press: Press) => void])[] = [
  ['cell.evidence', openRow],
  ['cell.copy', copyCell],
  ['cell.copy-rows', copyRows],
];

function openRow({ data }: Press): void {
  if (data?.kind === 'group') toggleGroup(data.id);
  else showPanel('evidence');
}

function copyCell(press: Press): void {
  const block = blockOf(press.api);
  if (block !== null) {
    copyBlock(press, block);
    return;
  }
  const { data, context } = press;
  const column = 'column' in press ? press.column.getColId() : 'name';
  const { language }: GridContext = context;
  if (data?.kind === 'park') void copyText(copyOfCell(language, data, column));
}

function copyBlock({ api, context }: Press, { firstRow, lastRow, columns }: Block): void {
  const rows: GridRow[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const data = api.getDisplayedRowAtIndex(row)?.data;
    if (data !== undefined) rows.push(data);
  }
  const clip = clipOfBlock(context, rows, columns);
  void copyFormatted(printClipText(clip), printClipHtml(clip));
}

// The ticked rows that are in sight of the filters, in their order; else the row of the cell.
function copyRows({ api, data, context }: Press): void {
  const { metrics, comparison } = useWorkbench.getState().view;
  const ticked: ParkRow[] = [];
  api.forEachNodeAfterFilterAndSort(({ data: row }) => {
    if (row?.kind === 'park' && comparison.parks.includes(row.park.id)) ticked.push(row);
  });
  const rows = ticked.length > 0 || data?.kind !== 'park' ? ticked : [data];
  void copyText(copyOfRows(context, rows, metrics));
}
