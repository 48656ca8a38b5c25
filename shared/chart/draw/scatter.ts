import type { MarkExtent, ScatterMark, ScatterPanel } from '../model.ts';
import { moveAlong, type Plane } from '../plane.ts';
import type { Shape } from '../shape.ts';
import { stroke } from '../shape.ts';
import { lookOf, type PanelCanvas, penOf } from './canvas.ts';
import { arrowOf } from './lines.ts';
import { drawMarker } from './marker.ts';
import type { Pen } from './pen.ts';
import { finishOfTexture } from './pen.ts';
import { drawBounds, MARKER_RADIUS, positionOfExtent } from './point.ts';
import { ARROW_LENGTH, formOfExtent, numbersOfExtent } from './extent.ts';
import { type Box, drawPointLabels } from './point-labels.ts';
import { wrapText } from '../wrap.ts';
import { LABEL_SIZE } from './label.ts';

const LARGEST_RADIUS = 24;
const WIDEST_NAME = 200;
const RING = 5;

/** Draws a point a park between two value axes, the largest areas first so that none is hidden. */
export function drawScatter({ marks }: ScatterPanel, canvas: PanelCanvas): readonly Shape[] {
  const { theme, area } = canvas;
  const sized = marks.some((mark) => mark.area !== null);
  const ordered = marks.toSorted((a, b) => (b.area ?? 0) - (a.area ?? 0));
  const points = ordered.map(
    (mark): Shape => ({
      kind: 'group',
      name: mark.spoken,
      shapes: drawMark(mark, canvas, sized),
    }),
  );
  const labels = drawPointLabels(
    ordered.toReversed().map((mark) => ({
      words: nameOf(mark),
      at: placeOf(mark, canvas.plane),
      arrow: arrowOf(mark),
      radius: radiusOf(mark),
      whiskers: whiskersOf(mark, canvas.plane),
    })),
    area,
    theme,
  );
  return [...points, ...labels];
}

function drawMark(mark: ScatterMark, canvas: PanelCanvas, sized: boolean): readonly Shape[] {
  const { plane, theme } = canvas;
  const look = lookOf(mark, canvas);
  const pen: Pen = penOf(look, theme);
  const at = placeOf(mark, plane);
  const across = { extent: mark.across };
  const edge = radiusOf(mark) - MARKER_RADIUS;
  return [
    ...drawBounds(mark, { plane: fromEdge(plane, mark.extent, edge), across: at.x }, pen).shapes,
    ...drawBounds(across, { plane: fromEdge(lying(plane), mark.across, edge), across: at.y }, pen)
      .shapes,
    ...(sized && mark.area === null ? [ring(at, pen)] : []),
    drawMarker({
      marker: look.marker,
      at,
      radius: radiusOf(mark),
      finish: finishOfTexture(mark.texture, pen),
    }),
  ];
}

// A broken ring stands for an area that is not known.
function ring(at: { readonly x: number; readonly y: number }, { theme }: Pen): Shape {
  return {
    kind: 'circle',
    at,
    radius: MARKER_RADIUS + RING,
    fill: null,
    stroke: stroke(theme.muted, 1, [2, 2]),
  };
}

function radiusOf({ area }: ScatterMark): number {
  return area === null ? MARKER_RADIUS : Math.max(3, Math.sqrt(area) * LARGEST_RADIUS);
}

function placeOf(mark: ScatterMark, plane: Plane): { readonly x: number; readonly y: number } {
  return {
    x: plane.across(positionOfExtent(mark.across)),
    y: plane.along(positionOfExtent(mark.extent)),
  };
}

// The arrow of an open end leaves from the edge of a large marker, which would hide it.
function fromEdge(plane: Plane, extent: MarkExtent, edge: number): Plane {
  const { kind } = formOfExtent(extent);
  if (edge <= 0 || kind === 'exact' || kind === 'between') return plane;
  const by = kind === 'open_above' ? edge : -edge;
  return { ...plane, along: (value) => moveAlong(plane, plane.along(value), by) };
}

// The same plane seen from its other axis, on which the bounds of the figure across are drawn.
function lying(plane: Plane): Plane {
  return { ...plane, orientation: 'horizontal', across: (at) => at, along: plane.across };
}

// The boxes that the bounds take, each way as far as they are known.
function whiskersOf(mark: ScatterMark, plane: Plane): readonly Box[] {
  const at = placeOf(mark, plane);
  const xs = numbersOfExtent(mark.across).map(plane.across);
  const ys = numbersOfExtent(mark.extent).map(plane.along);
  const openAcross = formOfExtent(mark.across).kind;
  const arrow = radiusOf(mark) + ARROW_LENGTH;
  const left = Math.min(at.x - (openAcross === 'open_below' ? arrow : 0), ...xs);
  const right = Math.max(at.x + (openAcross === 'open_above' ? arrow : 0), ...xs);
  const top = Math.min(at.y, ...ys);
  return [
    { left, right, top: at.y - 5, bottom: at.y + 5 },
    { left: at.x - 5, right: at.x + 5, top, bottom: Math.max(at.y, ...ys) },
  ];
}

function nameOf({ label, periodMark }: ScatterMark): string {
  const style = { width: WIDEST_NAME, size: LABEL_SIZE, weight: 'semibold', maxLines: 1 } as const;
  const name = wrapText(label, style)[0] ?? '';
  return periodMark === null ? name : `${name}, ${periodMark}`;
}
