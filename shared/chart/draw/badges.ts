import type { AxisPanel, BarsPanel, Mark } from '../model.ts';
import { moveAlong, type Plane, placeOnPlane } from '../plane.ts';
import { plainFill, type Point, type Shape, stroke } from '../shape.ts';
import { measureText } from '../text-width.ts';
import type { ChartTheme } from '../theme.ts';
import type { PanelCanvas } from './canvas.ts';
import { laneOf } from './categories.ts';
import { positionOfExtent } from './point.ts';

const SIZE = 10;
const RADIUS = 7;
const AWAY = 9;

/** Draws the numbers of the notes on a figure at the upper right of a point. */
export function drawBadge(
  { notes = [] }: Pick<Mark, 'notes'>,
  at: Point,
  theme: ChartTheme,
): readonly Shape[] {
  if (notes.length === 0) return [];
  const text = notes.join(', ');
  const half = Math.max(RADIUS, measureText(text, SIZE, 'semibold') / 2 + 4);
  const centre = { x: at.x + AWAY + half - RADIUS, y: at.y - AWAY };
  return [
    {
      kind: 'rect',
      at: { x: centre.x - half, y: centre.y - RADIUS },
      width: 2 * half,
      height: 2 * RADIUS,
      fill: plainFill(theme.paper),
      stroke: stroke(theme.ink, 1.25),
    },
    {
      kind: 'text',
      at: { x: centre.x, y: centre.y + SIZE * 0.36 },
      text,
      size: SIZE,
      weight: 'semibold',
      anchor: 'middle',
      colour: theme.ink,
      upright: false,
    },
  ];
}

/** Draws the numbers of the notes on the figures of a panel with axes. */
export function drawBadges(panel: AxisPanel, { plane, theme }: PanelCanvas): readonly Shape[] {
  switch (panel.kind) {
    case 'scatter':
      return panel.marks.flatMap((mark) => {
        const across = plane.across(positionOfExtent(mark.across));
        return drawBadge(mark, endOf(mark, across, plane), theme);
      });
    case 'lines':
      return panel.marks.flatMap((mark) => {
        const at = { x: plane.across(mark.at), y: plane.along(mark.extent.nominal) };
        return drawBadge(mark, at, theme);
      });
    case 'bars':
      return panel.marks.flatMap((mark, place) => {
        const start = panel.starts?.[place] ?? 0;
        const along = plane.along(start + positionOfExtent(mark.extent));
        const { across } = laneOf(mark, panel, plane);
        const at = placeOnPlane(plane, across, backFrom(along, panel, plane));
        return drawBadge(mark, at, theme);
      });
  }
}

// Behind the end of a bar stand its arrow and its label, so the number stands on the bar if it can.
function backFrom(along: number, { drawnAs }: BarsPanel, plane: Plane): number {
  const isBar = drawnAs !== 'points' && drawnAs !== 'dumbbells';
  const isLong = Math.abs(along - plane.first) > 4 * AWAY;
  return isBar && isLong ? moveAlong(plane, along, -2 * AWAY) : along;
}

function endOf({ extent }: Mark, across: number, plane: Plane): Point {
  return placeOnPlane(plane, across, plane.along(positionOfExtent(extent)));
}
