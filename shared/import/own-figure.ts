import { errorProblem, hasErrors, type Problem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { ParkId } from '../domain/ids.ts';
import type { ObservedMetricId } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import type { Source } from '../domain/source.ts';
import type { BaseUnit, Qualifier, Scope, SeriesKind, Status } from '../domain/vocabulary.ts';
import { formatCsv } from './csv.ts';
import { OBSERVATION_TABLE } from './observations.ts';
import { SOURCE_TABLE } from './sources.ts';
import { readTable, type TableShape } from './table.ts';
import type { Fields } from './record.ts';

/** Where a user's own figure comes from, as typed. */
export interface OwnSource {
  readonly publisher: string;
  /** ISO period; empty where the source bears no date. */
  readonly published: string;
  /** Empty where there is none. */
  readonly url: string;
  /** What the source says, in one line; empty takes the publisher. */
  readonly label: string;
}

/** A figure that the user enters by hand, as typed. */
export interface OwnFigure {
  readonly park: ParkId;
  readonly metric: ObservedMetricId;
  readonly qualifier: Qualifier;
  /** In plain decimals: digits and a point, as many as were printed. */
  readonly value: string;
  /** Upper end of a range; else empty. */
  readonly valueHigh: string;
  readonly unit: BaseUnit;
  /** ISO period: `2024`, `2024-Q3`, `2025-07`, `2025-01/2025-09`. */
  readonly period: string;
  readonly status: Status;
  readonly scope: Scope;
  readonly seriesKind: SeriesKind;
  readonly note: string;
}

/** Fresh ids for what is entered: lower-case letters, digits and hyphens. */
export interface OwnIds {
  readonly source: string;
  readonly observation: (index: number) => string;
}

/** What was entered, read and checked: one source and the figures that rest on it. */
export interface OwnEntry {
  readonly source: Source;
  readonly observations: readonly Observation[];
}

/**
 * Reads what a user has typed by the rules that read a data package, so that an entry of the user
 * is held to what every other figure is. Fails with the first problem found; its place names the
 * column. A figure without a publisher is refused: nobody could say where it comes from.
 */
export function readOwnEntry(
  source: OwnSource,
  figures: readonly OwnFigure[],
  ids: OwnIds,
): Result<OwnEntry> {
  if (source.publisher.trim() === '') return failed(errorProblem('own.source-missing'));
  const none = { parks: new Set<string>(), sources: new Set<string>() };
  const sources = readAll(SOURCE_TABLE, [rowOfSource(source, ids)], none);
  if (sources.kind === 'failed') return sources;
  const [read] = sources.value;
  if (read === undefined) return failed(errorProblem('own.source-missing'));
  const known = {
    parks: new Set<string>(figures.map(({ park }) => park)),
    sources: new Set<string>([read.id]),
  };
  const rows = figures.map((figure, index) => rowOfFigure(figure, ids, index));
  const observations = readAll(OBSERVATION_TABLE, rows, known);
  return observations.kind === 'failed'
    ? observations
    : ok({ source: read, observations: observations.value });
}

type Row = Readonly<Record<string, string>>;

function readAll<F extends Fields, T>(
  shape: TableShape<F, T>,
  rows: readonly Row[],
  known: { readonly parks: ReadonlySet<string>; readonly sources: ReadonlySet<string> },
): Result<readonly T[]> {
  const columns = Object.keys(rows[0] ?? {});
  const text = formatCsv([columns, ...rows.map((row) => columns.map((each) => row[each] ?? ''))]);
  const read = readTable(shape, { file: '', text, missingValues: [] }, known);
  const fault = read.problems.find((problem) => hasErrors([problem]));
  if (fault !== undefined) return failed(placedInColumn(fault));
  return ok(read.value ?? []);
}

// The file and line are of our own making; the column is what the user has typed into.
function placedInColumn({ place, ...problem }: Problem): Problem {
  return place?.column === undefined ? problem : { ...problem, place: { column: place.column } };
}

function rowOfSource({ publisher, published, url, label }: OwnSource, ids: OwnIds): Row {
  return {
    source_id: ids.source,
    publisher: publisher.trim(),
    published: published.trim(),
    published_basis: published.trim() === '' ? '' : 'printed',
    reliability: 'secondary',
    url: url.trim(),
    language: 'ru',
    label: label.trim() === '' ? publisher.trim() : label.trim(),
  };
}

function rowOfFigure(figure: OwnFigure, ids: OwnIds, index: number): Row {
  return {
    observation_id: ids.observation(index),
    park_id: figure.park,
    metric: figure.metric,
    scope: figure.scope,
    time_period: figure.period.trim(),
    period_basis: 'printed',
    series_kind: figure.seriesKind,
    obs_status: figure.status,
    qualifier: figure.qualifier,
    value: figure.value.trim(),
    value_high: figure.qualifier === 'range' ? figure.valueHigh.trim() : '',
    unit: figure.unit,
    source_id: ids.source,
    note: figure.note.trim(),
  };
}
