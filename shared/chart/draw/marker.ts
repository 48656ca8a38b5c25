import type { Marker } from '../look.ts';
import type { Finish, Point, Shape } from '../shape.ts';

/** A marker to draw. */
export interface MarkerRequest {
  readonly marker: Marker;
  readonly at: Point;
  /** Half of its height. */
  readonly radius: number;
  readonly finish: Finish;
}

/** Draws a park's marker with its centre at a point. */
export function drawMarker({ marker, at, radius, finish }: MarkerRequest): Shape {
  if (marker === 'circle') return { kind: 'circle', at, radius, ...finish };
  const points = OUTLINES[marker].map(([x, y]) => ({
    x: at.x + x * radius,
    y: at.y + y * radius,
  }));
  return { kind: 'path', points, closed: true, ...finish };
}

/** The radius at which a marker takes as much room as a circle of another radius. */
export function radiusOfEqualArea(marker: Marker, circle: number): number {
  if (marker === 'circle') return circle;
  return circle * Math.sqrt(Math.PI / areaOfOutline(OUTLINES[marker]));
}

/** How far a marker of a radius reaches from its centre. */
export function reachOfMarker(marker: Marker, radius: number): number {
  if (marker === 'circle') return radius;
  return radius * Math.max(...OUTLINES[marker].map(([x, y]) => Math.max(Math.abs(x), Math.abs(y))));
}

// The shoelace formula.
function areaOfOutline(corners: readonly Corner[]): number {
  const twice = corners.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = corners[(place + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

type Corner = readonly [number, number];

// Corners in units of the radius; areas are close enough that no marker looks heavier than another.
const OUTLINES: Readonly<Record<Exclude<Marker, 'circle'>, readonly Corner[]>> = {
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  triangle: [
    [0, -1.15],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  triangle_down: [
    [0, 1.15],
    [-1.1, -0.85],
    [1.1, -0.85],
  ],
  diamond: [
    [0, -1.25],
    [1.15, 0],
    [0, 1.25],
    [-1.15, 0],
  ],
  hexagon: regular(6, () => 1.08),
  cross: [
    [-0.38, -1.1],
    [0.38, -1.1],
    [0.38, -0.38],
    [1.1, -0.38],
    [1.1, 0.38],
    [0.38, 0.38],
    [0.38, 1.1],
    [-0.38, 1.1],
    [-0.38, 0.38],
    [-1.1, 0.38],
    [-1.1, -0.38],
    [-0.38, -0.38],
  ],
  star: regular(10, (corner) => (corner % 2 === 0 ? 1.3 : 0.6)),
};

function regular(corners: number, reach: (corner: number) => number): readonly Corner[] {
  return Array.from({ length: corners }, (_, corner): Corner => {
    const turn = (corner / corners) * 2 * Math.PI - Math.PI / 2;
    return [Math.cos(turn) * reach(corner), Math.sin(turn) * reach(corner)];
  });
}
