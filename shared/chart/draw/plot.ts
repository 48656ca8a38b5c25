import { type Frame, heightOfAxes, layOutPanel } from '../layout.ts';
import type { Panel, ParkEntry } from '../model.ts';
import type { Shape } from '../shape.ts';
import type { ChartTheme } from '../theme.ts';
import { drawAxes } from './axes.ts';
import { drawMarks } from './panel.ts';
import { drawTiles, heightOfTiles } from './tiles.ts';

/** Whose colours a panel is drawn in, and on what ground. */
export interface PlotColours {
  readonly parks: readonly ParkEntry[];
  readonly theme: ChartTheme;
}

/** Height that a panel takes when nothing else limits it, in pixels. */
export function heightOfPanel(panel: Panel): number {
  return panel.kind === 'tiles' ? heightOfTiles(panel) : heightOfAxes(panel);
}

/** Draws a whole panel, axes and all, into a frame, as files need it. */
export function drawPlot(panel: Panel, frame: Frame, colours: PlotColours): readonly Shape[] {
  if (panel.kind === 'tiles') return drawTiles(panel, frame, colours.theme);
  const layout = layOutPanel(panel, frame);
  const area = { left: frame.left, right: frame.left + frame.width, top: frame.top };
  const canvas = { plane: layout.plane, area, ...colours };
  return [...drawAxes(panel, layout, colours.theme), ...drawMarks(panel, canvas)];
}
