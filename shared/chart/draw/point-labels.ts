import type { Mark } from '../model.ts';
import type { Point, Shape } from '../shape.ts';
import { measureText } from '../text-width.ts';
import type { ChartTheme } from '../theme.ts';
import { ARROW_LENGTH } from './extent.ts';
import { drawGround, LABEL_SIZE } from './label.ts';

/** A point that wants its figure written beside it. */
export interface PointLabel {
  readonly mark: Mark;
  /** Centre of its marker. */
  readonly at: Point;
  /** Which way an arrow of an open end leaves the marker. */
  readonly arrow: 'up' | 'down' | null;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const REACH = 9;
const HALF_MARKER = 6;

/**
 * Writes figures beside points wherever they fit without covering a marker or another figure,
 * the first of the list first. A figure without room is left to the table under the chart.
 */
export function drawPointLabels(
  labels: readonly PointLabel[],
  area: { readonly left: number; readonly right: number; readonly top: number },
  theme: ChartTheme,
): readonly Shape[] {
  const taken: Box[] = labels.flatMap(takenBy);
  const shapes: Shape[] = [];
  for (const { mark, at } of labels) {
    const width = measureText(mark.label, LABEL_SIZE, 'semibold');
    const box = candidates(at, width).find(
      (each) => isInside(each, area) && !taken.some((other) => overlaps(each, other)),
    );
    if (!box) continue;
    taken.push(box);
    shapes.push(drawGround({ x: box.left, y: box.bottom - 3 }, width, theme), {
      kind: 'text',
      at: { x: box.left, y: box.bottom - 3 },
      text: mark.label,
      size: LABEL_SIZE,
      weight: 'semibold',
      anchor: 'start',
      colour: theme.ink,
      upright: false,
    });
  }
  return shapes;
}

function takenBy({ at, arrow }: PointLabel): readonly Box[] {
  const marker = boxAround(at, HALF_MARKER, HALF_MARKER);
  if (arrow === null) return [marker];
  const y = at.y + ((arrow === 'up' ? -1 : 1) * ARROW_LENGTH) / 2;
  return [marker, boxAround({ x: at.x, y }, HALF_MARKER, ARROW_LENGTH / 2)];
}

// Above, below, right, left; an arrow above a bound leaves the right side as the natural one.
function candidates(at: Point, width: number): readonly Box[] {
  const half = width / 2;
  const tall = LABEL_SIZE / 2 + 1;
  return [
    boxAround({ x: at.x, y: at.y - REACH - tall }, half, tall),
    boxAround({ x: at.x + REACH + half, y: at.y }, half, tall),
    boxAround({ x: at.x, y: at.y + REACH + tall }, half, tall),
    boxAround({ x: at.x - REACH - half, y: at.y }, half, tall),
    boxAround({ x: at.x, y: at.y - REACH - 24 - tall }, half, tall),
  ];
}

function boxAround(at: Point, halfWidth: number, halfHeight: number): Box {
  return {
    left: at.x - halfWidth,
    right: at.x + halfWidth,
    top: at.y - halfHeight,
    bottom: at.y + halfHeight,
  };
}

function isInside(box: Box, area: { left: number; right: number; top: number }): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
