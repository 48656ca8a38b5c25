import type { Point } from '../../chart/shape.ts';
import type { GlyphContour } from '../font/outline.ts';
import { withMiddles } from '../font/outline-curves.ts';

/** A closed polygon. */
export type Polygon = readonly Point[];

/** Straight pieces that a curve of a glyph is drawn with. */
const CURVE_PIECES = 4;
const CIRCLE_PIECES = 48;
/** From this share of the width on, a corner of a line is rounded. */
const ROUND_FROM = 1.5;

/** A glyph's contour as a polygon in font units. */
export function flattenContour(contour: GlyphContour): Polygon {
  const points = withMiddles(contour);
  const start = points.findIndex(({ isOn }) => isOn);
  if (start < 0) return [];
  const turned = [...points.slice(start), ...points.slice(0, start + 1)];
  const polygon: Point[] = [];
  for (const [index, point] of turned.entries()) {
    const from = turned[index - 1];
    const to = turned[index + 1];
    if (point.isOn || from === undefined || to === undefined) polygon.push(point);
    else polygon.push(...curve(from, point, to));
  }
  return polygon;
}

function curve(from: Point, control: Point, to: Point): readonly Point[] {
  return Array.from({ length: CURVE_PIECES - 1 }, (_, index) => {
    const t = (index + 1) / CURVE_PIECES;
    const u = 1 - t;
    return {
      x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
      y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
    };
  });
}

/** A circle as a polygon. */
export function circlePolygon(at: Point, radius: number): Polygon {
  return Array.from({ length: CIRCLE_PIECES }, (_, index) => {
    const angle = (2 * Math.PI * index) / CIRCLE_PIECES;
    return { x: at.x + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) };
  });
}

/** How a line is drawn. */
export interface LineStyle {
  readonly width: number;
  readonly dash: readonly number[];
  readonly closed: boolean;
}

/** The polygons that a drawn line covers, all walked the same way round. */
export function strokePolygons(
  points: readonly Point[],
  { width, dash, closed }: LineStyle,
): readonly Polygon[] {
  const [first] = points;
  const path = closed && first !== undefined ? [...points, first] : points;
  const runs = dash.length === 0 ? [path] : dashRuns(path, dash);
  return runs.flatMap((run) => [
    ...pairs(run).flatMap(([from, to]) => segmentPolygon(from, to, width)),
    ...joints(run, closed && dash.length === 0).flatMap((at) =>
      width >= ROUND_FROM ? [circlePolygon(at, width / 2)] : [],
    ),
  ]);
}

function joints(run: readonly Point[], closed: boolean): readonly Point[] {
  return run.slice(closed ? 0 : 1, -1);
}

function pairs(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined ? [] : [[from, to]];
  });
}

function segmentPolygon(from: Point, to: Point, width: number): readonly Polygon[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return [];
  const nx = ((to.y - from.y) / length) * (width / 2);
  const ny = ((from.x - to.x) / length) * (width / 2);
  return [
    [
      { x: from.x + nx, y: from.y + ny },
      { x: to.x + nx, y: to.y + ny },
      { x: to.x - nx, y: to.y - ny },
      { x: from.x - nx, y: from.y - ny },
    ],
  ];
}

function dashRuns(path: readonly Point[], dash: readonly number[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let place = 0;
  let left = dash[0] ?? Infinity;
  let run: Point[] = path[0] === undefined ? [] : [path[0]];
  for (const [from, to] of pairs(path)) {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    let walked = 0;
    while (length - walked > left) {
      walked += left;
      const at = between(from, to, walked / length);
      if (place % 2 === 0) runs.push([...run, at]);
      run = [at];
      place += 1;
      left = Math.max(dash[place % dash.length] ?? 1, 0.1);
    }
    left -= length - walked;
    run.push(to);
  }
  if (place % 2 === 0) runs.push(run);
  return runs;
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
