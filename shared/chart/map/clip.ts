import type { Point } from '../shape.ts';

/** A rectangle by its edges; `top` is the smaller y. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One side of a rectangle: how far a point lies inside it, negative outside. */
type Side = (point: Point) => number;

/** What of a closed outline lies in a rectangle (Sutherland and Hodgman, 1974); empty if nothing. */
export function clipRing(ring: readonly Point[], edges: Edges): readonly Point[] {
  const bounds = boundsOf(ring);
  if (isWithin(bounds, edges)) return ring;
  if (isApart(bounds, edges)) return [];
  return sidesOf(edges).reduce<readonly Point[]>(clipToSide, ring);
}

/** What of a line lies in a rectangle, in as many pieces as that takes. */
export function clipLine(line: readonly Point[], edges: Edges): readonly (readonly Point[])[] {
  const bounds = boundsOf(line);
  if (isWithin(bounds, edges)) return [line];
  if (isApart(bounds, edges)) return [];
  const sides = sidesOf(edges);
  const pieces: Point[][] = [];
  let open: Point[] | null = null;
  for (const [place, to] of line.entries()) {
    const from = line[place - 1];
    if (from === undefined) continue;
    const kept = clipSegment(from, to, sides);
    if (kept === null) {
      open = null;
      continue;
    }
    if (open === null || kept[0] !== from) {
      open = [kept[0]];
      pieces.push(open);
    }
    open.push(kept[1]);
    if (kept[1] !== to) open = null;
  }
  return pieces;
}

/** The least rectangle around points. */
export function boundsOf(points: readonly Point[]): Edges {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [top, bottom] = [left, right];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, right, top, bottom };
}

function isWithin(inner: Edges, outer: Edges): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function isApart(one: Edges, other: Edges): boolean {
  return (
    one.right < other.left ||
    one.left > other.right ||
    one.bottom < other.top ||
    one.top > other.bottom
  );
}

function sidesOf({ left, right, top, bottom }: Edges): readonly Side[] {
  return [({ x }) => x - left, ({ x }) => right - x, ({ y }) => y - top, ({ y }) => bottom - y];
}

function clipToSide(ring: readonly Point[], side: Side): readonly Point[] {
  return ring.flatMap((to, place): readonly Point[] => {
    const from = ring[place - 1] ?? ring.at(-1) ?? to;
    const [before, after] = [side(from), side(to)];
    if (before >= 0 && after >= 0) return [to];
    if (before < 0 && after < 0) return [];
    const crossing = between(from, to, before / (before - after));
    return after >= 0 ? [crossing, to] : [crossing];
  });
}

function clipSegment(
  from: Point,
  to: Point,
  sides: readonly Side[],
): readonly [Point, Point] | null {
  let kept: readonly [Point, Point] = [from, to];
  for (const side of sides) {
    const [before, after] = [side(kept[0]), side(kept[1])];
    if (before < 0 && after < 0) return null;
    if (before >= 0 && after >= 0) continue;
    const crossing = between(kept[0], kept[1], before / (before - after));
    kept = before < 0 ? [crossing, kept[1]] : [kept[0], crossing];
  }
  return kept;
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
