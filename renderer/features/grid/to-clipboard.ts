import {
  type ClipTable,
  printCellHtml,
  printClipHtml,
  printClipText,
} from '../../../shared/export/clip-table.ts';
import { copyFormatted } from '../../state/files.ts';
import { type Selection, useWorkbench } from '../../state/store.ts';
import { idOfMetricColumn } from './column-id.ts';
import { copyOfCell } from './copy.ts';
import { clipOfBlock, clipOfCell, clipOfRows } from './copy-block.ts';
import type { GridContext } from './grid-context.ts';
import { type Api, placesOf } from './grid-sync.ts';
import type { GridRow, ParkRow } from './grid-row.ts';
import { type Block, blockOf, isInBlock } from './range.ts';

/** Copies one cell: its text, and as HTML with what it rests on beside it. */
export function copyOne(context: GridContext, row: ParkRow, column: string): void {
  const text = copyOfCell(context.language, row, column);
  void copyFormatted(text, printCellHtml(clipOfCell(context, row, column)));
}

/** Copies a block of cells with headings and sources. */
export function copyBlock(
  api: Api,
  context: GridContext,
  { firstRow, lastRow, columns }: Block,
): void {
  copyTable(clipOfBlock(context, rowsBetween(api, firstRow, lastRow), columns));
}

/** Copies the cell that evidence speaks of, or the block that it lies in. */
export function copySelected(api: Api, context: GridContext, selection: Selection): void {
  const place = placesOf.get(api)?.placeOf(selection.park) ?? null;
  const data = place === null ? undefined : api.getDisplayedRowAtIndex(place)?.data;
  const column = columnOf(selection);
  const block = blockOf(api);
  if (block !== null && isInBlock(api, place, column)) copyBlock(api, context, block);
  else if (data?.kind === 'park') copyOne(context, data, column);
}

/**
 * Copies the ticked rows that are in sight of the filters, in their order; else those of the block
 * that is selected, else that of the cell.
 */
export function copyRows(api: Api, context: GridContext, selection: Selection | null): void {
  const { metrics, comparison } = useWorkbench.getState().view;
  const ticked = parkRows(api).filter(({ park }) => comparison.parks.includes(park.id));
  const rows = ticked.length > 0 ? ticked : rowsAt(api, selection);
  if (rows.length > 0) copyTable(clipOfRows(context, rows, metrics));
}

function rowsAt(api: Api, selection: Selection | null): readonly ParkRow[] {
  const place = selection === null ? null : (placesOf.get(api)?.placeOf(selection.park) ?? null);
  if (place === null) return [];
  const block = blockOf(api);
  const isInside = block !== null && place >= block.firstRow && place <= block.lastRow;
  const { firstRow, lastRow } = isInside ? block : { firstRow: place, lastRow: place };
  return rowsBetween(api, firstRow, lastRow).filter((row) => row.kind === 'park');
}

function rowsBetween(api: Api, first: number, last: number): readonly GridRow[] {
  const places = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return places.flatMap((at) => api.getDisplayedRowAtIndex(at)?.data ?? []);
}

function parkRows(api: Api): readonly ParkRow[] {
  const rows: ParkRow[] = [];
  api.forEachNodeAfterFilterAndSort(({ data }) => {
    if (data?.kind === 'park') rows.push(data);
  });
  return rows;
}

function columnOf({ metric, track }: Selection): string {
  if (metric === null) return 'name';
  return idOfMetricColumn(track === undefined ? { metric } : { metric, track });
}

function copyTable(clip: ClipTable): void {
  void copyFormatted(printClipText(clip), printClipHtml(clip));
}
