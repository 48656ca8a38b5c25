import type { Fill, Finish, Point, Shape, Stroke, TextShape } from '../../chart/shape.ts';
import type { FontWeight } from '../../chart/text-width.ts';
import type { FontSet } from '../font/golos.ts';
import { setLine, startOf } from '../font/set-line.ts';
import type { Page } from './page.ts';

/** What the pages of a document draw on: the glyphs and the opacities that they use. */
export interface PageInks {
  readonly fonts: FontSet;
  /** Glyphs used of each font, with the character that each stands for. */
  readonly glyphs: Readonly<Record<FontWeight, Map<number, number>>>;
  /** Opacities in per cent. */
  readonly opacities: Set<number>;
}

/** Points for one pixel of layout. */
export const POINTS_PER_PIXEL = 0.75;

/** Names of the fonts in the resources of every page. */
export const FONT_NAMES: Readonly<Record<FontWeight, string>> = { regular: 'F1', semibold: 'F2' };

// A circle out of four Bézier curves: how far their control points lie.
const CIRCLE = 0.5523;
const HATCH_STEP = 6;
const HATCH_WIDTH = 3;

/** Writes what stands on a page as a content stream of PDF, and notes which glyphs it used. */
export function drawPage(page: Page, inks: PageInks): string {
  const scale = POINTS_PER_PIXEL;
  const placed = page.placed.map(
    (each) =>
      `q ${numbers(each.scale, 0, 0, each.scale, each.left, each.top)} cm\n${each.shapes
        .map((shape) => drawShape(shape, inks))
        .join('')}Q\n`,
  );
  return `${numbers(scale, 0, 0, -scale, 0, page.height * scale)} cm\n${placed.join('')}`;
}

function drawShape(shape: Shape, inks: PageInks): string {
  switch (shape.kind) {
    case 'group':
      return shape.shapes.map((each) => drawShape(each, inks)).join('');
    case 'text':
      return drawText(shape, inks);
    case 'rect':
      return finish(
        `${numbers(shape.at.x, shape.at.y, shape.width, shape.height)} re`,
        shape,
        inks,
      );
    case 'circle':
      return finish(circlePath(shape.at, shape.radius), shape, inks);
    case 'path':
      return finish(linePath(shape.points, shape.closed), shape, inks);
  }
}

function linePath(points: readonly Point[], closed: boolean): string {
  const steps = points.map(({ x, y }, index) => `${numbers(x, y)} ${index === 0 ? 'm' : 'l'}`);
  return `${steps.join(' ')}${closed ? ' h' : ''}`;
}

function circlePath({ x, y }: Point, r: number): string {
  const k = r * CIRCLE;
  return [
    `${numbers(x + r, y)} m`,
    `${numbers(x + r, y + k, x + k, y + r, x, y + r)} c`,
    `${numbers(x - k, y + r, x - r, y + k, x - r, y)} c`,
    `${numbers(x - r, y - k, x - k, y - r, x, y - r)} c`,
    `${numbers(x + k, y - r, x + r, y - k, x + r, y)} c h`,
  ].join(' ');
}

function finish(path: string, { fill, stroke }: Finish, inks: PageInks): string {
  return `${fill === null ? '' : drawFill(path, fill, inks)}${stroke === null ? '' : drawStroke(path, stroke)}`;
}

function drawFill(path: string, fill: Fill, inks: PageInks): string {
  if (fill.kind === 'hatch') return drawHatch(path, fill.colour);
  const opacity = Math.round(fill.opacity * 100);
  inks.opacities.add(opacity);
  return `q /O${opacity} gs ${colourOf(fill.colour)} rg ${path} f Q\n`;
}

const HATCH_REACH = 2400;

// The slanted lines of the SVG pattern, cut to the path.
function drawHatch(path: string, colour: string): string {
  const turned = numbers(Math.SQRT1_2, Math.SQRT1_2, -Math.SQRT1_2, Math.SQRT1_2, 0, 0);
  const lines: string[] = [];
  for (let x = -HATCH_REACH; x < HATCH_REACH; x += HATCH_STEP) {
    lines.push(`${numbers(x, -HATCH_REACH, HATCH_WIDTH, 2 * HATCH_REACH)} re`);
  }
  return `q ${path} W n ${colourOf(colour)} rg ${turned} cm ${lines.join(' ')} f Q\n`;
}

function drawStroke(path: string, { colour, width, dash }: Stroke): string {
  return `q ${colourOf(colour)} RG ${numbers(width)} w [${numbers(...dash)}] 0 d ${path} S Q\n`;
}

function drawText(shape: TextShape, inks: PageInks): string {
  const font = inks.fonts[shape.weight];
  const line = setLine(font, shape.text);
  if (line.glyphs.length === 0) return '';
  const used = inks.glyphs[shape.weight];
  for (const { glyph, codePoint } of line.glyphs) {
    if (!used.has(glyph)) used.set(glyph, codePoint);
  }
  const start = (startOf(line.width, shape.anchor) * shape.size) / font.unitsPerEm;
  const { x, y } = shape.at;
  // The page is turned upside down, so that text must be turned back.
  const matrix = shape.upright
    ? numbers(0, -1, -1, 0, x, y - start)
    : numbers(1, 0, 0, -1, x + start, y);
  const codes = line.glyphs.map(({ glyph }) => glyph.toString(16).padStart(4, '0')).join('');
  return `BT /${FONT_NAMES[shape.weight]} ${numbers(shape.size)} Tf ${colourOf(shape.colour)} rg ${matrix} Tm <${codes}> Tj ET\n`;
}

function colourOf(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16);
  return numbers(((value >> 16) & 0xff) / 255, ((value >> 8) & 0xff) / 255, (value & 0xff) / 255);
}

/** Numbers as PDF writes them: plain decimals, at most three. */
export function numbers(...values: readonly number[]): string {
  return values.map((value) => String(Math.round(value * 1000) / 1000)).join(' ');
}
