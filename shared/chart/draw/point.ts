import type { Marker } from '../look.ts';
import type { Mark, MarkExtent } from '../model.ts';
import { moveAlong, type Plane, placeOnPlane } from '../plane.ts';
import type { Shape } from '../shape.ts';
import type { DrawnMark } from './bar.ts';
import { ARROW_LENGTH, drawArrow, drawHalo, drawWhisker, formOfExtent } from './extent.ts';
import { drawMarker } from './marker.ts';
import { finishOfTexture, type Pen } from './pen.ts';

/** Where a point stands on its plane, and as what. */
export interface PointPlace {
  readonly plane: Plane;
  readonly across: number;
  readonly marker: Marker;
}

/** Half the height of a marker, in pixels. */
export const MARKER_RADIUS = 5;

/** Draws a figure as its park's marker, with what its bounds leave possible behind it. */
export function drawPoint(mark: Mark, place: PointPlace, pen: Pen): DrawnMark {
  const along = place.plane.along(positionOfExtent(mark.extent));
  const marker = drawMarker({
    marker: place.marker,
    at: placeOnPlane(place.plane, place.across, along),
    radius: MARKER_RADIUS,
    finish: finishOfTexture(mark.texture, pen),
  });
  const bounds = drawBounds(mark, place, pen);
  return {
    shapes: [...bounds.shapes, marker],
    end: furthest(place.plane, [bounds.end, moveAlong(place.plane, along, MARKER_RADIUS)]),
  };
}

/**
 * The value at which a figure's point stands. A bound stands at the number that was said; the arrow
 * shows that the figure lies beyond it.
 */
export function positionOfExtent(extent: MarkExtent): number {
  const form = formOfExtent(extent);
  if (form.kind === 'open_above') return form.lo;
  if (form.kind === 'open_below') return form.hi;
  return extent.nominal;
}

/** Draws what the bounds of a figure leave possible, to go behind its point. */
export function drawBounds(
  mark: Pick<Mark, 'extent'>,
  { plane, across }: Pick<PointPlace, 'plane' | 'across'>,
  pen: Pen,
): DrawnMark {
  const form = formOfExtent(mark.extent);
  const { ink } = pen.theme;
  switch (form.kind) {
    case 'exact':
      return { shapes: [], end: plane.along(form.value) };
    case 'open_above': {
      const along = plane.along(form.lo);
      return {
        shapes: [drawArrow({ plane, across, along }, 'outward', ink)],
        end: moveAlong(plane, along, ARROW_LENGTH),
      };
    }
    case 'open_below': {
      const along = plane.along(form.hi);
      return { shapes: [drawArrow({ plane, across, along }, 'inward', ink)], end: along };
    }
    case 'between':
      return drawBetween(form, { plane, across }, pen);
  }
}

function drawBetween(
  form: { readonly lo: number; readonly hi: number; readonly soft: boolean },
  { plane, across }: Pick<PointPlace, 'plane' | 'across'>,
  pen: Pen,
): DrawnMark {
  const spot = { plane, across, along: plane.along(form.lo) };
  const alongHi = plane.along(form.hi);
  const shape: Shape = form.soft
    ? drawHalo(spot, { alongHi, halfWidth: MARKER_RADIUS - 1 }, pen)
    : drawWhisker(spot, alongHi, pen.theme.ink);
  return { shapes: [shape], end: alongHi };
}

function furthest(plane: Plane, ends: readonly number[]): number {
  return plane.orientation === 'horizontal' ? Math.max(...ends) : Math.min(...ends);
}
