import type { Point } from '../../chart/shape.ts';

/** How much of each pixel of a window of the picture is covered, 0 to 1. */
export interface Coverage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly shares: Float32Array;
}

/**
 * How much of each pixel closed polygons cover. Areas walked the same way round add up to no more
 * than all of a pixel; one walked the other way cuts a hole. The signed area of each edge is spread
 * over its pixels and summed along rows.
 */
export function coverPolygons(
  polygons: readonly (readonly Point[])[],
  size: { readonly width: number; readonly height: number },
): Coverage | null {
  const box = boxOf(polygons, size);
  if (box === null) return null;
  const sums = new Float32Array((box.width + 2) * box.height);
  for (const polygon of polygons) {
    let from = polygon.at(-1);
    for (const to of polygon) {
      if (from !== undefined) addEdge(sums, box, [from, to]);
      from = to;
    }
  }
  const shares = new Float32Array(box.width * box.height);
  for (let row = 0; row < box.height; row += 1) {
    let sum = 0;
    for (let column = 0; column < box.width; column += 1) {
      sum += sums[row * (box.width + 2) + column] ?? 0;
      shares[row * box.width + column] = Math.min(1, Math.abs(sum));
    }
  }
  return { ...box, shares };
}

type Box = Omit<Coverage, 'shares'>;

function boxOf(
  polygons: readonly (readonly Point[])[],
  size: { readonly width: number; readonly height: number },
): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygons) {
    for (const { x, y } of polygon) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  left = Math.max(0, Math.floor(left));
  top = Math.max(0, Math.floor(top));
  right = Math.min(size.width, Math.ceil(right));
  bottom = Math.min(size.height, Math.ceil(bottom));
  return right > left && bottom > top
    ? { left, top, width: right - left, height: bottom - top }
    : null;
}

function addEdge(sums: Float32Array, box: Box, [from, to]: readonly [Point, Point]): void {
  if (from.y === to.y) return;
  const sign = from.y < to.y ? 1 : -1;
  const [upper, lower] = sign === 1 ? [from, to] : [to, from];
  const slope = (lower.x - upper.x) / (lower.y - upper.y);
  const first = Math.max(0, Math.floor(upper.y - box.top));
  const last = Math.min(box.height, Math.ceil(lower.y - box.top));
  for (let row = first; row < last; row += 1) {
    const y0 = Math.max(upper.y - box.top, row);
    const y1 = Math.min(lower.y - box.top, row + 1);
    if (y1 <= y0) continue;
    const x0 = clamp(upper.x + (y0 + box.top - upper.y) * slope - box.left, box.width);
    const x1 = clamp(upper.x + (y1 + box.top - upper.y) * slope - box.left, box.width);
    addSpan(sums, row * (box.width + 2), { from: x0, to: x1, height: sign * (y1 - y0) });
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

// Within one row: what lies to the right of the edge is covered; the pixels it crosses in part.
function addSpan(sums: Float32Array, base: number, { from, to, height }: Span): void {
  const [low, high] = from < to ? [from, to] : [to, from];
  const last = Math.floor(high);
  for (let pixel = Math.floor(low); pixel <= last; pixel += 1) {
    const x0 = Math.max(low, pixel);
    const x1 = Math.min(high, pixel + 1);
    const gained = high === low ? height : (height * (x1 - x0)) / (high - low);
    const right = 1 - ((x0 + x1) / 2 - pixel);
    add(sums, base + pixel, gained * right);
    add(sums, base + pixel + 1, gained * (1 - right));
  }
}

function add(sums: Float32Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
