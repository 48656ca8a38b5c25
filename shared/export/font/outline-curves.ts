import type { Point } from '../../chart/shape.ts';
import type { GlyphContour, GlyphPoint } from './outline.ts';

/** One step along a closed contour: straight, or a quadratic curve steered by a point. */
export type CurvePiece =
  | { readonly kind: 'begin' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly control: Point; readonly to: Point }
  | { readonly kind: 'close' };

/** A contour of a glyph as steps of a pen; none where it has no point that it passes through. */
export function curveOf(contour: GlyphContour): readonly CurvePiece[] {
  const points = withMiddles(contour);
  const start = points.findIndex(({ isOn }) => isOn);
  const first = points[start];
  if (first === undefined) return [];
  const walk = [...points.slice(start + 1), ...points.slice(0, start + 1)];
  const pieces: CurvePiece[] = [{ kind: 'begin', to: first }];
  let control: GlyphPoint | null = null;
  for (const point of walk) {
    if (!point.isOn) {
      control = point;
      continue;
    }
    pieces.push(
      control === null ? { kind: 'line', to: point } : { kind: 'curve', control, to: point },
    );
    control = null;
  }
  return [...pieces, { kind: 'close' }];
}

/** The contour with the points on the curve that lie unsaid between two points off it. */
export function withMiddles(contour: GlyphContour): readonly GlyphPoint[] {
  return contour.flatMap((point, index) => {
    const next = contour[(index + 1) % contour.length];
    if (next === undefined || point.isOn || next.isOn) return [point];
    return [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, isOn: true }];
  });
}
