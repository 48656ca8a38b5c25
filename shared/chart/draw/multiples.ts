import type { Frame } from '../layout.ts';

const CELL_HEIGHT = 230;
const CELL_GAP = 20;
/** Pixels over the axes of a small chart that hold its title. */
export const CELL_HEAD = 22;
const MOST_COLUMNS = 3;

/** Height that some small charts take, in pixels. */
export function heightOfCells(count: number): number {
  return Math.ceil(count / columnsOf(count)) * (CELL_HEIGHT + CELL_GAP) - CELL_GAP;
}

/** Where each of some small charts is drawn, below its title. */
export function cellFrames(count: number, frame: Frame): readonly Frame[] {
  const columns = columnsOf(count);
  const width = (frame.width - CELL_GAP * (columns - 1)) / columns;
  return Array.from({ length: count }, (_, place) => ({
    left: frame.left + (place % columns) * (width + CELL_GAP),
    top: frame.top + Math.floor(place / columns) * (CELL_HEIGHT + CELL_GAP) + CELL_HEAD,
    width,
    height: CELL_HEIGHT - CELL_HEAD,
  }));
}

// Four stand two by two, so that no row is left with one.
function columnsOf(count: number): number {
  return count === 4 ? 2 : Math.min(MOST_COLUMNS, Math.max(1, count));
}
