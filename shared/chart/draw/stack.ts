import type { BarsPanel, Mark } from '../model.ts';
import { type Plane, placeOnPlane } from '../plane.ts';
import { lineShape, plainFill, rectBetween, type Shape, stroke } from '../shape.ts';
import { type BarPlace, drawBar } from './bar.ts';
import { lookOf, type PanelCanvas, penOf } from './canvas.ts';
import { formOfExtent } from './extent.ts';
import { drawLabel } from './label.ts';
import { finishOfTexture } from './pen.ts';

const SLOT_SHARE = 0.62;
const THICKEST = 30;

/**
 * Draws what each park adds: a bar that begins where the one before surely ends. The last bar is the
 * sum: in it the parks stand one after the other as far as they surely reach, and behind them what
 * is only possible.
 */
export function drawStack(panel: BarsPanel, canvas: PanelCanvas): readonly Shape[] {
  const { marks, starts = [] } = panel;
  const parts = marks.filter(({ park }) => park !== null);
  return [
    ...drawSteps(parts, canvas),
    ...marks.map((mark, place): Shape => {
      const start = starts[place] ?? 0;
      const shapes = mark.park === null ? drawParts(parts, { mark, starts }, canvas) : [];
      return drawStep(mark, { start, shapes }, canvas);
    }),
  ];
}

/** How far a mark surely reaches. */
export function sureReach({ extent }: Pick<Mark, 'extent'>): number {
  const form = formOfExtent(extent);
  switch (form.kind) {
    case 'exact':
      return form.value;
    case 'open_above':
    case 'between':
      return form.lo;
    case 'open_below':
      return 0;
  }
}

function placeOf(mark: Mark, plane: Plane): BarPlace {
  const thickness = Math.min(THICKEST, plane.slot * SLOT_SHARE);
  return { plane, across: plane.across(mark.at), thickness };
}

function drawStep(
  mark: Mark,
  { start, shapes }: { readonly start: number; readonly shapes: readonly Shape[] },
  canvas: PanelCanvas,
): Shape {
  const { plane, theme } = canvas;
  const moved: Plane = { ...plane, along: (value) => plane.along(start + value) };
  const place = placeOf(mark, moved);
  const drawn = drawBar(mark, place, penOf(lookOf(mark, canvas), theme));
  const label = drawLabel(mark, { plane, across: place.across, end: drawn.end }, theme);
  return { kind: 'group', name: mark.spoken, shapes: [...drawn.shapes, ...shapes, ...label] };
}

function drawParts(
  parts: readonly Mark[],
  { mark, starts }: { readonly mark: Mark; readonly starts: readonly number[] },
  canvas: PanelCanvas,
): readonly Shape[] {
  const { plane, theme } = canvas;
  const { across, thickness } = placeOf(mark, plane);
  return parts.flatMap((part, place): readonly Shape[] => {
    const reach = sureReach(part);
    if (reach === 0) return [];
    const from = starts[place] ?? 0;
    const finish = finishOfTexture(part.texture, penOf(lookOf(part, canvas), theme));
    const corners = [
      placeOnPlane(plane, across - thickness / 2, plane.along(from)),
      placeOnPlane(plane, across + thickness / 2, plane.along(from + reach)),
    ] as const;
    const paper = { fill: plainFill(theme.paper), stroke: null };
    return [rectBetween(...corners, paper), rectBetween(...corners, finish)];
  });
}

// Thin lines lead the eye from the end of one bar to the start of the next.
function drawSteps(parts: readonly Mark[], canvas: PanelCanvas): readonly Shape[] {
  const { plane, theme } = canvas;
  let end = 0;
  return parts.map((mark) => {
    end += sureReach(mark);
    const along = plane.along(end);
    const { across, thickness } = placeOf(mark, plane);
    return lineShape(
      [
        placeOnPlane(plane, across + thickness / 2, along),
        placeOnPlane(plane, plane.across(mark.at + 1) - thickness / 2, along),
      ],
      stroke(theme.muted, 1, [2, 2]),
    );
  });
}
