import type { Point } from './shape.ts';

/** How values of a chart become places in a picture. */
export interface Plane {
  /** Which way the values grow: to the right, or upwards. */
  readonly orientation: 'horizontal' | 'vertical';
  /** Pixel across for a category number or a calendar position. */
  readonly across: (at: number) => number;
  /** Pixel along for a value; values beyond the axis are held at its end. */
  readonly along: (value: number) => number;
  /** Pixels of one category across. */
  readonly slot: number;
  /** Pixels along at which the drawing area begins (low values) and ends. */
  readonly first: number;
  readonly last: number;
  /** Pixel across at which the drawing area begins, and how many it takes. */
  readonly start: number;
  readonly length: number;
}

/** The place for a pixel across and a pixel along. */
export function placeOnPlane(plane: Plane, across: number, along: number): Point {
  return plane.orientation === 'horizontal' ? { x: along, y: across } : { x: across, y: along };
}

/** A pixel along, moved by some pixels towards higher values (or lower, if negative). */
export function moveAlong(plane: Plane, along: number, by: number): number {
  return plane.orientation === 'horizontal' ? along + by : along - by;
}
