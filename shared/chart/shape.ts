import type { FontWeight } from './text-width.ts';

/** A place in a picture, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What an area is filled with. */
export type Fill =
  | { readonly kind: 'plain'; readonly colour: string; readonly opacity: number }
  /** Slanted lines of the colour on nothing. */
  | { readonly kind: 'hatch'; readonly colour: string };

/** How an edge is drawn. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Lengths of dash and gap; empty for an unbroken line. */
  readonly dash: readonly number[];
}

/** Inside and edge of a shape; null leaves either out. */
export interface Finish {
  readonly fill: Fill | null;
  readonly stroke: Stroke | null;
}

/** A line of text; `at` is on its base line. */
export interface TextShape {
  readonly kind: 'text';
  readonly at: Point;
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: string;
  /** Whether the text reads upwards. */
  readonly upright: boolean;
}

/**
 * What charts are drawn with. The window and the files draw the same shapes, which is why they
 * agree; see build/decisions on drawing charts once.
 */
export type Shape =
  | (Finish & {
      readonly kind: 'rect';
      readonly at: Point;
      readonly width: number;
      readonly height: number;
    })
  | (Finish & {
      readonly kind: 'path';
      readonly points: readonly Point[];
      readonly closed: boolean;
    })
  | (Finish & { readonly kind: 'circle'; readonly at: Point; readonly radius: number })
  | TextShape
  /** Shapes that belong together; `name` says aloud what they show. */
  | { readonly kind: 'group'; readonly name: string | null; readonly shapes: readonly Shape[] };

/** A plain fill; opaque unless said otherwise. */
export function plainFill(colour: string, opacity = 1): Fill {
  return { kind: 'plain', colour, opacity };
}

/** An edge; unbroken unless dashes are given. */
export function stroke(colour: string, width: number, dash: readonly number[] = []): Stroke {
  return { colour, width, dash };
}

/** An open line through points. */
export function lineShape(points: readonly Point[], edge: Stroke): Shape {
  return { kind: 'path', points, closed: false, fill: null, stroke: edge };
}

/** The rectangle between two opposite corners, in whichever order they come. */
export function rectBetween(a: Point, b: Point, finish: Finish): Shape {
  const at = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) };
  return {
    kind: 'rect',
    at,
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
    ...finish,
  };
}
