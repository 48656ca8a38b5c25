import * as z from 'zod';
import { printDecimals } from '../domain/digits.ts';
import { parseObservationId } from '../domain/ids.ts';
import type { Layer, TextPlace } from '../domain/layer.ts';
import { LAYER_KINDS } from '../domain/layer.ts';
import type { Park } from '../domain/park.ts';
import type { Observation } from '../domain/observation.ts';
import type { Source } from '../domain/source.ts';
import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Reported, type Result } from '../core/result.ts';
import { formatCsv } from './csv.ts';
import { OBSERVATION_TABLE } from './observations.ts';
import { PARK_TABLE } from './parks.ts';
import { SOURCE_TABLE } from './sources.ts';
import { readTable } from './table.ts';

const spanSchema = z.strictObject({ start: z.int(), end: z.int() });

const bodySchema = z.strictObject({
  kind: z.enum(LAYER_KINDS),
  isOn: z.boolean(),
  /** Tables in the columns of the data package, as CSV. */
  parks: z.string(),
  sources: z.string(),
  observations: z.string(),
  article: z.string().nullable(),
  places: z.array(spanSchema.extend({ observation: z.string(), sentence: spanSchema })),
});

/** A layer as it is kept: its tables in the columns of the data package. */
export type LayerBody = z.infer<typeof bodySchema>;

const OBSERVATION_COLUMNS = Object.values(OBSERVATION_TABLE.fields).map((field) => field.column);
const PARK_COLUMNS = Object.values(PARK_TABLE.fields).map((field) => field.column);
const SOURCE_COLUMNS = Object.values(SOURCE_TABLE.fields).map((field) => field.column);

/** Reads the shape of a kept layer. Fails with `entry.malformed` on anything else. */
export function parseLayerBody(value: unknown): Result<LayerBody> {
  const parsed = bodySchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  return failed(errorProblem('entry.malformed', { field }));
}

/**
 * Reads a kept layer against the parks and sources that are known besides it. A row with an error
 * is left out and named; the rest is kept.
 */
export function readLayer(
  { id, name }: Pick<Layer, 'id' | 'name'>,
  body: LayerBody,
  known: { readonly parks: ReadonlySet<string>; readonly sources: ReadonlySet<string> },
): Reported<Layer> {
  const shape = { file: name, missingValues: [] };
  const parks = readTable(PARK_TABLE, { ...shape, text: body.parks }, known);
  const sources = readTable(SOURCE_TABLE, { ...shape, text: body.sources }, known);
  const observations = readTable(
    OBSERVATION_TABLE,
    { ...shape, text: body.observations },
    { parks: withIds(known.parks, parks.value), sources: withIds(known.sources, sources.value) },
  );
  const value: Layer = {
    id,
    name,
    kind: body.kind,
    isOn: body.isOn,
    parks: parks.value ?? [],
    sources: sources.value ?? [],
    observations: observations.value ?? [],
    article: body.article,
    places: readPlaces(body),
  };
  return { value, problems: [...parks.problems, ...sources.problems, ...observations.problems] };
}

/** Writes a layer as it is kept; `readLayer` reads it back unchanged. */
export function toLayerBody(layer: Layer): LayerBody {
  return {
    kind: layer.kind,
    isOn: layer.isOn,
    parks: formatCsv([PARK_COLUMNS, ...layer.parks.map(toParkCells)]),
    sources: formatCsv([SOURCE_COLUMNS, ...layer.sources.map(toSourceCells)]),
    observations: formatCsv([OBSERVATION_COLUMNS, ...layer.observations.map(toObservationCells)]),
    article: layer.article,
    places: [...layer.places].map(([observation, place]) => ({ observation, ...place })),
  };
}

function withIds(
  known: ReadonlySet<string>,
  own: readonly { readonly id: string }[] | null,
): ReadonlySet<string> {
  return new Set([...known, ...(own ?? []).map((each) => each.id)]);
}

function readPlaces(body: LayerBody): Layer['places'] {
  const places = new Map<Observation['id'], TextPlace>();
  for (const { observation, ...place } of body.places) {
    const id = parseObservationId(observation);
    if (id.kind === 'ok') places.set(id.value, place);
  }
  return places;
}

/** The cells of an observation in the order of `OBSERVATION_TABLE`'s fields. */
function toObservationCells(each: Observation): readonly string[] {
  const { value, valueHigh, qualifier, digits } = each.wording;
  const cells: Record<keyof typeof OBSERVATION_TABLE.fields, string> = {
    id: each.id,
    park: each.park,
    metric: each.metric,
    scope: each.scope,
    period: each.period.text,
    periodBasis: each.periodBasis,
    seriesKind: each.seriesKind,
    status: each.status,
    qualifier,
    value: printDecimals(value, digits),
    valueHigh: valueHigh === null ? '' : printDecimals(valueHigh, digits),
    unit: each.unit,
    source: each.source,
    note: each.note ?? '',
  };
  return Object.values(cells);
}

function toSourceCells(source: Source): readonly string[] {
  const cells: Record<keyof typeof SOURCE_TABLE.fields, string> = {
    id: source.id,
    publisher: source.publisher,
    published: source.published?.text ?? '',
    publishedBasis: source.publishedBasis ?? '',
    reliability: source.reliability,
    url: source.url ?? '',
    language: source.language,
    label: source.label,
  };
  return Object.values(cells);
}

function toParkCells(park: Park): readonly string[] {
  const cells: Record<keyof typeof PARK_TABLE.fields, string> = {
    id: park.id,
    ru: park.name.ru,
    en: park.name.en,
    kind: park.kind,
    stage: park.stage,
    country: toCell(park.country),
    regionCode: toCell(park.regionCode),
    region: toCell(park.region),
    city: toCell(park.city),
    latitude: toCell(park.latitude),
    longitude: toCell(park.longitude),
    opened: toCell(park.opened?.text),
    operator: toCell(park.operator),
    sectors: park.sectors.join(';'),
    website: toCell(park.website),
  };
  return Object.values(cells);
}

function toCell(value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
