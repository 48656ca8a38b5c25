import type { ICellRendererParams, ITooltipParams } from 'ag-grid-community';
import type { Figure } from '../../../shared/domain/figure.ts';
import { rankOfFigure } from '../../../shared/table/order.ts';
import { type Standing, standingOf } from '../../../shared/table/standing.ts';
import type { SortKey } from '../../../shared/table/view-spec.ts';
import type { ColumnFigures } from '../../state/column-figures.ts';
import { metricColumnOf } from './column-id.ts';
import type { Api } from './grid-sync.ts';
import type { GridRow, ParkRow } from './grid-row.ts';
import { columnOfKey } from './sorting.ts';

/** The order that rows stand in, and the figures that it was made of. */
export interface RowOrder {
  readonly sort: readonly SortKey[];
  readonly figureOf: ColumnFigures;
}

/** How a cell stands to the one above it in the order. */
export interface CellStanding {
  readonly standing: Standing;
  /** The row above. */
  readonly above: ParkRow;
}

/** One character for each standing; what it means is said in the card and to screen readers. */
export const GLYPH_OF_STANDING: Readonly<Record<Standing, string>> = { tie: '=', unordered: '≷' };

type Cell = Pick<ICellRendererParams<GridRow>, 'api' | 'node' | 'column' | 'data'>;

const orders = new WeakMap<Api, RowOrder>();

/** Takes note of the order that the rows of a grid stand in. */
export function setOrder(api: Api, order: RowOrder): void {
  orders.set(api, order);
}

/**
 * How a cell of the grid stands to the one above it; null in columns that rows are not ordered by,
 * under the heading of a group, and where an earlier column of the order has settled it already.
 */
export function standingIn({ api, node, column, data }: Cell): CellStanding | null {
  const order = orders.get(api);
  const at = order?.sort.findIndex((key) => columnOfKey(key) === column?.getColId()) ?? -1;
  if (order === undefined || at < 0 || data?.kind !== 'park') return null;
  const above = rowAbove(api, node);
  if (above === null) return null;
  const isOpen = order.sort.slice(0, at).every((key) => isSame(order, key, [data, above]));
  const standing = isOpen ? standingBy(order, order.sort[at], [data, above]) : null;
  return standing === null ? null : { standing, above };
}

function rowAbove(api: Api, { rowIndex, rowPinned }: Cell['node']): ParkRow | null {
  if (rowIndex === null || (rowPinned ?? null) !== null) return null;
  const above = api.getDisplayedRowAtIndex(rowIndex - 1)?.data;
  return above?.kind === 'park' ? above : null;
}

/** The same for the card of a cell. */
export function standingAt(params: ITooltipParams<GridRow>): CellStanding | null {
  const { api, data, column, node } = params;
  if (node === undefined || column === undefined) return null;
  if (!('getColId' in column) || !('getActualWidth' in column)) return null;
  return standingIn({ api, node, column, data });
}

type Pair = readonly [ParkRow, ParkRow];

function standingBy(
  order: RowOrder,
  key: SortKey | undefined,
  [row, above]: Pair,
): Standing | null {
  const figures = key === undefined ? null : figuresBy(order, key);
  return figures === null ? null : standingOf(figures(row), figures(above));
}

function isSame(order: RowOrder, key: SortKey, pair: Pair): boolean {
  const [a, b] = pair.map(({ park }) => park);
  if (key.kind === 'name' || a === undefined || b === undefined) return false;
  if (key.kind === 'attribute') return a[key.attribute] === b[key.attribute];
  const figures = figuresBy(order, key);
  if (figures === null) return false;
  const rank = rankOfFigure(figures(pair[0]), key.end);
  const other = rankOfFigure(figures(pair[1]), key.end);
  return rank.class === other.class && rank.currency === other.currency && rank.at === other.at;
}

function figuresBy({ figureOf }: RowOrder, key: SortKey): ((row: ParkRow) => Figure) | null {
  const column = metricColumnOf(columnOfKey(key));
  if (column === null) return null;
  return ({ park }) => figureOf(park.id, column.metric, column.track);
}
