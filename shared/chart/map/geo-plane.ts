import type { Point } from '../shape.ts';
import { boundsOf, type Edges } from './clip.ts';

/** A place on the globe, in degrees. */
export interface GeoPlace {
  readonly longitude: number;
  readonly latitude: number;
}

/** How places of the globe become places in a picture. */
export interface GeoPlane {
  readonly centre: GeoPlace;
  /** The pixel of a place. */
  readonly project: (longitude: number, latitude: number) => Point;
  /** Degrees that the frame may show; `top` is the south. */
  readonly reach: Edges;
}

/** How a plane is laid around places. */
export interface GeoFit {
  /** Pixels that stay free around the places, for marks and words. */
  readonly padding: number;
  /** Least width and height that is shown, in kilometres. */
  readonly leastKm: number;
}

const EARTH_KM = 6371;
/** Degrees of longitude either side of the centre, and of latitude towards the other pole. */
const REACH = { longitude: 150, latitude: 75, pole: 86 };
/** Nearer to the equator the cone would open into a cylinder. */
const LEAST_LATITUDE = 5;
const LEAST_SPREAD = 3;

/**
 * Lays a conic equal-area projection (Albers) around places, so that they fill the frame: areas on
 * the map are to each other as they are on the globe.
 */
export function fitGeoPlane(
  places: readonly GeoPlace[],
  frame: Edges,
  { padding, leastKm }: GeoFit,
): GeoPlane {
  const centre = centreOf(places);
  const cone = coneOf(places, centre);
  const points = places.map(({ longitude, latitude }) => cone.project(longitude, latitude));
  const box = widened(boundsOf(points), leastKm / EARTH_KM);
  const scale = Math.min(
    Math.max(1, frame.right - frame.left - 2 * padding) / (box.right - box.left),
    Math.max(1, frame.bottom - frame.top - 2 * padding) / (box.bottom - box.top),
  );
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const half = { x: (frame.right - frame.left) / 2, y: (frame.bottom - frame.top) / 2 };
  const seen = {
    left: middle.x - half.x / scale,
    right: middle.x + half.x / scale,
    top: middle.y - half.y / scale,
    bottom: middle.y + half.y / scale,
  };
  return {
    centre,
    project: (longitude, latitude) => {
      const { x, y } = cone.project(longitude, latitude);
      return {
        x: frame.left + half.x + (x - middle.x) * scale,
        y: frame.top + half.y + (y - middle.y) * scale,
      };
    },
    reach: reachOf(seen, cone, centre),
  };
}

const SAMPLES = 24;
const SPARE = 1;

// The degrees along the edges of the frame bound those within, unless the pole is among them.
function reachOf(seen: Edges, cone: Cone, { longitude, latitude }: GeoPlace): Edges {
  const whole = {
    left: longitude - REACH.longitude,
    right: longitude + REACH.longitude,
    top: Math.max(-REACH.pole, latitude - REACH.latitude),
    bottom: Math.min(REACH.pole, latitude + REACH.latitude),
  };
  const hasPole = seen.left <= 0 && seen.right >= 0 && seen.top <= 0 && seen.bottom >= 0;
  if (hasPole) return whole;
  const shares = Array.from({ length: SAMPLES + 1 }, (_, step) => step / SAMPLES);
  const edge = shares.flatMap((share) => {
    const x = seen.left + (seen.right - seen.left) * share;
    const y = seen.top + (seen.bottom - seen.top) * share;
    return [
      cone.locate({ x, y: seen.top }),
      cone.locate({ x, y: seen.bottom }),
      cone.locate({ x: seen.left, y }),
      cone.locate({ x: seen.right, y }),
    ];
  });
  const bounds = boundsOf(edge.map((place) => ({ x: place.longitude, y: place.latitude })));
  return {
    left: Math.max(whole.left, bounds.left - SPARE),
    right: Math.min(whole.right, bounds.right + SPARE),
    top: Math.max(whole.top, bounds.top - SPARE),
    bottom: Math.min(whole.bottom, bounds.bottom + SPARE),
  };
}

/** The same longitude within half a turn of another, e.g. 190 for -170 near 100. */
export function near(longitude: number, other: number): number {
  return longitude - 360 * Math.round((longitude - other) / 360);
}

// The middle of longitudes is found on the circle, for they jump at the date line.
function centreOf(places: readonly GeoPlace[]): GeoPlace {
  const sum = (of: (radians: number) => number) =>
    places.reduce((total, { longitude }) => total + of(toRadians(longitude)), 0);
  const rough = toDegrees(Math.atan2(sum(Math.sin), sum(Math.cos)));
  const longitudes = places.map(({ longitude }) => near(longitude, rough));
  const latitudes = places.map(({ latitude }) => latitude);
  return { longitude: middleOf(longitudes), latitude: middleOf(latitudes) };
}

function middleOf(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

/** A projection on the unit sphere; `y` grows southwards and is 0 at the pole. */
interface Cone {
  readonly project: (longitude: number, latitude: number) => Point;
  readonly locate: (point: Point) => GeoPlace;
}

// Snyder, Map Projections: A Working Manual (1987), formulas 14-1 to 14-11, y turned downwards.
function coneOf(places: readonly GeoPlace[], centre: GeoPlace): Cone {
  const latitudes = places.map(({ latitude }) => latitude);
  const spread = Math.max(LEAST_SPREAD, (Math.max(...latitudes) - Math.min(...latitudes)) / 3);
  const middle =
    Math.abs(centre.latitude) < LEAST_LATITUDE
      ? Math.sign(centre.latitude || 1) * LEAST_LATITUDE
      : centre.latitude;
  const [south, north] = [toRadians(middle - spread), toRadians(middle + spread)];
  const n = (Math.sin(south) + Math.sin(north)) / 2;
  const c = Math.cos(south) ** 2 + 2 * n * Math.sin(south);
  return {
    project: (longitude, latitude) => {
      const turn = n * toRadians(near(longitude, centre.longitude) - centre.longitude);
      const rho = Math.sqrt(Math.max(0, c - 2 * n * Math.sin(toRadians(latitude)))) / n;
      return { x: rho * Math.sin(turn), y: rho * Math.cos(turn) };
    },
    locate: ({ x, y }) => {
      const sign = Math.sign(n);
      const turn = Math.atan2(sign * x, sign * y);
      const sine = (c - (x * x + y * y) * n * n) / (2 * n);
      return {
        longitude: centre.longitude + toDegrees(turn) / n,
        latitude: toDegrees(Math.asin(Math.min(1, Math.max(-1, sine)))),
      };
    },
  };
}

function widened({ left, right, top, bottom }: Edges, least: number): Edges {
  const across = Math.max(0, least - (right - left)) / 2;
  const along = Math.max(0, least - (bottom - top)) / 2;
  return { left: left - across, right: right + across, top: top - along, bottom: bottom + along };
}

function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
