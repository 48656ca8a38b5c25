import type { Mark } from '../model.ts';
import type { Point, Shape } from '../shape.ts';
import { measureText } from '../text-width.ts';
import type { ChartTheme } from '../theme.ts';
import { ARROW_LENGTH } from './extent.ts';
import { drawGround, LABEL_SIZE } from './label.ts';

/** A point that wants words written beside it. */
export interface PointLabel {
  readonly words: string;
  /** Centre of its marker. */
  readonly at: Point;
  /** Which way an arrow of an open end leaves the marker. */
  readonly arrow: 'up' | 'down' | null;
  /** Half the height of its marker, where it is not of the usual size. */
  readonly radius?: number;
  /** Lines that words should rather not cross, but may where there is no other room. */
  readonly whiskers?: readonly Box[];
}

/** The figure of a mark, with its period where it is not that of all. */
export function wordsOfMark({ label, periodMark }: Mark): string {
  return periodMark === null ? label : `${label}, ${periodMark}`;
}

/** A rectangle by its edges. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 4;
const USUAL_RADIUS = 5;

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
  const whiskers = labels.flatMap((label) => label.whiskers ?? []);
  for (const label of labels) {
    const { words } = label;
    if (words === '') continue;
    const width = measureText(words, LABEL_SIZE, 'semibold');
    const free = candidates(label, width)
      .map((each) => pushInside(each, area))
      .filter((each) => isInside(each, area) && !taken.some((other) => overlaps(each, other)));
    const box = free.find((each) => !whiskers.some((other) => overlaps(each, other))) ?? free[0];
    if (!box) continue;
    taken.push(box);
    shapes.push(drawGround({ x: box.left, y: box.bottom - 3 }, width, theme), {
      kind: 'text',
      at: { x: box.left, y: box.bottom - 3 },
      text: words,
      size: LABEL_SIZE,
      weight: 'semibold',
      anchor: 'start',
      colour: theme.ink,
      upright: false,
    });
  }
  return shapes;
}

function takenBy({ at, arrow, radius = USUAL_RADIUS }: PointLabel): readonly Box[] {
  const half = radius + 1;
  const marker = boxAround(at, half, half);
  if (arrow === null) return [marker];
  const away = radius - USUAL_RADIUS + ARROW_LENGTH / 2;
  const y = at.y + (arrow === 'up' ? -away : away);
  return [marker, boxAround({ x: at.x, y }, half, ARROW_LENGTH / 2)];
}

// Above, below, right, left; an arrow above a bound leaves the right side as the natural one.
function candidates({ at, radius = USUAL_RADIUS }: PointLabel, width: number): readonly Box[] {
  const half = width / 2;
  const reach = radius + GAP;
  const tall = LABEL_SIZE / 2 + 1;
  return [
    boxAround({ x: at.x, y: at.y - reach - tall }, half, tall),
    boxAround({ x: at.x + reach + half, y: at.y }, half, tall),
    boxAround({ x: at.x, y: at.y + reach + tall }, half, tall),
    boxAround({ x: at.x - reach - half, y: at.y }, half, tall),
    boxAround({ x: at.x, y: at.y - reach - 24 - tall }, half, tall),
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

// Words that would reach over the left edge begin at it.
function pushInside(box: Box, area: { readonly left: number }): Box {
  const by = Math.max(0, area.left - box.left);
  return { ...box, left: box.left + by, right: box.right + by };
}

function isInside(box: Box, area: { left: number; right: number; top: number }): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
