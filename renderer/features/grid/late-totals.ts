import type { ICellRendererParams } from 'ag-grid-community';
import type { MetricColumn } from './column-id.ts';
import type { GridRow, GroupRow } from './grid-row.ts';

type Cell = Pick<ICellRendererParams<GridRow>, 'api' | 'node' | 'column'>;

interface Late {
  readonly cell: Cell;
  readonly row: GroupRow;
  readonly place: MetricColumn;
}

let waiting: Late[] = [];
let isBusy = false;

/**
 * Sums up a group when the page has nothing else to do, then draws the cell again: a sum over
 * thousands of parks must not keep the rows from the screen. What has gone out of the grid meanwhile
 * is not summed up.
 */
export function fillLater(cell: Cell, row: GroupRow, place: MetricColumn): void {
  waiting.push({ cell, row, place });
  if (!isBusy) requestIdleCallback(fillNext);
  isBusy = true;
}

function fillNext(): void {
  waiting = waiting.filter(isShown);
  const late = waiting.shift();
  if (late !== undefined) fill(late);
  isBusy = waiting.length > 0;
  if (isBusy) requestIdleCallback(fillNext);
}

function isShown({ cell, row }: Late): boolean {
  return !cell.api.isDestroyed() && cell.node.data === row;
}

function fill({ cell: { api, node, column }, row, place }: Late): void {
  row.totalOf(place.metric, place.track);
  const columns = column === undefined ? [] : [column];
  api.refreshCells({ rowNodes: [node], columns, force: true, suppressFlash: true });
}
