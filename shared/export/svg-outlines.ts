import type { Point, TextShape } from '../chart/shape.ts';
import type { FontSet } from './font/golos.ts';
import { curveOf, type CurvePiece } from './font/outline-curves.ts';
import { setLine, startOf } from './font/set-line.ts';
import { type Lettering, pixel } from './svg.ts';
import { escapeXml } from './xml.ts';

/**
 * Words as drawn lines: the picture looks the same in every program, whether it reads fonts inside
 * files or not. What a line says stays readable for screen readers.
 */
export function asOutlines(fonts: FontSet): Lettering {
  return { fonts: [], writeText: (shape) => outlineText(shape, fonts) };
}

function outlineText(shape: TextShape, fonts: FontSet): string {
  const font = fonts[shape.weight];
  const line = setLine(font, shape.text);
  const scale = shape.size / font.unitsPerEm;
  const start = startOf(line.width, shape.anchor);
  const place = ({ x, y }: Point): string => {
    const [across, up] = [(x + start) * scale, y * scale];
    return shape.upright
      ? `${pixel(shape.at.x - up)} ${pixel(shape.at.y - across)}`
      : `${pixel(shape.at.x + across)} ${pixel(shape.at.y - up)}`;
  };
  const path = line.glyphs.flatMap(({ glyph, x }) =>
    font.outlineOf(glyph).map((contour) => {
      const moved = contour.map((point) => ({ ...point, x: point.x + x }));
      return curveOf(moved)
        .map((piece) => writePiece(piece, place))
        .join('');
    }),
  );
  return `<path role="img" aria-label="${escapeXml(shape.text)}" fill="${shape.colour}" d="${path.join('')}"/>`;
}

function writePiece(piece: CurvePiece, place: (point: Point) => string): string {
  switch (piece.kind) {
    case 'begin':
      return `M${place(piece.to)}`;
    case 'line':
      return `L${place(piece.to)}`;
    case 'curve':
      return `Q${place(piece.control)} ${place(piece.to)}`;
    case 'close':
      return 'Z';
  }
}
