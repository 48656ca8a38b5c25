import type { Shape } from '../chart/shape.ts';
import type { FontWeight } from '../chart/text-width.ts';
import { wrapText } from '../chart/wrap.ts';

/** How stacked text is set. */
export interface TextStyle {
  readonly size: number;
  /** Distance of base lines. */
  readonly line: number;
  readonly weight: FontWeight;
  readonly colour: string;
}

/** Shapes one below the other, and where the next may begin. */
export interface Stack {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** Sets paragraphs one below the other, broken into lines as wide as the place. */
export function stackText(
  paragraphs: readonly string[],
  place: { readonly left: number; readonly top: number; readonly width: number },
  style: TextStyle,
): Stack {
  const lines = paragraphs.flatMap((text) =>
    wrapText(text, { width: place.width, size: style.size, weight: style.weight }),
  );
  const shapes = lines.map(
    (text, row): Shape => ({
      kind: 'text',
      at: { x: place.left, y: place.top + row * style.line + style.size },
      text,
      size: style.size,
      weight: style.weight,
      anchor: 'start',
      colour: style.colour,
      upright: false,
    }),
  );
  return { shapes, bottom: place.top + lines.length * style.line };
}
