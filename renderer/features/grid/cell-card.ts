import type { ITooltipParams } from 'ag-grid-community';
import type { MetricColumn } from './column-id.ts';
import { type Card, describeFigure } from './describe-figure.ts';
import { cardOfTotal } from './describe-total.ts';
import type { GridContext } from './grid-context.ts';
import type { GridRow } from './grid-row.ts';
import { standingAt } from './standing.ts';

/** The card of a cell of figures or of a subtotal; null where there is nothing to tell. */
export function cardOfCell(
  params: ITooltipParams<GridRow, unknown, GridContext>,
  column: MetricColumn,
): Card | null {
  const { context, data: row } = params;
  if (row === undefined) return null;
  if (row.kind === 'group') {
    if (!row.isTotalAtHand(column.metric, column.track)) return null;
    const total = row.totalOf(column.metric, column.track);
    return total === null ? null : cardOfTotal(context, total);
  }
  const figure = row.figureOf(column.metric, column.track);
  const contrast = context.contrastOf(row.park, figure, column);
  return describeFigure(context, { figure, column, contrast, standing: standingAt(params) });
}
