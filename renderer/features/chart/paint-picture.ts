import type { Fill, Finish, Point, Shape, Stroke, TextShape } from '../../../shared/chart/shape.ts';
import { CHART_FONT } from '../../../shared/chart/theme.ts';
import type { Picture } from '../../../shared/export/svg.ts';

const CSS_WEIGHT = { regular: 400, semibold: 600 } as const;

/**
 * Paints a picture on a canvas, `density` pixels for each pixel of its layout. The fonts are waited
 * for: an SVG image would be painted before the fonts inside it are ready, and lose its words.
 */
export async function paintPicture(picture: Picture, density: number): Promise<HTMLCanvasElement> {
  await loadFonts(picture.shapes);
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * density;
  canvas.height = picture.height * density;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('a canvas must give a 2d context');
  context.scale(density, density);
  context.fillStyle = picture.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) paintShape(context, shape);
  return canvas;
}

async function loadFonts(shapes: readonly Shape[]): Promise<void> {
  const texts = shapes.flatMap(textsOf);
  const weights = [...new Set(texts.map((text) => text.weight))];
  await Promise.all(
    weights.map((weight) => {
      const words = texts.filter((text) => text.weight === weight).map(({ text }) => text);
      return document.fonts.load(`${CSS_WEIGHT[weight]} 12px 'Golos Text'`, words.join(''));
    }),
  );
}

function textsOf(shape: Shape): readonly TextShape[] {
  if (shape.kind === 'group') return shape.shapes.flatMap(textsOf);
  return shape.kind === 'text' ? [shape] : [];
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'group':
      for (const each of shape.shapes) paintShape(context, each);
      return;
    case 'text':
      paintText(context, shape);
      return;
    case 'rect':
      context.beginPath();
      context.rect(shape.at.x, shape.at.y, shape.width, shape.height);
      finish(context, shape);
      return;
    case 'circle':
      context.beginPath();
      context.arc(shape.at.x, shape.at.y, shape.radius, 0, 2 * Math.PI);
      finish(context, shape);
      return;
    case 'path':
      tracePath(context, shape.points, shape.closed);
      finish(context, shape);
  }
}

function tracePath(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  closed: boolean,
): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  if (closed) context.closePath();
}

function paintText(context: CanvasRenderingContext2D, shape: TextShape): void {
  context.save();
  context.translate(shape.at.x, shape.at.y);
  if (shape.upright) context.rotate(-Math.PI / 2);
  context.font = `${CSS_WEIGHT[shape.weight]} ${shape.size}px ${CHART_FONT}`;
  context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
  context.fillStyle = shape.colour;
  context.fillText(shape.text, 0, 0);
  context.restore();
}

function finish(context: CanvasRenderingContext2D, { fill, stroke }: Finish): void {
  if (fill !== null) paintFill(context, fill);
  if (stroke !== null) paintStroke(context, stroke);
}

function paintFill(context: CanvasRenderingContext2D, fill: Fill): void {
  context.save();
  if (fill.kind === 'plain') {
    context.globalAlpha = fill.opacity;
    context.fillStyle = fill.colour;
    context.fill();
  } else {
    context.clip();
    hatch(context, fill.colour);
  }
  context.restore();
}

const HATCH_STEP = 6;
const HATCH_WIDTH = 3;

// The slanted lines of an SVG pattern turned by 45 degrees: every sixth pixel across the slant.
function hatch(context: CanvasRenderingContext2D, colour: string): void {
  const reach = context.canvas.width + context.canvas.height;
  context.rotate(Math.PI / 4);
  context.fillStyle = colour;
  for (let x = -reach; x < reach; x += HATCH_STEP)
    context.fillRect(x, -reach, HATCH_WIDTH, 2 * reach);
}

function paintStroke(context: CanvasRenderingContext2D, stroke: Stroke): void {
  context.save();
  context.strokeStyle = stroke.colour;
  context.lineWidth = stroke.width;
  context.setLineDash([...stroke.dash]);
  context.stroke();
  context.restore();
}
