import { drawLegend } from '../chart/draw/legend.ts';
import { drawPlot, heightOfPanel } from '../chart/draw/plot.ts';
import type { ChartModel } from '../chart/model.ts';
import { lineShape, type Shape, stroke } from '../chart/shape.ts';
import { LIGHT_THEME } from '../chart/theme.ts';
import { buildFooter } from './footer.ts';
import type { Program } from './program.ts';
import { stackText } from './stack-text.ts';
import type { Picture } from './svg.ts';

/** How wide a picture is, and who made it. */
export interface PictureOptions {
  /** Pixels at single density. */
  readonly width: number;
  readonly program: Program;
  /** What the picture was made from, kept in the file; without it the chart's own spec. */
  readonly origin?: string;
}

const MARGIN = 32;
const THEME = LIGHT_THEME;

/**
 * Lays out a chart as one picture that stands on its own: title, subtitle, legend, chart, what was
 * left out, wordings spelled, numbered sources, and who made it. The height follows from the
 * contents, so nothing is cut.
 */
export function buildPicture(model: ChartModel, options: PictureOptions): Picture {
  const inner = { left: MARGIN, width: options.width - 2 * MARGIN };
  const head = buildHead(model, { ...inner, top: MARGIN });
  const legend = drawLegend(model, { ...inner, top: head.bottom + 8 }, THEME);
  const top = head.bottom + 8 + legend.height + (legend.height === 0 ? 0 : 8);
  const frame = { ...inner, top, height: heightOfPanel(model.panel) };
  const bottom = frame.top + frame.height + 16;
  const footer = buildFooter(model, { ...inner, top: bottom + 14 }, options.program);
  return {
    width: options.width,
    height: Math.ceil(footer.bottom + MARGIN * 0.75),
    paper: THEME.paper,
    title: model.title,
    description: model.alternative,
    origin: options.origin ?? originOf(model, options.program),
    shapes: [
      ...head.shapes,
      ...legend.shapes,
      ...drawPlot(model.panel, frame, { parks: model.parks, theme: THEME }),
      lineShape(
        [
          { x: inner.left, y: bottom },
          { x: inner.left + inner.width, y: bottom },
        ],
        stroke(THEME.grid, 1),
      ),
      ...footer.shapes,
    ],
  };
}

function buildHead(
  model: ChartModel,
  place: { readonly left: number; readonly width: number; readonly top: number },
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const title = stackText([model.title], place, {
    size: 20,
    line: 26,
    weight: 'semibold',
    colour: THEME.ink,
  });
  const subtitle = stackText(
    model.subtitle === '' ? [] : [model.subtitle],
    { ...place, top: title.bottom + 2 },
    { size: 14, line: 19, weight: 'regular', colour: THEME.muted },
  );
  return { shapes: [...title.shapes, ...subtitle.shapes], bottom: subtitle.bottom };
}

function originOf(model: ChartModel, program: Program): string {
  return JSON.stringify({ program: program.name, version: program.version, chart: model.spec });
}
