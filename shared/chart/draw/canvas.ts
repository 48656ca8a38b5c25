import type { ParkLook } from '../look.ts';
import type { Mark, ParkEntry } from '../model.ts';
import type { Plane } from '../plane.ts';
import { type ChartTheme, colourOfLook } from '../theme.ts';
import type { Pen } from './pen.ts';

/** Where a panel's marks are drawn, and in whose colours. */
export interface PanelCanvas {
  readonly plane: Plane;
  readonly parks: readonly ParkEntry[];
  readonly theme: ChartTheme;
  /** Pixels within which words must stay. */
  readonly area: { readonly left: number; readonly right: number; readonly top: number };
}

/** How the figure of several parks together is drawn. */
const TOGETHER: ParkLook = { colour: '#8A929A', colourOnDark: '#8A929A', marker: 'square' };

/** What a mark of a look is drawn with. */
export function penOf(look: ParkLook, theme: ChartTheme): Pen {
  return { colour: colourOfLook(look, theme), theme };
}

/** The look of a mark's park. */
export function lookOf(
  { park }: Pick<Mark, 'park'>,
  { parks }: Pick<PanelCanvas, 'parks'>,
): ParkLook {
  if (park === null) return TOGETHER;
  const entry = parks.find((each) => each.park === park);
  if (!entry) throw new Error(`every mark's park must be in the legend, found ${park}`);
  return entry.look;
}
