import type { ColumnMovedEvent, ColumnPinnedEvent, ColumnResizedEvent } from 'ag-grid-community';
import { receiveOrder, receivePinned, receiveWidth } from './column-layout.ts';
import type { GridRow } from './grid-row.ts';

/** Takes the order that headings were dragged into into the view, when the drag has ended. */
export function receiveMoved({ api, finished, source }: ColumnMovedEvent<GridRow>): void {
  if (!finished || source !== 'uiColumnMoved') return;
  receiveOrder(api.getAllGridColumns().map((column) => column.getColId()));
}

/** Takes what was dragged beside the name, or away from there, into the view. */
export function receivePinning({ api, source }: ColumnPinnedEvent<GridRow>): void {
  if (!source.startsWith('ui')) return;
  receivePinned(api.getDisplayedLeftColumns().map((column) => column.getColId()));
}

/** Takes the widths that columns were dragged or fitted to into the view. */
export function receiveResized(event: ColumnResizedEvent<GridRow>): void {
  const { finished, source, columns } = event;
  if (!finished || (source !== 'uiColumnResized' && source !== 'autosizeColumns')) return;
  for (const column of columns ?? []) receiveWidth(column.getColId(), column.getActualWidth());
}
