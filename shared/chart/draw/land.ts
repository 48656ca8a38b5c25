import { type Borders, type GeoLine, openBorders } from '../map/borders.ts';
import { boundsOf, clipLine, clipRing, type Edges } from '../map/clip.ts';
import { type GeoPlane, near } from '../map/geo-plane.ts';
import { lineShape, plainFill, type Point, type Shape, type Stroke, stroke } from '../shape.ts';
import type { ChartTheme } from '../theme.ts';

/** Corners nearer to each other than this many pixels are one. */
const FINEST = 0.7;
const LAND_OPACITY = 0.5;
const REGION_LINE = { light: '#C2C8CF', dark: '#54585E' };
const COUNTRY_LINE = { light: '#858D96', dark: '#8A9097' };

/** What lies under the marks of a map. */
export interface LandRequest {
  readonly plane: GeoPlane;
  readonly frame: Edges;
  readonly theme: ChartTheme;
  /** ISO 3166-2 code of a region that is set off from the rest. */
  readonly region?: string | null;
}

/** Draws land with the borders of countries and regions, as far as the frame shows it. */
export function drawLand(request: LandRequest, borders: Borders = openBorders()): readonly Shape[] {
  const { theme, region = null } = request;
  const mode = theme.dark ? 'dark' : 'light';
  const own = region === null ? [] : (borders.regions.get(region) ?? []);
  return [
    ...fillRings(borders.land, LAND_OPACITY, request),
    ...fillRings(own, 1, request),
    ...drawLines(borders.regionLines, stroke(REGION_LINE[mode], 0.75), request),
    ...drawLines(borders.countryLines, stroke(COUNTRY_LINE[mode], 0.9), request),
  ];
}

function fillRings(
  rings: readonly GeoLine[],
  opacity: number,
  { plane, frame, theme }: LandRequest,
): readonly Shape[] {
  const fill = plainFill(theme.grid, opacity);
  return rings.flatMap((ring) =>
    copiesOf(ring, plane).flatMap((copy): readonly Shape[] => {
      const within = clipRing(copy, plane.reach);
      const seen = clipRing(thin(projectAll(within, plane)), frame);
      if (seen.length < 3) return [];
      return [{ kind: 'path', points: seen, closed: true, fill, stroke: null }];
    }),
  );
}

function drawLines(
  lines: readonly GeoLine[],
  edge: Stroke,
  { plane, frame }: LandRequest,
): readonly Shape[] {
  return lines.flatMap((line) =>
    copiesOf(line, plane)
      .flatMap((copy) => clipLine(copy, plane.reach))
      .flatMap((piece) => clipLine(thin(projectAll(piece, plane)), frame))
      .filter((seen) => seen.length > 1)
      .map((seen) => lineShape(seen, edge)),
  );
}

// A line that leaves the half turn around the centre comes in again from the other side.
function copiesOf(line: GeoLine, { centre, reach }: GeoPlane): readonly GeoLine[] {
  const whole = unwrap(line, centre.longitude);
  const { left, right, top, bottom } = boundsOf(whole);
  if (bottom < reach.top || top > reach.bottom) return [];
  const turns = [0, 360, -360].filter(
    (turn) => right + turn > reach.left && left + turn < reach.right,
  );
  return turns.map((turn) => (turn === 0 ? whole : whole.map(({ x, y }) => ({ x: x + turn, y }))));
}

function unwrap(line: GeoLine, centre: number): GeoLine {
  let before = centre;
  return line.map(({ x, y }) => {
    before = near(x, before);
    return { x: before, y };
  });
}

function projectAll(line: readonly Point[], { project }: GeoPlane): readonly Point[] {
  return line.map(({ x, y }) => project(x, y));
}

function thin(line: readonly Point[]): readonly Point[] {
  let kept: Point | null = null;
  return line.filter((point, place) => {
    const isLast = place === line.length - 1;
    const isNear =
      kept !== null && Math.abs(point.x - kept.x) < FINEST && Math.abs(point.y - kept.y) < FINEST;
    if (isNear && !isLast) return false;
    kept = point;
    return true;
  });
}
