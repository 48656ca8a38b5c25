import { buildParkLooks } from '../look.ts';
import type { Edges } from '../map/clip.ts';
import { fitGeoPlane, type GeoPlace } from '../map/geo-plane.ts';
import type { Park } from '../../domain/park.ts';
import { plainFill, type Point, rectBetween, type Shape, stroke } from '../shape.ts';
import { type ChartTheme, colourOfLook } from '../theme.ts';
import { drawLand } from './land.ts';
import { drawMarker } from './marker.ts';
import { finishOfTexture } from './pen.ts';

/** What is shown: as much of the country around as tells where the park lies. */
const FIT = { padding: 0, leastKm: 1100 };
const OWN_RADIUS = 7;
const OTHER_RADIUS = 2.5;

/** A park on a map of its surroundings. */
export interface ParkMapRequest {
  readonly park: Park;
  readonly place: GeoPlace;
  /** All parks; those near by are shown faintly. */
  readonly parks: readonly Park[];
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
}

/** A drawn map and how many other parks it shows. */
export interface ParkMap {
  readonly shapes: readonly Shape[];
  readonly others: number;
}

/** Draws where a park lies: land, borders, its region set off, other parks faintly, itself on top. */
export function drawParkMap(request: ParkMapRequest): ParkMap {
  const { park, place, parks, width, height, theme } = request;
  const frame: Edges = { left: 0, right: width, top: 0, bottom: height };
  const plane = fitGeoPlane([place], frame, FIT);
  const others = parks
    .filter(({ id }) => id !== park.id)
    .flatMap(({ longitude, latitude }) =>
      longitude === null || latitude === null ? [] : [plane.project(longitude, latitude)],
    )
    .filter((at) => isInside(at, frame));
  const edge = { fill: null, stroke: stroke(theme.grid, 1) };
  return {
    shapes: [
      ...drawLand({ plane, frame, theme, region: park.regionCode }),
      ...others.map((at): Shape => faint(at, theme)),
      ownMarker(park, plane.project(place.longitude, place.latitude), theme),
      rectBetween({ x: 0, y: 0 }, { x: width, y: height }, edge),
    ],
    others: others.length,
  };
}

function faint(at: Point, { muted }: ChartTheme): Shape {
  return { kind: 'circle', at, radius: OTHER_RADIUS, fill: plainFill(muted, 0.6), stroke: null };
}

function ownMarker({ id }: Park, at: Point, theme: ChartTheme): Shape {
  const look = buildParkLooks([id]).get(id);
  if (look === undefined) throw new Error(`every park must have a look, found none for ${id}`);
  const finish = finishOfTexture('solid', { colour: colourOfLook(look, theme), theme });
  return drawMarker({ marker: look.marker, at, radius: OWN_RADIUS, finish });
}

function isInside({ x, y }: Point, { left, right, top, bottom }: Edges): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
