import { escapeXml } from './xml.ts';
import { CHART_FONT } from '../chart/theme.ts';
import type { Fill, Finish, Point, Shape, Stroke, TextShape } from '../chart/shape.ts';

/** A font file to put inside a picture, so that it looks the same where the font is not installed. */
export interface EmbeddedFont {
  /** CSS weight of the file, 400 or 600. */
  readonly weight: number;
  /** CSS `unicode-range` of the file. */
  readonly unicodeRange: string;
  /** The woff2 file, base64. */
  readonly base64: string;
}

/** A whole picture, laid out in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  /** Title for screen readers and file managers. */
  readonly title: string;
  readonly description: string;
  /** What made the picture and from what, as JSON text; kept in the file's metadata. */
  readonly origin: string;
  readonly shapes: readonly Shape[];
}

/** How the words of a picture are written. */
export interface Lettering {
  /** Fonts to put inside. */
  readonly fonts: readonly EmbeddedFont[];
  /** Writes one line of text as markup. */
  readonly writeText: (shape: TextShape) => string;
}

/** Words as text in the fonts given, or in whatever the reader has for none. */
export function asText(fonts: readonly EmbeddedFont[]): Lettering {
  return { fonts, writeText };
}

/**
 * Writes a picture as one SVG 1.1 document: nothing is loaded from elsewhere. The same picture gives
 * the same bytes.
 */
export function writeSvg(picture: Picture, lettering: Lettering): string {
  const { width, height } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" font-family="${escapeXml(CHART_FONT)}">`,
    `<title id="title">${escapeXml(picture.title)}</title>`,
    `<desc id="description">${escapeXml(picture.description)}</desc>`,
    `<metadata>${escapeXml(picture.origin)}</metadata>`,
    writeDefinitions(picture.shapes, lettering.fonts),
    `<rect width="${width}" height="${height}" fill="${picture.paper}"/>`,
    ...picture.shapes.map((shape) => writeShape(shape, lettering)),
    '</svg>',
    '',
  ].join('\n');
}

/** Id of the pattern of slanted lines in a colour. */
export function hatchId(colour: string): string {
  return `hatch-${colour.replace('#', '')}`;
}

function writeDefinitions(shapes: readonly Shape[], fonts: readonly EmbeddedFont[]): string {
  const hatches = [...new Set(shapes.flatMap(hatchesOf))].sort();
  const faces = fonts.map(writeFontFace).join('');
  const style = faces === '' ? '' : `<style>${faces}</style>`;
  return `<defs>${style}${hatches.map(writeHatch).join('')}</defs>`;
}

function writeFontFace(font: EmbeddedFont): string {
  return `@font-face{font-family:'Golos Text';font-style:normal;font-weight:${font.weight};src:url(data:font/woff2;base64,${font.base64}) format('woff2');unicode-range:${font.unicodeRange}}`;
}

/** Colours of the slanted lines that a shape is filled with. */
export function hatchesOf(shape: Shape): readonly string[] {
  if (shape.kind === 'group') return shape.shapes.flatMap(hatchesOf);
  if (shape.kind === 'text' || shape.fill?.kind !== 'hatch') return [];
  return [shape.fill.colour];
}

function writeHatch(colour: string): string {
  return `<pattern id="${hatchId(colour)}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="1.5" y1="0" x2="1.5" y2="6" stroke="${colour}" stroke-width="3"/></pattern>`;
}

function writeShape(shape: Shape, lettering: Lettering): string {
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${pixel(shape.at.x)}" y="${pixel(shape.at.y)}" width="${pixel(shape.width)}" height="${pixel(shape.height)}"${writeFinish(shape)}/>`;
    case 'circle':
      return `<circle cx="${pixel(shape.at.x)}" cy="${pixel(shape.at.y)}" r="${pixel(shape.radius)}"${writeFinish(shape)}/>`;
    case 'path':
      return `<path d="${pathOf(shape.points, shape.closed)}"${writeFinish(shape)}/>`;
    case 'text':
      return lettering.writeText(shape);
    case 'group':
      return writeGroup(shape, lettering);
  }
}

function writeGroup({ name, shapes }: Shape & { kind: 'group' }, lettering: Lettering): string {
  const title = name === null ? '' : `<title>${escapeXml(name)}</title>`;
  return `<g>${title}${shapes.map((shape) => writeShape(shape, lettering)).join('')}</g>`;
}

function writeText(shape: TextShape): string {
  const at = `x="${pixel(shape.at.x)}" y="${pixel(shape.at.y)}"`;
  const turn = shape.upright
    ? ` transform="rotate(-90 ${pixel(shape.at.x)} ${pixel(shape.at.y)})"`
    : '';
  const weight = shape.weight === 'semibold' ? ' font-weight="600"' : '';
  const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
  return `<text ${at} font-size="${shape.size}" fill="${shape.colour}"${weight}${anchor}${turn}>${escapeXml(shape.text)}</text>`;
}

/** Path data through points, as the `d` of an SVG path. */
export function pathOf(points: readonly Point[], closed: boolean): string {
  const steps = points.map(
    (point, index) => `${index === 0 ? 'M' : 'L'}${pixel(point.x)} ${pixel(point.y)}`,
  );
  return `${steps.join('')}${closed ? 'Z' : ''}`;
}

function writeFinish({ fill, stroke }: Finish): string {
  return `${writeFill(fill)}${stroke === null ? '' : writeStroke(stroke)}`;
}

function writeFill(fill: Fill | null): string {
  if (fill === null) return ' fill="none"';
  if (fill.kind === 'hatch') return ` fill="url(#${hatchId(fill.colour)})"`;
  const opacity = fill.opacity === 1 ? '' : ` fill-opacity="${fill.opacity}"`;
  return ` fill="${fill.colour}"${opacity}`;
}

function writeStroke({ colour, width, dash }: Stroke): string {
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
  return ` stroke="${colour}" stroke-width="${width}"${dashes}`;
}

/** A pixel with at most two decimals: finer differences show nowhere and would change bytes. */
export function pixel(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
