import type { Frame } from '../layout.ts';
import type { Edges } from '../map/clip.ts';
import { fitGeoPlane } from '../map/geo-plane.ts';
import type { MapMark, MapPanel } from '../model.ts';
import type { Plane } from '../plane.ts';
import {
  plainFill,
  type Point,
  rectBetween,
  type Shape,
  stroke,
  type TextShape,
} from '../shape.ts';
import { measureText } from '../text-width.ts';
import type { ChartTheme } from '../theme.ts';
import { wrapText } from '../wrap.ts';
import { drawBadge } from './badges.ts';
import { lookOf, type PanelCanvas, penOf } from './canvas.ts';
import { ARROW_LENGTH, drawArrow, formOfExtent, numbersOfExtent } from './extent.ts';
import { LABEL_SIZE } from './label.ts';
import { drawLand } from './land.ts';
import { drawMarker, radiusOfEqualArea, reachOfMarker } from './marker.ts';
import { finishOfDoubt, finishOfTexture, type Pen } from './pen.ts';
import { positionOfExtent } from './point.ts';
import { drawPointLabels } from './point-labels.ts';

/** Height of a map with the signs that explain its areas, in pixels. */
export const MAP_HEIGHT = 560;
const STEPS_HEIGHT = 72;
/** Radius of a round sign of the largest number. */
const LARGEST_RADIUS = 28;
const SMALLEST_RADIUS = 3;
/** Share of the largest number below which signs are drawn equally small. */
export const SMALLEST_SHARE = (SMALLEST_RADIUS / LARGEST_RADIUS) ** 2;
const FIT = { padding: 72, leastKm: 500 };
const WIDEST_NAME = 170;
const STEP_GAP = 26;

/** A mark of a map and where it stands in the picture. */
export interface PlacedMark {
  readonly mark: MapMark;
  readonly at: Point;
  /** Radius of a circle of the same area. */
  readonly radius: number;
}

type Colours = Pick<PanelCanvas, 'parks' | 'theme'>;

/**
 * Draws a map with a sign for each park: its area is to the others as the figures are. The largest
 * come first, so that none is hidden.
 */
export function drawMap(panel: MapPanel, frame: Frame, colours: Colours): readonly Shape[] {
  const map = mapFrame(frame);
  const plane = planeOf(panel, map);
  const placed = placeMarks(panel, frame).toSorted((a, b) => b.radius - a.radius);
  return [
    ...drawLand({ plane, frame: map, theme: colours.theme }),
    edgeOfMap(map, colours.theme),
    ...placed.map((each): Shape => {
      const shapes = drawSign(each, panel, colours);
      return { kind: 'group', name: each.mark.spoken, shapes };
    }),
    ...drawNames(placed, panel, { map, canvas: colours }),
    ...placed.flatMap(({ mark, at }) => drawBadge(mark, at, colours.theme)),
    ...drawSteps(panel, { ...frame, top: map.bottom }, colours.theme),
  ];
}

/** Where the marks of a map stand, in their own order. */
export function placeMarks(panel: MapPanel, frame: Frame): readonly PlacedMark[] {
  const plane = planeOf(panel, mapFrame(frame));
  return panel.marks.map((mark) => {
    const { longitude, latitude } = mark.place;
    return {
      mark,
      at: plane.project(longitude, latitude),
      radius: radiusOf(positionOfExtent(mark.extent), panel),
    };
  });
}

function planeOf({ marks }: MapPanel, map: Edges) {
  return fitGeoPlane(
    marks.map(({ place }) => place),
    map,
    FIT,
  );
}

function mapFrame({ left, top, width, height }: Frame): Edges {
  return { left, right: left + width, top, bottom: top + height - STEPS_HEIGHT };
}

function edgeOfMap({ left, right, top, bottom }: Edges, { grid }: ChartTheme): Shape {
  const finish = { fill: null, stroke: stroke(grid, 1) };
  return rectBetween({ x: left, y: top }, { x: right, y: bottom }, finish);
}

function radiusOf(value: number, { largest }: Pick<MapPanel, 'largest'>): number {
  return Math.max(SMALLEST_RADIUS, Math.sqrt(Math.max(0, value / largest)) * LARGEST_RADIUS);
}

/**
 * Draws a sign: as large as the figure surely is, then what is only possible: an arrow where no bound
 * is known, a paling edge for "about", a pale sign around it for an interval.
 */
