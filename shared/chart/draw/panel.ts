import type { ParkId } from '../../domain/ids.ts';
import type { ParkLook } from '../look.ts';
import type { Mark, Panel, ParkEntry } from '../model.ts';
import { type Plane, placeOnPlane } from '../plane.ts';
import { lineShape, type Shape, stroke } from '../shape.ts';
import { type ChartTheme, colourOfLook } from '../theme.ts';
import { drawBar } from './bar.ts';
import { formOfExtent } from './extent.ts';
import { drawLabel } from './label.ts';
import type { Pen } from './pen.ts';
import { drawPoint } from './point.ts';
import { drawPointLabels, type PointLabel } from './point-labels.ts';

/** Where a panel's marks are drawn, and in whose colours. */
export interface PanelCanvas {
  readonly plane: Plane;
  readonly parks: readonly ParkEntry[];
  readonly theme: ChartTheme;
  /** Pixels within which words must stay. */
  readonly area: { readonly left: number; readonly right: number; readonly top: number };
}

const THICKEST_BAR = { horizontal: 30, vertical: 64 };

/** A dark edge on both sides of a line keeps pale colours visible, as on bars and markers. */
const CASING = 1;

/** Draws the marks of a panel with their labels; axes and grid belong to the window or the file. */
export function drawMarks(panel: Panel, canvas: PanelCanvas): readonly Shape[] {
  const looks = new Map(canvas.parks.map((entry) => [entry.park, entry.look]));
  if (panel.kind === 'lines') return drawLines(panel.marks, canvas, looks);
  return panel.marks.map((mark) =>
    drawCategory(mark, { panel, canvas, look: lookOf(mark, looks) }),
  );
}

interface CategoryWork {
  readonly panel: Panel & { kind: 'bars' };
  readonly canvas: PanelCanvas;
  readonly look: ParkLook;
}

function drawCategory(mark: Mark, { panel, canvas, look }: CategoryWork): Shape {
  const { plane, theme } = canvas;
  const across = plane.across(mark.at);
  const pen = penOf(look, theme);
  const drawn =
    panel.drawnAs === 'bars'
      ? drawBar(mark, { plane, across, thickness: thicknessOf(plane) }, pen)
      : drawPoint(mark, { plane, across, marker: look.marker }, pen);
  const label = drawLabel(mark, { plane, across, end: drawn.end }, theme);
  return { kind: 'group', name: mark.spoken, shapes: [...drawn.shapes, ...label] };
}

function thicknessOf(plane: Plane): number {
  return Math.min(THICKEST_BAR[plane.orientation], plane.slot * 0.62);
}

function drawLines(
  marks: readonly Mark[],
  canvas: PanelCanvas,
  looks: ReadonlyMap<ParkId, ParkLook>,
): readonly Shape[] {
  const { plane, theme } = canvas;
  const joins = groupByJoin(marks).flatMap((group) => drawJoins(group, canvas, looks));
  const points = marks.map((mark): Shape => {
    const look = lookOf(mark, looks);
    const place = { plane, across: plane.across(mark.at), marker: look.marker };
    const drawn = drawPoint(mark, place, penOf(look, theme));
    return { kind: 'group', name: mark.spoken, shapes: drawn.shapes };
  });
  const labels = drawPointLabels(
    marks.toReversed().map((mark) => ({ mark, at: placeOf(mark, plane), ...arrowOf(mark) })),
    canvas.area,
    theme,
  );
  return [...joins, ...points, ...labels];
}

/** Marks that may be joined, each group in the order of time; a group has two marks or more. */
function groupByJoin(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (mark.joinKey === null) continue;
    const key = `${mark.park}|${mark.joinKey}`;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((a, b) => a.at - b.at));
}

function drawJoins(
  group: readonly Mark[],
  { plane, theme }: PanelCanvas,
  looks: ReadonlyMap<ParkId, ParkLook>,
): readonly Shape[] {
  return group.slice(1).flatMap((mark, index) => {
    const before = group[index] ?? mark;
    const ends = [placeOf(before, plane), placeOf(mark, plane)];
    const edge = joinStroke(before, mark, colourOfLook(lookOf(mark, looks), theme));
    const casing = stroke(theme.ink, edge.width + CASING, edge.dash);
    return [lineShape(ends, casing), lineShape(ends, edge)];
  });
}

// Plans are dashed; between bounds the course is not known as well as between exact figures.
function joinStroke(before: Mark, mark: Mark, colour: string): ReturnType<typeof stroke> {
  if (mark.texture !== 'solid') return stroke(colour, 1.5, [6, 4]);
  return isExact(before) && isExact(mark) ? stroke(colour, 2.25) : stroke(colour, 1.25);
}

function isExact(mark: Mark): boolean {
  return formOfExtent(mark.extent).kind === 'exact';
}

function arrowOf(mark: Mark): { readonly arrow: PointLabel['arrow'] } {
  const form = formOfExtent(mark.extent);
  if (form.kind === 'open_above') return { arrow: 'up' };
  return { arrow: form.kind === 'open_below' ? 'down' : null };
}

function placeOf(mark: Mark, plane: Plane): { x: number; y: number } {
  return placeOnPlane(plane, plane.across(mark.at), plane.along(mark.extent.nominal));
}

function penOf(look: ParkLook, theme: ChartTheme): Pen {
  return { colour: colourOfLook(look, theme), theme };
}

function lookOf(mark: Mark, looks: ReadonlyMap<ParkId, ParkLook>): ParkLook {
  const look = looks.get(mark.park);
  if (!look) throw new Error(`every mark's park must be in the legend, found ${mark.park}`);
  return look;
}
