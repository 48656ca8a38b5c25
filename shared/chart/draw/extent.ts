import type { MarkExtent } from '../model.ts';
import { moveAlong, type Plane, placeOnPlane } from '../plane.ts';
import { lineShape, plainFill, rectBetween, type Shape, stroke } from '../shape.ts';
import type { Pen } from './pen.ts';

/** Length of the arrow of an open end, in pixels. */
export const ARROW_LENGTH = 20;
const HEAD = 5;
const CAP = 5;
/** Slices in which a soft edge fades. */
const FADE = [0.75, 0.55, 0.35, 0.18] as const;

/** How what is known of a figure is bounded, and so how it is drawn. */
export type ExtentForm =
  /** One number. */
  | { readonly kind: 'exact'; readonly value: number }
  /** At least or more than `lo`; nothing known above. */
  | { readonly kind: 'open_above'; readonly lo: number }
  /** At most or less than `hi`; nothing known below. */
  | { readonly kind: 'open_below'; readonly hi: number }
  /** Somewhere between the two; `soft` where the ends themselves are only about there. */
  | { readonly kind: 'between'; readonly lo: number; readonly hi: number; readonly soft: boolean };

/** Tells how a figure is bounded. A lower end of zero says nothing: no figure lies below it. */
export function formOfExtent(extent: MarkExtent): ExtentForm {
  const { hi } = extent;
  const lo = extent.lo === 0 ? null : extent.lo;
  if (hi === null) return { kind: 'open_above', lo: lo ?? extent.nominal };
  if (extent.lo === hi) return { kind: 'exact', value: hi };
  if (lo === null) return { kind: 'open_below', hi };
  return { kind: 'between', lo, hi, soft: extent.soft };
}

/** The ends that an axis must show for the figure. */
export function numbersOfExtent(extent: MarkExtent): readonly number[] {
  const form = formOfExtent(extent);
  switch (form.kind) {
    case 'exact':
      return [form.value];
    case 'open_above':
      return [form.lo];
    case 'open_below':
      return [form.hi];
    case 'between':
      return [form.lo, form.hi];
  }
}

/** Where on the plane something stands: pixels across and along. */
export interface Spot {
  readonly plane: Plane;
  readonly across: number;
  readonly along: number;
}

/** Draws the arrow of an open end, away from zero or back towards it. */
export function drawArrow(spot: Spot, direction: 'outward' | 'inward', colour: string): Shape {
  const sign = direction === 'outward' ? 1 : -1;
  const { plane, across, along } = spot;
  const tip = moveAlong(plane, along, sign * ARROW_LENGTH);
  const neck = moveAlong(plane, along, sign * (ARROW_LENGTH - HEAD));
  const edge = stroke(colour, 1.75);
  return {
    kind: 'group',
    name: null,
    shapes: [
      lineShape([placeOnPlane(plane, across, along), placeOnPlane(plane, across, tip)], edge),
      lineShape(
        [
          placeOnPlane(plane, across - HEAD, neck),
          placeOnPlane(plane, across, tip),
          placeOnPlane(plane, across + HEAD, neck),
        ],
        edge,
      ),
    ],
  };
}

/** Draws the bar of an interval with a cap at either end. */
export function drawWhisker(spot: Spot, alongHi: number, colour: string): Shape {
  const { plane, across, along } = spot;
  const edge = stroke(colour, 1.75);
  const cap = (at: number) =>
    lineShape([placeOnPlane(plane, across - CAP, at), placeOnPlane(plane, across + CAP, at)], edge);
  return {
    kind: 'group',
    name: null,
    shapes: [
      lineShape([placeOnPlane(plane, across, along), placeOnPlane(plane, across, alongHi)], edge),
      cap(along),
      cap(alongHi),
    ],
  };
}

/** Draws the soft band of an "about" behind a point. */
export function drawHalo(
  spot: Spot,
  reach: { readonly alongHi: number; readonly halfWidth: number },
  pen: Pen,
): Shape {
  const { plane, across, along } = spot;
  return rectBetween(
    placeOnPlane(plane, across - reach.halfWidth, along),
    placeOnPlane(plane, across + reach.halfWidth, reach.alongHi),
    { fill: plainFill(pen.colour, 0.3), stroke: null },
  );
}

/** Draws the soft edge of an "about" at the end of a bar: the colour fades from the lower end to the upper one. */
export function drawFade(
  spot: Spot,
  reach: { readonly alongHi: number; readonly halfWidth: number },
  pen: Pen,
): Shape {
  const { plane, across, along } = spot;
  const slice = (reach.alongHi - along) / FADE.length;
  const shapes = FADE.map((opacity, index) =>
    rectBetween(
      placeOnPlane(plane, across - reach.halfWidth, along + slice * index),
      placeOnPlane(plane, across + reach.halfWidth, along + slice * (index + 1)),
      { fill: plainFill(pen.colour, opacity), stroke: null },
    ),
  );
  return { kind: 'group', name: null, shapes };
}
