import text from '../../../data/borders.topo.json?raw';
import type { Point } from '../shape.ts';

/** A line of places: `x` is the longitude and `y` the latitude, in degrees. */
export type GeoLine = readonly Point[];

/** Borders of the world's countries and of the regions of some; see data/README.md. */
export interface Borders {
  /** Outlines of the countries, closed. */
  readonly land: readonly GeoLine[];
  /** Coasts and borders between countries. */
  readonly countryLines: readonly GeoLine[];
  /** Borders between regions of one country. */
  readonly regionLines: readonly GeoLine[];
  /** Outlines by ISO 3166-2 code of the region, e.g. `RU-TA`. */
  readonly regions: ReadonlyMap<string, readonly GeoLine[]>;
}

/** What is read of a TopoJSON file. */
interface Topology {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly objects: {
    readonly countries: { readonly geometries: readonly Area[] };
    readonly regions: { readonly geometries: readonly Area[] };
  };
}

/** Rings of places of arcs; a negative place is an arc that runs backwards. */
interface Area {
  readonly id: string;
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

let opened: Borders | null = null;

/** The borders that maps are drawn with, read once (Natural Earth, public domain). */
export function openBorders(): Borders {
  opened ??= toBorders(parseTopology(text));
  return opened;
}

// The file is made by build/borders.mjs and goes into the code, so its shape is known.
function parseTopology(json: string): Topology {
  return JSON.parse(json) as Topology;
}

function toBorders({ arcs, transform, objects }: Topology): Borders {
  const lines = arcs.map((arc) => decodeArc(arc, transform));
  const countries = objects.countries.geometries;
  const bounding = new Set(countries.flatMap(ringsOf).flat().map(placeOfArc));
  const dividing = new Set(objects.regions.geometries.flatMap(ringsOf).flat().map(placeOfArc));
  const chosen = (wanted: (place: number) => boolean) =>
    lines.filter((_, place) => wanted(place)).flatMap(withoutDateLine);
  // What simplifying has left nothing of has no inside.
  const outlines = (area: Area) =>
    outerRings(area)
      .map((ring) => joinArcs(ring, lines))
      .filter((outline) => outline.length > 2);
  return {
    land: countries.flatMap(outlines),
    countryLines: chosen((place) => bounding.has(place)),
    regionLines: chosen((place) => dividing.has(place) && !bounding.has(place)),
    regions: new Map(objects.regions.geometries.map((area) => [area.id, outlines(area)])),
  };
}

// Each place is told by its steps from the one before.
function decodeArc(arc: Topology['arcs'][number], transform: Topology['transform']): GeoLine {
  const { scale, translate } = transform;
  let x = 0;
  let y = 0;
  return arc.map(([right, up]) => {
    x += right;
    y += up;
    return { x: x * scale[0] + translate[0], y: y * scale[1] + translate[1] };
  });
}

function ringsOf({ arcs }: Pick<Area, 'arcs'>): readonly (readonly number[])[] {
  return arcs.flatMap((each): readonly (readonly number[])[] =>
    isRing(each) ? [each] : each.filter(isRing),
  );
}

// What lies in a hole is another country, which has an outline of its own.
function outerRings({ arcs }: Pick<Area, 'arcs'>): readonly (readonly number[])[] {
  const [first] = arcs;
  if (first === undefined) return [];
  return isRing(first) ? [first] : arcs.flatMap((polygon) => polygon.slice(0, 1).filter(isRing));
}

function isRing(
  value: number | readonly number[] | readonly (readonly number[])[],
): value is readonly number[] {
  return Array.isArray(value) && typeof value[0] === 'number';
}

function placeOfArc(arc: number): number {
  return arc < 0 ? -1 - arc : arc;
}

function joinArcs(ring: readonly number[], lines: readonly GeoLine[]): GeoLine {
  return ring.flatMap((arc) => {
    const line = lines[placeOfArc(arc)] ?? [];
    return (arc < 0 ? line.toReversed() : line).slice(0, -1);
  });
}

const DATE_LINE = 179.9;

// Land is cut along the date line in the file; that cut is no border.
function withoutDateLine(line: GeoLine): readonly GeoLine[] {
  const pieces: Point[][] = [[]];
  let before: Point | null = null;
  for (const point of line) {
    if (before !== null && isOnDateLine(before) && isOnDateLine(point)) pieces.push([]);
    pieces.at(-1)?.push(point);
    before = point;
  }
  return pieces.filter((piece) => piece.length > 1);
}

function isOnDateLine({ x }: Point): boolean {
  return Math.abs(x) > DATE_LINE;
}
