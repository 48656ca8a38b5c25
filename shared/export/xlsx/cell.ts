/** A cell of a worksheet. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly look?: TextLook }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  /** A formula without its equals sign, and the value that it has. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly value: number;
      readonly decimals: number;
    }
  | { readonly kind: 'empty' };

/** How a text is set; a `line` runs over the cells to its right instead of making its own tall. */
export type TextLook = 'plain' | 'heading' | 'title' | 'muted' | 'line';

/** A worksheet: what it is called and what stands in it. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows stay in sight when scrolling; a filter hangs on the last of them. */
  readonly frozenRows: number;
}

/** A cell with nothing in it. */
export const EMPTY_CELL: Cell = { kind: 'empty' };

/** A cell of text; it stays text whatever it begins with. */
export function textCell(text: string, look: TextLook = 'plain'): Cell {
  return text === '' ? EMPTY_CELL : { kind: 'text', text, look };
}

/** A cell of a number; empty for null. */
export function numberCell(value: number | null, decimals: number): Cell {
  return value === null ? EMPTY_CELL : { kind: 'number', value, decimals };
}

/** Name of a place, e.g. `C7`; both numbers count from 0. */
export function placeName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`;
}
