import { AXIS_SIZE, type Frame, heightOfAxes, layOutPanel } from '../layout.ts';
import type { MultiplesPanel, Panel } from '../model.ts';
import type { Shape } from '../shape.ts';
import { drawAxes } from './axes.ts';
import type { PanelCanvas } from './canvas.ts';
import { drawMap, MAP_HEIGHT } from './map.ts';
import { drawMarks } from './panel.ts';
import { drawTiles, heightOfTiles } from './tiles.ts';
import { wrapText } from '../wrap.ts';

/** Whose colours a panel is drawn in, and on what ground. */
type PlotColours = Pick<PanelCanvas, 'parks' | 'theme'>;

/** Height that a panel takes when nothing else limits it, in pixels. */
export function heightOfPanel(panel: Panel): number {
  switch (panel.kind) {
    case 'multiples':
      return heightOfMultiples(panel);
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

const CELL_HEIGHT = 230;
const CELL_GAP = 20;
const CELL_HEAD = 22;
const MOST_COLUMNS = 3;

function heightOfMultiples({ cells }: MultiplesPanel): number {
  return Math.ceil(cells.length / columnsOf(cells.length)) * (CELL_HEIGHT + CELL_GAP) - CELL_GAP;
}

// Four stand two by two, so that no row is left with one.
function columnsOf(count: number): number {
  return count === 4 ? 2 : Math.min(MOST_COLUMNS, Math.max(1, count));
}

function drawMultiples(
  { cells }: MultiplesPanel,
  frame: Frame,
  colours: PlotColours,
): readonly Shape[] {
  const columns = columnsOf(cells.length);
  const width = (frame.width - CELL_GAP * (columns - 1)) / columns;
  return cells.flatMap(({ title, panel }, place): readonly Shape[] => {
    const left = frame.left + (place % columns) * (width + CELL_GAP);
    const top = frame.top + Math.floor(place / columns) * (CELL_HEIGHT + CELL_GAP);
    const [line = ''] = wrapText(title, {
      width,
      size: AXIS_SIZE,
      weight: 'semibold',
      maxLines: 1,
    });
    const cell = { left, top: top + CELL_HEAD, width, height: CELL_HEIGHT - CELL_HEAD };
    return [
      {
        kind: 'text',
        at: { x: left, y: top + AXIS_SIZE },
        text: line,
        size: AXIS_SIZE,
        weight: 'semibold',
        anchor: 'start',
        colour: colours.theme.ink,
        upright: false,
      },
      ...drawPlot(panel, cell, colours),
    ];
  });
}
