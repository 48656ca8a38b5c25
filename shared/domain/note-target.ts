import { hasLoneSurrogate, toRecord, type UnknownRecord } from '../core/json.ts';
import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type ObservationId, type ParkId, parseObservationId, parseParkId } from './ids.ts';
import { isMetricId, type MetricId } from './metric.ts';
import { parsePeriod } from './period.ts';

/** Most parks or metrics of a comparison that a note speaks of. */
export const COMPARED_LIMIT = 200;
/** Most characters of the words that a note quotes. */
export const QUOTE_LIMIT = 10_000;

/**
 * Where in a text the words stand, by two selectors of the W3C Web Annotation Data Model: the words
 * with what stands around them (TextQuoteSelector), and their place (TextPositionSelector).
 */
export interface TextSpan {
  readonly exact: string;
  /** What stands before the words, to tell them from the same words elsewhere. */
  readonly prefix: string;
  readonly suffix: string;
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

/** What a note speaks of. */
export type NoteTarget =
  | { readonly kind: 'park'; readonly park: ParkId }
  | {
      readonly kind: 'cell';
      readonly park: ParkId;
      readonly metric: MetricId;
      /** ISO 8601 period of the figure that was in the cell, e.g. `2024-Q3`; null for any period. */
      readonly period: string | null;
    }
  | {
      readonly kind: 'observation';
      readonly park: ParkId;
      readonly metric: MetricId;
      readonly observation: ObservationId;
    }
  /** A point of a chart over time. */
  | {
      readonly kind: 'point';
      readonly park: ParkId;
      readonly metric: MetricId;
      /** ISO 8601 period. */
      readonly period: string;
    }
  | {
      readonly kind: 'comparison';
      readonly parks: readonly ParkId[];
      readonly metrics: readonly MetricId[];
    }
  | { readonly kind: 'view'; readonly view: string }
  /** Words in the text of a layer. */
  | { readonly kind: 'text'; readonly layer: string; readonly span: TextSpan };

/** Kinds of thing that a note can speak of. */
export type TargetKind = NoteTarget['kind'];
/** Kinds of thing that a note can speak of, from the whole to the part. */
export const TARGET_KINDS = [
  'park',
  'cell',
  'observation',
  'point',
  'comparison',
  'view',
  'text',
] as const satisfies readonly TargetKind[];

/** Reads what a note speaks of. Fails with `entry.malformed`, which names the field. */
export function parseNoteTarget(value: unknown): Result<NoteTarget> {
  const record = toRecord(value);
  if (record === null) return malformed('target');
  const { kind } = record;
  const known = TARGET_KINDS.find((each) => each === kind);
  return known === undefined ? malformed('target.kind') : PARSERS[known](record);
}

/** The park that a note speaks of; null where it speaks of several or of none. */
export function parkOfTarget(target: NoteTarget): ParkId | null {
  return 'park' in target ? target.park : null;
}

/** The metric that a note speaks of; null where there is not exactly one. */
export function metricOfTarget(target: NoteTarget): MetricId | null {
  return 'metric' in target ? target.metric : null;
}

/** The same text for the same thing, so that its notes can be found. */
export function keyOfTarget(target: NoteTarget): string {
  switch (target.kind) {
    case 'park':
      return `park:${target.park}`;
    case 'cell':
      return `cell:${target.park}:${target.metric}`;
    case 'observation':
      return `observation:${target.observation}`;
    case 'point':
      return `point:${target.park}:${target.metric}:${target.period}`;
    case 'comparison':
      return `comparison:${[...target.parks].sort()}:${[...target.metrics].sort()}`;
    case 'view':
      return `view:${target.view}`;
    case 'text':
      return `text:${target.layer}:${target.span.start}-${target.span.end}`;
  }
}

const PARSERS: Readonly<Record<TargetKind, (record: UnknownRecord) => Result<NoteTarget>>> = {
  park: (record) => {
    const park = parkIn(record['park']);
    return park === null ? malformed('target.park') : ok({ kind: 'park', park });
  },
  cell: parseCell,
  observation: parseObservation,
  point: parsePoint,
  comparison: parseComparison,
  view: ({ view }) =>
    isShortText(view, 256) && view !== '' ? ok({ kind: 'view', view }) : malformed('target.view'),
  text: parseText,
};

function parseCell(record: UnknownRecord): Result<NoteTarget> {
  const place = parsePlace(record);
  if (place.kind === 'failed') return place;
  const period = record['period'] ?? null;
  if (period !== null && !isPeriod(period)) return malformed('target.period');
  return ok({ kind: 'cell', ...place.value, period });
}

function parseObservation(record: UnknownRecord): Result<NoteTarget> {
  const place = parsePlace(record);
  if (place.kind === 'failed') return place;
  const id = record['observation'];
  const observation = parseObservationId(typeof id === 'string' ? id : '');
  if (observation.kind === 'failed') return malformed('target.observation');
  return ok({ kind: 'observation', ...place.value, observation: observation.value });
}

function parsePoint(record: UnknownRecord): Result<NoteTarget> {
  const place = parsePlace(record);
  if (place.kind === 'failed') return place;
  const { period } = record;
  if (!isPeriod(period)) return malformed('target.period');
  return ok({ kind: 'point', ...place.value, period });
}

function parseComparison({ parks, metrics }: UnknownRecord): Result<NoteTarget> {
  const readParks = listOf(parks, parkIn);
  if (readParks === null || readParks.length === 0) return malformed('target.parks');
  const readMetrics = listOf(metrics, metricIn);
  if (readMetrics === null) return malformed('target.metrics');
  return ok({ kind: 'comparison', parks: readParks, metrics: readMetrics });
}

function parseText({ layer, span }: UnknownRecord): Result<NoteTarget> {
  if (!isShortText(layer, 256) || layer === '') return malformed('target.layer');
  const read = parseSpan(span);
  return read === null ? malformed('target.span') : ok({ kind: 'text', layer, span: read });
}

function parseSpan(value: unknown): TextSpan | null {
  const { exact, prefix, suffix, start, end } = toRecord(value) ?? {};
  if (!isShortText(exact, QUOTE_LIMIT) || exact === '') return null;
  if (!isShortText(prefix, QUOTE_LIMIT) || !isShortText(suffix, QUOTE_LIMIT)) return null;
  if (!isOffset(start) || !isOffset(end) || end < start) return null;
  return { exact, prefix, suffix, start, end };
}

function parsePlace(
  record: UnknownRecord,
): Result<{ readonly park: ParkId; readonly metric: MetricId }> {
  const park = parkIn(record['park']);
  if (park === null) return malformed('target.park');
  const metric = metricIn(record['metric']);
  return metric === null ? malformed('target.metric') : ok({ park, metric });
}

function parkIn(value: unknown): ParkId | null {
  const park = parseParkId(typeof value === 'string' ? value : '');
  return park.kind === 'failed' ? null : park.value;
}

function metricIn(value: unknown): MetricId | null {
  return typeof value === 'string' && isMetricId(value) ? value : null;
}

function listOf<Item>(
  value: unknown,
  read: (each: unknown) => Item | null,
): readonly Item[] | null {
  if (!Array.isArray(value) || value.length > COMPARED_LIMIT) return null;
  const items: Item[] = [];
  for (const each of value) {
    const item = read(each);
    if (item === null) return null;
    if (!items.includes(item)) items.push(item);
  }
  return items;
}

function isPeriod(value: unknown): value is string {
  return typeof value === 'string' && parsePeriod(value).kind === 'ok';
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isShortText(value: unknown, limit: number): value is string {
  return typeof value === 'string' && value.length <= limit && !hasLoneSurrogate(value);
}

function malformed(field: string): Result<never> {
  return failed(errorProblem('entry.malformed', { field }));
}
