import type { Frame } from '../layout.ts';
import type { ChartModel, Panel, Sign } from '../model.ts';
import type { Plane } from '../plane.ts';
import { type Point, rectBetween, type Shape } from '../shape.ts';
import { measureText } from '../text-width.ts';
import { type ChartTheme, colourOfLook } from '../theme.ts';
import { wrapText } from '../wrap.ts';
import { drawArrow, drawFade, drawWhisker } from './extent.ts';
import { drawMarker } from './marker.ts';
import { finishOfTexture, type Pen } from './pen.ts';

/** A drawn legend and the height it took. */
export interface DrawnLegend {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

const SIZE = 12;
const ROW = 20;
const SWATCH = 28;
const BETWEEN = 18;

/** Panels on which no axis names the parks. */
const NAMED_IN_LEGEND: ReadonlySet<Panel['kind']> = new Set(['lines', 'scatter', 'map']);

interface Entry {
  readonly label: string;
  readonly swatch: (centre: Point) => readonly Shape[];
}

/**
 * Draws the legend in rows as wide as the frame: the parks, where the axis does not name them, then
 * every sign that the chart uses. Without entries it takes no height.
 */
export function drawLegend(
  model: ChartModel,
  frame: Pick<Frame, 'left' | 'top' | 'width'>,
  theme: ChartTheme,
): DrawnLegend {
  const entries = [...parkEntries(model, theme), ...signEntries(model, theme)];
  const shapes: Shape[] = [];
  let x = 0;
  let row = 0;
  for (const entry of entries) {
    const label = wrapText(entry.label, {
      width: frame.width - SWATCH,
      size: SIZE,
      maxLines: 1,
    })[0];
    const width = SWATCH + measureText(label ?? '', SIZE);
    if (x > 0 && x + width > frame.width) {
      x = 0;
      row += 1;
    }
    const middle = frame.top + row * ROW + ROW / 2;
    shapes.push(...entry.swatch({ x: frame.left + x + 10, y: middle }));
    shapes.push(labelShape(label ?? '', { x: frame.left + x + SWATCH, y: middle + 4 }, theme));
    x += width + BETWEEN;
  }
  return { shapes, height: entries.length === 0 ? 0 : (row + 1) * ROW };
}

function parkEntries(model: ChartModel, theme: ChartTheme): readonly Entry[] {
  if (!NAMED_IN_LEGEND.has(model.panel.kind)) return [];
  return model.parks.map(({ name, look }) => ({
    label: name,
    swatch: (at) => [
      drawMarker({
        marker: look.marker,
        at,
        radius: 6,
        finish: finishOfTexture('solid', { colour: colourOfLook(look, theme), theme }),
      }),
    ],
  }));
}

function signEntries(model: ChartModel, theme: ChartTheme): readonly Entry[] {
  const pen: Pen = { colour: theme.muted, theme };
  return model.signs.map(({ sign, label }) => ({
    label,
    swatch: (at) => drawSign(sign, at, pen),
  }));
}

function drawSign(sign: Sign, at: Point, pen: Pen): readonly Shape[] {
  const spot = { plane: FLAT, across: at.y, along: at.x - 10 };
  switch (sign) {
    case 'plan':
      return [swatchRect(at, finishOfTexture('outline', pen))];
    case 'estimate':
      return [swatchRect(at, finishOfTexture('hatch', pen))];
    case 'open':
      return [drawArrow(spot, 'outward', pen.theme.ink)];
    case 'interval':
      return [drawWhisker(spot, at.x + 10, pen.theme.ink)];
    case 'soft':
      return [drawFade(spot, { alongHi: at.x + 10, halfWidth: 6 }, pen)];
  }
}

function swatchRect(at: Point, finish: ReturnType<typeof finishOfTexture>): Shape {
  return rectBetween({ x: at.x - 10, y: at.y - 6 }, { x: at.x + 10, y: at.y + 6 }, finish);
}

// A plane on which pixels are their own values, for signs drawn outside any axis.
const FLAT: Plane = {
  orientation: 'horizontal',
  across: (at) => at,
  along: (value) => value,
  slot: ROW,
  first: 0,
  last: 0,
  start: 0,
  length: 0,
};

function labelShape(text: string, at: Point, theme: ChartTheme): Shape {
  return {
    kind: 'text',
    at,
    text,
    size: SIZE,
    weight: 'regular',
    anchor: 'start',
    colour: theme.ink,
    upright: false,
  };
}
