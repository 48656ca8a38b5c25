import type { Fill, Point, Shape, Stroke, TextShape } from '../../chart/shape.ts';
import type { FontSet } from '../font/golos.ts';
import type { GlyphContour } from '../font/outline.ts';
import { setLine, startOf } from '../font/set-line.ts';
import type { Picture } from '../svg.ts';
import { type Coverage, coverPolygons } from './coverage.ts';
import { circlePolygon, flattenContour, type Polygon, strokePolygons } from './polygons.ts';

/** Pixels of a picture, row by row, each 0xRRGGBB. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

interface Canvas extends Bitmap {
  readonly density: number;
  readonly fonts: FontSet;
}

/**
 * Paints a picture, `density` pixels for each pixel of its layout, without window or library: the
 * same picture gives the same pixels wherever it is made.
 */
export function paintPicture(picture: Picture, density: number, fonts: FontSet): Bitmap {
  const width = Math.round(picture.width * density);
  const height = Math.round(picture.height * density);
  const pixels = new Uint32Array(width * height).fill(inkOf(picture.paper));
  const canvas: Canvas = { width, height, pixels, density, fonts };
  for (const shape of picture.shapes) paintShape(canvas, shape);
  return { width, height, pixels };
}

function paintShape(canvas: Canvas, shape: Shape): void {
  switch (shape.kind) {
    case 'group':
      for (const each of shape.shapes) paintShape(canvas, each);
      return;
    case 'text':
      paintText(canvas, shape);
      return;
    case 'rect':
      paintArea(canvas, shape, { points: cornersOf(shape), closed: true });
      return;
    case 'circle':
      paintArea(canvas, shape, { points: circlePolygon(shape.at, shape.radius), closed: true });
      return;
    case 'path':
      paintArea(canvas, shape, shape);
  }
}

function cornersOf({ at, width, height }: Shape & { kind: 'rect' }): Polygon {
  const right = at.x + width;
  const bottom = at.y + height;
  return [at, { x: right, y: at.y }, { x: right, y: bottom }, { x: at.x, y: bottom }];
}

function paintArea(
  canvas: Canvas,
  { fill, stroke }: { readonly fill: Fill | null; readonly stroke: Stroke | null },
  { points, closed }: { readonly points: readonly Point[]; readonly closed: boolean },
): void {
  const scaled = points.map(({ x, y }) => ({ x: x * canvas.density, y: y * canvas.density }));
  if (fill !== null) blend(canvas, coverPolygons([scaled], canvas), fill);
  if (stroke === null) return;
  const width = stroke.width * canvas.density;
  const dash = stroke.dash.map((length) => length * canvas.density);
  const polygons = strokePolygons(scaled, { width, dash, closed });
  const ink: Fill = { kind: 'plain', colour: stroke.colour, opacity: 1 };
  blend(canvas, coverPolygons(polygons, canvas), ink);
}

function paintText(canvas: Canvas, shape: TextShape): void {
  const font = canvas.fonts[shape.weight];
  const line = setLine(font, shape.text);
  const scale = (shape.size / font.unitsPerEm) * canvas.density;
  const start = startOf(line.width, shape.anchor);
  const origin = { x: shape.at.x * canvas.density, y: shape.at.y * canvas.density };
  const place = ({ x, y }: Point): Point =>
    shape.upright
      ? { x: origin.x - y * scale, y: origin.y - x * scale }
      : { x: origin.x + x * scale, y: origin.y - y * scale };
  const polygons = line.glyphs.flatMap(({ glyph, x }) =>
    font
      .outlineOf(glyph)
      .map((contour) =>
        polygonOf(contour).map((point) => place({ x: point.x + x + start, y: point.y })),
      ),
  );
  blend(canvas, coverPolygons(polygons, canvas), {
    kind: 'plain',
    colour: shape.colour,
    opacity: 1,
  });
}

// A font gives the same contour for the same glyph each time.
const polygons = new WeakMap<GlyphContour, Polygon>();

function polygonOf(contour: GlyphContour): Polygon {
  const known = polygons.get(contour) ?? flattenContour(contour);
  polygons.set(contour, known);
  return known;
}

function blend(canvas: Canvas, coverage: Coverage | null, fill: Fill): void {
  if (coverage === null) return;
  const { pixels, width, density } = canvas;
  const ink = inkOf(fill.colour);
  const opacity = fill.kind === 'plain' ? fill.opacity : 1;
  for (let row = 0; row < coverage.height; row += 1) {
    const from = (coverage.top + row) * width + coverage.left;
    for (let column = 0; column < coverage.width; column += 1) {
      let share = (coverage.shares[row * coverage.width + column] ?? 0) * opacity;
      if (share <= 0) continue;
      if (fill.kind === 'hatch') {
        share *= hatchShare(coverage.left + column, coverage.top + row, density);
      }
      const at = from + column;
      pixels[at] = share >= 1 ? ink : mix(pixels[at] ?? 0, ink, share);
    }
  }
}

function mix(under: number, ink: number, share: number): number {
  const red = channel(under >> 16, ink >> 16, share);
  const green = channel((under >> 8) & 0xff, (ink >> 8) & 0xff, share);
  return (red << 16) | (green << 8) | channel(under & 0xff, ink & 0xff, share);
}

function channel(under: number, ink: number, share: number): number {
  return Math.round(under + (ink - under) * share);
}

const HATCH_STEP = 6;
const HATCH_WIDTH = 3;

// The slanted lines of the SVG pattern: every sixth pixel across the slant, soft at their edges.
function hatchShare(x: number, y: number, density: number): number {
  const across = (x + 0.5 + y + 0.5) / Math.SQRT2 / density;
  const at = ((across % HATCH_STEP) + HATCH_STEP) % HATCH_STEP;
  const inside = Math.min(at, HATCH_WIDTH - at) * density;
  return Math.min(1, Math.max(0, inside + 0.5));
}

function inkOf(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}
