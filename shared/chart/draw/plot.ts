import { AXIS_SIZE, type Frame, heightOfAxes, layOutPanel } from '../layout.ts';
import type { MultiplesPanel, Panel } from '../model.ts';
import type { Shape } from '../shape.ts';
import { drawAxes } from './axes.ts';
import type { PanelCanvas } from './canvas.ts';
import { drawMap, MAP_HEIGHT } from './map.ts';
import { CELL_HEAD, cellFrames, heightOfCells } from './multiples.ts';
import { drawMarks } from './panel.ts';
import { drawTiles, heightOfTiles } from './tiles.ts';
import { wrapText } from '../wrap.ts';

/** Whose colours a panel is drawn in, and on what ground. */
type PlotColours = Pick<PanelCanvas, 'parks' | 'theme'>;

/** Height that a panel takes when nothing else limits it, in pixels. */
export function heightOfPanel(panel: Panel): number {
  switch (panel.kind) {
    case 'multiples':
      return heightOfCells(panel.cells.length);
    case 'tiles':
      return heightOfTiles(panel);
    case 'map':
      return MAP_HEIGHT;
    default:
      return heightOfAxes(panel);
  }
}

/** Draws a whole panel, axes and all, into a frame, as files need it. */
export function drawPlot(panel: Panel, frame: Frame, colours: PlotColours): readonly Shape[] {
  if (panel.kind === 'tiles') return drawTiles(panel, frame, colours.theme);
  if (panel.kind === 'multiples') return drawMultiples(panel, frame, colours);
  if (panel.kind === 'map') return drawMap(panel, frame, colours);
  const layout = layOutPanel(panel, frame);
  const area = { left: frame.left, right: frame.left + frame.width, top: frame.top };
  const canvas = { plane: layout.plane, area, ...colours };
  return [...drawAxes(panel, layout, colours.theme), ...drawMarks(panel, canvas)];
}

function drawMultiples(
  { cells }: MultiplesPanel,
  frame: Frame,
  colours: PlotColours,
): readonly Shape[] {
  return cellFrames(cells.length, frame).flatMap((cell, place): readonly Shape[] => {
    const own = cells[place];
    if (own === undefined) return [];
    const [line = ''] = wrapText(own.title, {
      width: cell.width,
      size: AXIS_SIZE,
      weight: 'semibold',
      maxLines: 1,
    });
    return [
      {
        kind: 'text',
        at: { x: cell.left, y: cell.top - CELL_HEAD + AXIS_SIZE },
        text: line,
        size: AXIS_SIZE,
        weight: 'semibold',
        anchor: 'start',
        colour: colours.theme.ink,
        upright: false,
      },
      ...drawPlot(own.panel, cell, colours),
    ];
  });
}
