import type { Texture } from '../model.ts';
import { type Finish, plainFill, stroke } from '../shape.ts';
import type { ChartTheme } from '../theme.ts';

/** What a mark is drawn with: the park's colour and the ground it stands on. */
export interface Pen {
  readonly colour: string;
  readonly theme: ChartTheme;
}

/** Solid is fact, outline is plan, hatch is estimate; a dark edge keeps pale colours visible. */
export function finishOfTexture(texture: Texture, pen: Pen): Finish {
  switch (texture) {
    case 'solid':
      return { fill: plainFill(pen.colour), stroke: stroke(pen.theme.ink, 0.75) };
    case 'outline':
      return { fill: plainFill(pen.theme.paper), stroke: stroke(pen.colour, 2) };
    case 'hatch':
      return { fill: { kind: 'hatch', colour: pen.colour }, stroke: stroke(pen.theme.ink, 0.75) };
  }
}

/** The finish of what is possible but not sure. */
export function finishOfDoubt(pen: Pen): Finish {
  return { fill: plainFill(pen.colour, 0.18), stroke: stroke(pen.colour, 1, [3, 2]) };
}
