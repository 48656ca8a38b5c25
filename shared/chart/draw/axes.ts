import { AXIS_GAP, AXIS_LINE, AXIS_SIZE, type PanelLayout } from '../layout.ts';
import type { Panel, ValueAxis } from '../model.ts';
import { placeOnPlane } from '../plane.ts';
import { lineShape, type Shape, stroke, type TextShape } from '../shape.ts';
import type { ChartTheme } from '../theme.ts';

/** Draws grid, axis lines and axis words of a panel for a file; the window's come from Recharts. */
export function drawAxes(panel: Panel, layout: PanelLayout, theme: ChartTheme): readonly Shape[] {
  return [
    ...drawGrid(panel.along, layout, theme),
    drawBaseLine(layout, theme),
    ...drawAcrossWords(panel, layout, theme),
    axisText(panel.along.title, layout.titleAt, {
      anchor: layout.titleAnchor,
      colour: theme.muted,
    }),
  ];
}

function drawGrid(axis: ValueAxis, { plane, plot }: PanelLayout, theme: ChartTheme): Shape[] {
  const horizontal = plane.orientation === 'horizontal';
  const edges: readonly [number, number] = horizontal
    ? [plot.top, plot.top + plot.height]
    : [plot.left, plot.left + plot.width];
  return axis.span.ticks.flatMap((tick, index) => {
    const along = plane.along(tick);
    const words = axis.labels[index] ?? '';
    const at = horizontal
      ? { x: along, y: plot.top + plot.height + AXIS_GAP + AXIS_SIZE - 2 }
      : { x: plot.left - AXIS_GAP, y: along + AXIS_SIZE * 0.36 };
    return [
      lineShape(
        edges.map((edge) => placeOnPlane(plane, edge, along)),
        stroke(theme.grid, 1),
      ),
      axisText(words, at, { anchor: horizontal ? 'middle' : 'end', colour: theme.muted }),
    ];
  });
}

function drawBaseLine({ plane, plot }: PanelLayout, theme: ChartTheme): Shape {
  const edges =
    plane.orientation === 'horizontal'
      ? [plot.top, plot.top + plot.height]
      : [plot.left, plot.left + plot.width];
  return lineShape(
    edges.map((edge) => placeOnPlane(plane, edge, plane.first)),
    stroke(theme.muted, 1),
  );
}

function drawAcrossWords(panel: Panel, layout: PanelLayout, theme: ChartTheme): readonly Shape[] {
  const { plane, plot, acrossLines } = layout;
  const ticks = panel.kind === 'lines' ? panel.across.ticks : panel.across.slots.map((_, at) => at);
  return ticks.flatMap((at, index) => {
    const lines = acrossLines[index] ?? [];
    const across = plane.across(at);
    if (plane.orientation === 'vertical') {
      const top = plot.top + plot.height + AXIS_GAP + AXIS_SIZE - 2;
      return lines.map((line, row) =>
        axisText(
          line,
          { x: across, y: top + row * AXIS_LINE },
          { anchor: 'middle', colour: theme.ink },
        ),
      );
    }
    const top = across - ((lines.length - 1) * AXIS_LINE) / 2 + AXIS_SIZE * 0.36;
    return lines.map((line, row) =>
      axisText(
        line,
        { x: plot.left - AXIS_GAP, y: top + row * AXIS_LINE },
        { anchor: 'end', colour: theme.ink },
      ),
    );
  });
}

function axisText(
  text: string,
  at: TextShape['at'],
  style: Pick<TextShape, 'anchor' | 'colour'>,
): TextShape {
  return { kind: 'text', at, text, size: AXIS_SIZE, weight: 'regular', upright: false, ...style };
}
