import type { Mark } from '../model.ts';
import { moveAlong, type Plane, placeOnPlane } from '../plane.ts';
import { plainFill, type Point, type Shape, type TextShape } from '../shape.ts';
import { measureText } from '../text-width.ts';
import type { ChartTheme } from '../theme.ts';

/** Size of the labels of marks, in pixels. */
export const LABEL_SIZE = 12;
const GAP = 6;
const LINE = 14;

/** Pixels that a label takes behind a horizontal mark, its gap included. */
export function widthOfLabel(mark: Mark): number {
  const tail = tailOf(mark);
  const behind = tail === '' ? 0 : GAP + measureText(tail, LABEL_SIZE);
  return GAP + measureText(mark.label, LABEL_SIZE, 'semibold') + behind;
}

/** Pixels that a label takes above a vertical mark. */
export function heightOfLabel(mark: Mark): number {
  return GAP + (tailOf(mark) === '' ? LINE : 2 * LINE);
}

/** Where a label belongs: the middle of its mark across, and where the mark ends along. */
export interface LabelPlace {
  readonly plane: Plane;
  readonly across: number;
  readonly end: number;
}

/** Writes the figure behind its mark, then its period and the numbers of its sources. */
export function drawLabel(mark: Mark, place: LabelPlace, theme: ChartTheme): readonly Shape[] {
  return place.plane.orientation === 'horizontal'
    ? beside(mark, place, theme)
    : above(mark, place, theme);
}

/** A pale ground for words that begin at a point, so that grid lines do not strike them through. */
export function drawGround(at: Point, width: number, theme: ChartTheme): Shape {
  return {
    kind: 'rect',
    at: { x: at.x - 2, y: at.y - LABEL_SIZE + 1 },
    width: width + 4,
    height: LABEL_SIZE + 3,
    fill: plainFill(theme.paper, 0.82),
    stroke: null,
  };
}

function tailOf({ periodMark, sources }: Mark): string {
  const numbers = sources.length === 0 ? '' : `[${sources.join(', ')}]`;
  return [periodMark ?? '', numbers].filter((part) => part !== '').join(' ');
}

function beside(mark: Mark, { plane, across, end }: LabelPlace, theme: ChartTheme): Shape[] {
  const at = placeOnPlane(plane, across + LABEL_SIZE * 0.36, moveAlong(plane, end, GAP));
  const x = at.x + measureText(mark.label, LABEL_SIZE, 'semibold') + GAP;
  return [
    drawGround(at, widthOfLabel(mark) - GAP, theme),
    ...words(mark, [at, { x, y: at.y }], { anchor: 'start', theme }),
  ];
}

function above(mark: Mark, { plane, across, end }: LabelPlace, theme: ChartTheme): Shape[] {
  const low = placeOnPlane(plane, across, moveAlong(plane, end, GAP));
  const high = tailOf(mark) === '' ? low : { x: low.x, y: low.y - LINE };
  const width = measureText(mark.label, LABEL_SIZE, 'semibold');
  const tailWidth = measureText(tailOf(mark), LABEL_SIZE);
  return [
    drawGround({ x: high.x - width / 2, y: high.y }, width, theme),
    drawGround({ x: low.x - tailWidth / 2, y: low.y }, tailWidth, theme),
    ...words(mark, [high, low], { anchor: 'middle', theme }),
  ];
}

function words(
  mark: Mark,
  [figureAt, tailAt]: readonly [Point, Point],
  { anchor, theme }: { readonly anchor: TextShape['anchor']; readonly theme: ChartTheme },
): TextShape[] {
  const common = { kind: 'text', size: LABEL_SIZE, anchor, upright: false } as const;
  const figure: TextShape = {
    ...common,
    at: figureAt,
    text: mark.label,
    weight: 'semibold',
    colour: theme.ink,
  };
  const tail = tailOf(mark);
  if (tail === '') return [figure];
  return [figure, { ...common, at: tailAt, text: tail, weight: 'regular', colour: theme.muted }];
}
