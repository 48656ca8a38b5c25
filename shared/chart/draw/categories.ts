import type { BarsPanel, Mark } from '../model.ts';
import { type Plane, placeOnPlane } from '../plane.ts';
import { lineShape, type Shape, stroke } from '../shape.ts';
import { drawBar, type DrawnMark } from './bar.ts';
import { lookOf, type PanelCanvas, penOf } from './canvas.ts';
import { drawLabel } from './label.ts';
import { drawPoint, positionOfExtent } from './point.ts';
import { drawPointLabels, wordsOfMark } from './point-labels.ts';
import { drawStack } from './stack.ts';

const THICKEST_BAR = { horizontal: 30, vertical: 64 };
/** Room between the names of the parks and the labels of points. */
const NAME_GAP = 4;
/** Share of a slot that its bars take together, and a lane's share that its bar takes. */
const SLOT_SHARE = 0.62;
const LANES_SHARE = 0.84;
const LANE_SHARE = 0.8;

/** Draws the marks of slots: bars or points side by side, joined points, facts before plans. */
export function drawCategories(panel: BarsPanel, canvas: PanelCanvas): readonly Shape[] {
  switch (panel.drawnAs) {
    case 'bars':
    case 'points':
      return panel.marks.map((mark) => drawAlone(mark, panel, canvas));
    case 'dumbbells':
      return drawDumbbells(panel, canvas);
    case 'bullets':
      return slotsOf(panel.marks).flatMap((marks) => drawBullet(marks, canvas));
    case 'stack':
      return drawStack(panel, canvas);
  }
}

function drawAlone(mark: Mark, panel: BarsPanel, canvas: PanelCanvas): Shape {
  const { plane, theme } = canvas;
  const { across, thickness } = laneOf(mark, panel, plane);
  const look = lookOf(mark, canvas);
  const pen = penOf(look, theme);
  const drawn =
    panel.drawnAs === 'bars'
      ? drawBar(mark, { plane, across, thickness }, pen)
      : drawPoint(mark, { plane, across, marker: look.marker }, pen);
  const label = drawLabel(mark, { plane, across, end: drawn.end }, theme);
  return { kind: 'group', name: mark.spoken, shapes: [...drawn.shapes, ...label] };
}

/**
 * Where across a mark stands and how thick its bar is, in pixels. The lanes of a slot with fewer
 * marks than others close up around its middle.
 */
export function laneOf(
  mark: Mark,
  panel: BarsPanel,
  plane: Plane,
): { readonly across: number; readonly thickness: number } {
  const middle = plane.across(mark.at);
  if (panel.lanes === 1) {
    const thickness = Math.min(THICKEST_BAR[plane.orientation], plane.slot * SLOT_SHARE);
    return { across: middle, thickness };
  }
  const lane = (plane.slot * LANES_SHARE) / panel.lanes;
  const count = panel.marks.filter(({ at }) => at === mark.at).length;
  return {
    across: middle + (mark.lane - (count - 1) / 2) * lane,
    thickness: lane * LANE_SHARE,
  };
}

function drawDumbbells(panel: BarsPanel, canvas: PanelCanvas): readonly Shape[] {
  const { plane, theme } = canvas;
  const bonds = slotsOf(panel.marks).flatMap((marks) => drawBond(marks, canvas));
  const points = panel.marks.map((mark): Shape => {
    const look = lookOf(mark, canvas);
    const place = { plane, across: plane.across(mark.at), marker: look.marker };
    const drawn = drawPoint(mark, place, penOf(look, theme));
    return { kind: 'group', name: mark.spoken, shapes: drawn.shapes };
  });
  const labels = drawPointLabels(
    panel.marks.map((mark) => ({
      words: wordsOfMark(mark),
      at: placeOnPlane(plane, plane.across(mark.at), plane.along(positionOfExtent(mark.extent))),
      arrow: null,
    })),
    // The names of the parks stand left of the axis.
    { ...canvas.area, left: plane.first + NAME_GAP },
    theme,
  );
  return [...bonds, ...points, ...labels];
}

function drawBond(marks: readonly Mark[], canvas: PanelCanvas): readonly Shape[] {
  const [first, second] = marks;
  if (first === undefined || second === undefined) return [];
  const { plane, theme } = canvas;
  const { colour } = penOf(lookOf(first, canvas), theme);
  const dash = marks.some(({ texture }) => texture === 'outline') ? [6, 4] : [];
  const ends = [first, second].map((mark) =>
    placeOnPlane(plane, plane.across(mark.at), plane.along(positionOfExtent(mark.extent))),
  );
  return [lineShape(ends, stroke(theme.ink, 5, dash)), lineShape(ends, stroke(colour, 4, dash))];
}

const PLAN_SHARE = 0.66;
const FACT_SHARE = 0.3;
const LABEL_OFFSET = 8;

/** The plan as a wide outline behind, the fact as a narrow bar before it, labels behind both. */
function drawBullet(marks: readonly Mark[], canvas: PanelCanvas): readonly Shape[] {
  const { plane, theme } = canvas;
  const across = plane.across(marks[0]?.at ?? 0);
  const plansFirst = marks.toSorted((a, b) => Number(isPlan(b)) - Number(isPlan(a)));
  const drawn = plansFirst.map((mark): DrawnMark => {
    const share = isPlan(mark) ? PLAN_SHARE : FACT_SHARE;
    const place = { plane, across, thickness: plane.slot * share };
    return drawBar(mark, place, penOf(lookOf(mark, canvas), theme));
  });
  const end = Math.max(...drawn.map((each) => each.end));
  const offset = marks.length === 1 ? 0 : LABEL_OFFSET;
  return plansFirst.map((mark, index): Shape => {
    const shift = isPlan(mark) ? offset : -offset;
    const label = drawLabel(mark, { plane, across: across + shift, end }, theme);
    const shapes = drawn[index]?.shapes ?? [];
    return { kind: 'group', name: mark.spoken, shapes: [...shapes, ...label] };
  });
}

function isPlan({ texture }: Mark): boolean {
  return texture === 'outline';
}

/** The marks of each slot, in the order of the slots. */
function slotsOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const slots = new Map<number, Mark[]>();
  for (const mark of marks) slots.set(mark.at, [...(slots.get(mark.at) ?? []), mark]);
  return [...slots.values()];
}
