import type { Mark } from '../model.ts';
import { moveAlong, type Plane, placeOnPlane } from '../plane.ts';
import type { Shape, TextShape } from '../shape.ts';
import { measureText } from '../text-width.ts';
import type { ChartTheme } from '../theme.ts';

/** Size of the labels of marks, in pixels. */
export const LABEL_SIZE = 12;
const GAP = 6;
const LINE = 14;

/** Pixels that a label takes behind a horizontal mark, its gap included. */
export function widthOfLabel(mark: Mark): number {
  const period = mark.periodMark === null ? 0 : GAP + measureText(mark.periodMark, LABEL_SIZE);
  return GAP + measureText(mark.label, LABEL_SIZE, 'semibold') + period;
}

/** Pixels that a label takes above a vertical mark. */
export function heightOfLabel(mark: Mark): number {
  return GAP + (mark.periodMark === null ? LINE : 2 * LINE);
}

/** Writes the figure behind its mark, and its period where the mark carries one. */
export function drawLabel(
  mark: Mark,
  place: { readonly plane: Plane; readonly across: number; readonly end: number },
  theme: ChartTheme,
): readonly Shape[] {
  return place.plane.orientation === 'horizontal'
    ? beside(mark, place, theme)
    : above(mark, place, theme);
}

type LabelPlace = Parameters<typeof drawLabel>[1];

function beside(mark: Mark, { plane, across, end }: LabelPlace, theme: ChartTheme): Shape[] {
  const at = placeOnPlane(plane, across + LABEL_SIZE * 0.36, moveAlong(plane, end, GAP));
  const figure = text(mark.label, at, { colour: theme.ink, anchor: 'start', weight: 'semibold' });
  if (mark.periodMark === null) return [figure];
  const x = at.x + measureText(mark.label, LABEL_SIZE, 'semibold') + GAP;
  return [
    figure,
    text(
      mark.periodMark,
      { x, y: at.y },
      { colour: theme.muted, anchor: 'start', weight: 'regular' },
    ),
  ];
}

function above(mark: Mark, { plane, across, end }: LabelPlace, theme: ChartTheme): Shape[] {
  const at = placeOnPlane(plane, across, moveAlong(plane, end, GAP));
  if (mark.periodMark === null) {
    return [text(mark.label, at, { colour: theme.ink, anchor: 'middle', weight: 'semibold' })];
  }
  return [
    text(
      mark.label,
      { x: at.x, y: at.y - LINE },
      {
        colour: theme.ink,
        anchor: 'middle',
        weight: 'semibold',
      },
    ),
    text(mark.periodMark, at, { colour: theme.muted, anchor: 'middle', weight: 'regular' }),
  ];
}

function text(
  words: string,
  at: TextShape['at'],
  style: Pick<TextShape, 'colour' | 'anchor' | 'weight'>,
): TextShape {
  return { kind: 'text', at, text: words, size: LABEL_SIZE, upright: false, ...style };
}