function drawSign(placed: PlacedMark, panel: MapPanel, colours: Colours): readonly Shape[] {
  const { mark, at, radius } = placed;
  const look = lookOf(mark, colours);
  const pen = penOf(look, colours.theme);
  const sign = (value: number, finish: ReturnType<typeof finishOfTexture>): Shape =>
    drawMarker({
      marker: look.marker,
      at,
      radius: radiusOfEqualArea(look.marker, radiusOf(value, panel)),
      finish,
    });
  const body = finishOfTexture(mark.texture, pen);
  const form = formOfExtent(mark.extent);
  switch (form.kind) {
    case 'exact':
      return [sign(form.value, body)];
    case 'open_above':
      return [sign(form.lo, body), arrowAt({ x: at.x, y: at.y - radius }, 'outward', pen)];
    case 'open_below':
      return [
        sign(form.hi, finishOfDoubt(pen)),
        arrowAt({ x: at.x, y: at.y - radius - ARROW_LENGTH }, 'inward', pen),
      ];
    case 'between': {
      const pale = form.soft ? paling(form, pen) : [[form.hi, finishOfDoubt(pen)] as const];
      return [...pale.map(([value, finish]) => sign(value, finish)), sign(form.lo, body)];
    }
  }
}

function paling(
  { lo, hi }: { readonly lo: number; readonly hi: number },
  { colour }: Pen,
): readonly (readonly [number, ReturnType<typeof finishOfTexture>])[] {
  return [1, 0.66, 0.33].map((share) => [
    lo + (hi - lo) * share,
    { fill: plainFill(colour, 0.3), stroke: null },
  ]);
}

// A plane on which pixels are their own values.
const PIXELS: Plane = {
  orientation: 'vertical',
  across: (at) => at,
  along: (value) => value,
  slot: 0,
  first: 0,
  last: 0,
  start: 0,
  length: 0,
};

function arrowAt(at: Point, direction: 'outward' | 'inward', { theme }: Pen): Shape {
  return drawArrow({ plane: PIXELS, across: at.x, along: at.y }, direction, theme.ink);
}

function drawNames(
  placed: readonly PlacedMark[],
  panel: MapPanel,
  { map, canvas }: { readonly map: Edges; readonly canvas: Colours },
): readonly Shape[] {
  const labels = placed.map(({ mark, at }) => {
    const { marker } = lookOf(mark, canvas);
    const largest = Math.max(...numbersOfExtent(mark.extent));
    const radius = radiusOfEqualArea(marker, radiusOf(largest, panel));
    const arrow = hasArrow(mark) ? ('up' as const) : null;
    return { words: wordsOf(mark), at, arrow, radius: reachOfMarker(marker, radius) };
  });
  return drawPointLabels(labels, map, canvas.theme);
}

function hasArrow({ extent }: MapMark): boolean {
  const { kind } = formOfExtent(extent);
  return kind === 'open_above' || kind === 'open_below';
}

function wordsOf({ name, label, periodMark }: MapMark): string {
  const style = { width: WIDEST_NAME, size: LABEL_SIZE, weight: 'semibold', maxLines: 1 } as const;
  const short = wrapText(name, style)[0] ?? '';
  return [`${short}: ${label}`, periodMark].filter((part) => part !== null).join(', ');
}

/** Draws what the areas mean: a round sign and its number for each step, the largest first. */
function drawSteps(
  { steps, title, largest }: MapPanel,
  frame: Frame,
  theme: ChartTheme,
): readonly Shape[] {
  const middle = frame.top + STEPS_HEIGHT / 2 + 4;
  const words = (text: string, x: number): TextShape => ({
    kind: 'text',
    at: { x, y: middle + LABEL_SIZE * 0.36 },
    text,
    size: LABEL_SIZE,
    weight: 'regular',
    anchor: 'start',
    colour: theme.muted,
    upright: false,
  });
  const shapes: Shape[] = [words(title, frame.left)];
  let x = frame.left + measureText(title, LABEL_SIZE) + STEP_GAP;
  for (const { value, label } of steps) {
    const radius = radiusOf(value, { largest });
    const at = { x: x + radius, y: middle };
    shapes.push({ kind: 'circle', at, radius, fill: null, stroke: stroke(theme.muted, 1) });
    shapes.push(words(label, x + 2 * radius + 6));
    x += 2 * radius + 6 + measureText(label, LABEL_SIZE) + STEP_GAP;
  }
  return shapes;
}
