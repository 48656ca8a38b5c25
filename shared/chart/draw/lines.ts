import type { LinesPanel, Mark, TimeEvent } from '../model.ts';
import { type Plane, placeOnPlane } from '../plane.ts';
import { lineShape, type Shape, stroke } from '../shape.ts';
import { measureText } from '../text-width.ts';
import { colourOfLook } from '../theme.ts';
import { lookOf, type PanelCanvas, penOf } from './canvas.ts';
import { formOfExtent } from './extent.ts';
import { LABEL_SIZE } from './label.ts';
import { drawPoint } from './point.ts';
import { drawPointLabels, type PointLabel, wordsOfMark } from './point-labels.ts';

/** A dark edge on both sides of a line keeps pale colours visible, as on bars and markers. */
const CASING = 1;
const EVENT_GAP = 4;

/** Draws figures over time: markers, the lines between those that may be joined, labels. */
export function drawLines(
  { marks, reference, events }: LinesPanel,
  canvas: PanelCanvas,
): readonly Shape[] {
  const { plane, theme } = canvas;
  const joins = groupByJoin(marks).flatMap((group) => drawJoins(group, canvas));
  const points = marks.map((mark): Shape => {
    const look = lookOf(mark, canvas);
    const place = { plane, across: plane.across(mark.at), marker: look.marker };
    const drawn = drawPoint(mark, place, penOf(look, theme));
    return { kind: 'group', name: mark.spoken, shapes: drawn.shapes };
  });
  const labels = drawPointLabels(
    marks.toReversed().map((mark) => ({
      // At the base of an index every figure is the same, and the line says it.
      words: mark.extent.nominal === reference ? '' : wordsOfMark(mark),
      at: placeOf(mark, plane),
      arrow: arrowOf(mark),
    })),
    canvas.area,
    theme,
  );
  const standing = [...drawEvents(events, canvas), ...drawReference(reference, canvas)];
  return [...standing, ...joins, ...points, ...labels];
}

function drawEvents(events: readonly TimeEvent[], { plane, theme }: PanelCanvas): readonly Shape[] {
  const ordered = events.toSorted((a, b) => a.at - b.at);
  const raised = raisedOf(ordered, plane);
  return ordered.flatMap(({ at, label }, place): readonly Shape[] => {
    const x = plane.across(at);
    const ends = [
      { x, y: plane.first },
      { x, y: plane.last },
    ];
    return [
      lineShape(ends, stroke(theme.muted, 1, [4, 3])),
      {
        kind: 'text',
        at: { x, y: plane.last - EVENT_GAP - (raised[place] === true ? LABEL_SIZE : 0) },
        text: label,
        size: LABEL_SIZE,
        weight: 'regular',
        anchor: 'middle',
        colour: theme.muted,
        upright: false,
      },
    ];
  });
}

// A word that would lie on the one before it stands a line higher.
function raisedOf(events: readonly TimeEvent[], plane: Plane): readonly boolean[] {
  let [end, isRaised] = [Number.NEGATIVE_INFINITY, false];
  return events.map(({ at, label }) => {
    const half = measureText(label, LABEL_SIZE) / 2 + 2;
    const x = plane.across(at);
    isRaised = x - half < end && !isRaised;
    end = x + half;
    return isRaised;
  });
}

function drawReference(value: number | null, { plane, theme }: PanelCanvas): readonly Shape[] {
  if (value === null) return [];
  const y = plane.along(value);
  return [
    lineShape(
      [
        { x: plane.start, y },
        { x: plane.start + plane.length, y },
      ],
      stroke(theme.ink, 1, [2, 3]),
    ),
  ];
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

function drawJoins(group: readonly Mark[], canvas: PanelCanvas): readonly Shape[] {
  const { plane, theme } = canvas;
  return group.slice(1).flatMap((mark, index) => {
    const before = group[index] ?? mark;
    const ends = [placeOf(before, plane), placeOf(mark, plane)];
    const edge = joinStroke(before, mark, colourOfLook(lookOf(mark, canvas), theme));
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

/** Which way the arrow of an open end leaves a point that stands upright. */
export function arrowOf(mark: Pick<Mark, 'extent'>): PointLabel['arrow'] {
  const form = formOfExtent(mark.extent);
  if (form.kind === 'open_above') return 'up';
  return form.kind === 'open_below' ? 'down' : null;
}

function placeOf(mark: Mark, plane: Plane): { x: number; y: number } {
  return placeOnPlane(plane, plane.across(mark.at), plane.along(mark.extent.nominal));
}
