import { AXIS_GAP, AXIS_LINE, AXIS_SIZE, type PanelLayout } from '../layout.ts';
import type { AxisPanel, ValueAxis } from '../model.ts';
import { placeOnPlane } from '../plane.ts';
import { lineShape, type Shape, stroke, type TextShape } from '../shape.ts';
import type { ChartTheme } from '../theme.ts';

/** Draws grid, axis lines and axis words of a panel for a file; the window's come from Recharts. */
export function drawAxes(
  panel: AxisPanel,
  layout: PanelLayout,
  theme: ChartTheme,
): readonly Shape[] {
  return [
    ...drawGrid(panel.along, layout, theme),
    ...drawUprights(panel, layout, theme),
    drawBaseLine(layout, theme),
    ...drawAcrossWords(panel, layout, theme),
    ...drawAxisTitles(panel, layout, theme),
  ];
}

/** Writes what the value axes of a panel measure. */
export function drawAxisTitles(
  panel: AxisPanel,
  layout: PanelLayout,
  theme: ChartTheme,
): readonly Shape[] {
  const { titleAt, titleAnchor } = layout;
  return [
    axisText(panel.along.title, titleAt, { anchor: titleAnchor, colour: theme.muted }),
    ...drawAcrossTitle(panel, layout, theme),
  ];
}

function drawUprights(
  { across }: AxisPanel,
  { plane, plot }: PanelLayout,
  theme: ChartTheme,
): readonly Shape[] {
  if (across.kind !== 'value') return [];
  return across.span.ticks.map((tick) => {
    const x = plane.across(tick);
    const ends = [
      { x, y: plot.top },
      { x, y: plot.top + plot.height },
    ];
    return lineShape(ends, stroke(theme.grid, 1));
  });
}

function drawAcrossTitle(
  { across }: AxisPanel,
  { acrossTitleAt }: PanelLayout,
  theme: ChartTheme,
): readonly Shape[] {
  if (across.kind !== 'value' || acrossTitleAt === null) return [];
  return [axisText(across.title, acrossTitleAt, { anchor: 'end', colour: theme.muted })];
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

function drawAcrossWords(
  panel: AxisPanel,
  layout: PanelLayout,
  theme: ChartTheme,
): readonly Shape[] {
  const { plane, plot, acrossLines } = layout;
  const ticks = ticksAcross(panel);
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

/** Where the words of the axis across stand on it. */
export function ticksAcross({ across }: AxisPanel): readonly number[] {
  switch (across.kind) {
    case 'category':
      return across.slots.map((_, at) => at);
    case 'time':
      return across.ticks;
    case 'value':
      return across.span.ticks;
  }
}

function axisText(
  text: string,
  at: TextShape['at'],
  style: Pick<TextShape, 'anchor' | 'colour'>,
): TextShape {
  return { kind: 'text', at, text, size: AXIS_SIZE, weight: 'regular', upright: false, ...style };
}
