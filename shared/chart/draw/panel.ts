import type { AxisPanel } from '../model.ts';
import type { Shape } from '../shape.ts';
import { drawBadges } from './badges.ts';
import type { PanelCanvas } from './canvas.ts';
import { drawCategories } from './categories.ts';
import { drawLines } from './lines.ts';
import { drawScatter } from './scatter.ts';

/** Draws the marks of a panel with their labels; axes and grid belong to the window or the file. */
export function drawMarks(panel: AxisPanel, canvas: PanelCanvas): readonly Shape[] {
  return [...drawFigures(panel, canvas), ...drawBadges(panel, canvas)];
}

function drawFigures(panel: AxisPanel, canvas: PanelCanvas): readonly Shape[] {
  switch (panel.kind) {
    case 'bars':
      return drawCategories(panel, canvas);
    case 'lines':
      return drawLines(panel, canvas);
    case 'scatter':
      return drawScatter(panel, canvas);
  }
}
