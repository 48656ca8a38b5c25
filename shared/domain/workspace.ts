import { hasLoneSurrogate, type JsonValue, parseJsonValue, toRecord } from '../core/json.ts';
import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { isInstant, type Note, parseNote } from './annotation.ts';
import { type HistoryStep, parseHistoryStep } from './history-step.ts';
import { type ObservationId, type ParkId, parseObservationId, parseParkId } from './ids.ts';
import { isMetricId, type MetricId } from './metric.ts';
import {
  FIRST_SETTINGS,
  isSettingName,
  parseSetting,
  type SettingName,
  type Settings,
} from './settings.ts';

/** Version of the shape below; a change of shape comes with a migration from the version before. */
export const WORKSPACE_SCHEMA = 3;

/** Something of the user's that has a name and a body which another part of the program reads. */
export interface SavedDocument {
  readonly id: string;
  readonly name: string;
  /** A view specification, a rating method, a layer or a press text as plain JSON. */
  readonly body: JsonValue;
  /** ISO 8601 instant in UTC. */
  readonly createdAt: string;
  /** ISO 8601 instant in UTC. */
  readonly updatedAt: string;
}

/** The user's own preference for an observation in a cell. */
export interface Choice {
  /** `park:metric`, so that a cell has one preference. */
  readonly id: string;
  readonly park: ParkId;
  readonly metric: MetricId;
  readonly observation: ObservationId;
  readonly reason: string;
  /** ISO 8601 instant in UTC. */
  readonly updatedAt: string;
}

/** All work of the user, by table and id. The maps are live views: they follow every change. */
export interface Workspace {
  readonly notes: ReadonlyMap<string, Note>;
  readonly views: ReadonlyMap<string, SavedDocument>;
  readonly methods: ReadonlyMap<string, SavedDocument>;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly layers: ReadonlyMap<string, SavedDocument>;
  /** What lies on the press desk: the texts, and beside each what was decided about it. */
  readonly texts: ReadonlyMap<string, SavedDocument>;
  /** What can be undone and done again, oldest first. */
  readonly history: ReadonlyMap<string, HistoryStep>;
  readonly settings: Settings;
}

/** Names of the tables in the order in which they are written. */
export const TABLE_NAMES = [
  'notes',
  'views',
  'methods',
  'choices',
  'layers',
  'texts',
  'history',
  'settings',
] as const;
/** Name of one table. */
export type TableName = (typeof TABLE_NAMES)[number];

/** Full new value of one entity, or null when it is removed. Applying it twice does no harm. */
export type Patch =
  | readonly [table: 'notes', id: string, value: Note | null]
  | readonly [
      table: 'views' | 'methods' | 'layers' | 'texts',
      id: string,
      value: SavedDocument | null,
    ]
  | readonly [table: 'choices', id: string, value: Choice | null]
  | readonly [table: 'history', id: string, value: HistoryStep | null]
  | readonly [table: 'settings', id: SettingName, value: JsonValue];

/** Most characters of a document's name. */
export const NAME_LIMIT = 200;

const KEY = /^[a-z0-9][a-z0-9_:-]{0,255}$/i;

/** Whether the text can be the id of an entity; excludes every name that objects are born with. */
export function isEntityKey(text: string): boolean {
  return KEY.test(text);
}

/** Whether the word names a table. */
export function isTableName(word: string): word is TableName {
  return TABLE_NAMES.some((name) => name === word);
}

/**
 * Reads one entity of unknown origin as a patch of its table. Fails with `entry.malformed`, or what
 * the entity's own parser says.
 */
export function parseEntity(table: TableName, id: string, value: unknown): Result<Patch> {
  if (!isEntityKey(id)) return malformed('id');
  if (table === 'settings') return parseSettingPatch(id, value);
  if (table === 'notes') return parseNotePatch(id, value);
  if (table === 'choices') return parseChoicePatch(id, value);
  if (table === 'history') return parseStepPatch(id, value);
  const document = parseSavedDocument(value);
  if (document.kind === 'failed') return document;
  return document.value.id === id ? ok([table, id, document.value]) : malformed('id');
}

/**
 * Reads a patch of unknown origin; what a removal names is not looked up. Fails with
 * `entry.malformed`, or what the entity's own parser says.
 */
export function parsePatch(value: unknown): Result<Patch> {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  const [name, key, entity] = parts;
  if (typeof name !== 'string' || !isTableName(name) || typeof key !== 'string') {
    return malformed('patch');
  }
  if (entity === null && name !== 'settings') return ok([name, key, null]);
  return parseEntity(name, key, entity);
}

/** Reads a view, method or layer of unknown origin. Fails with `entry.malformed`. */
export function parseSavedDocument(value: unknown): Result<SavedDocument> {
  const record = toRecord(value);
  if (record === null) return malformed('document');
  const { id, name, createdAt, updatedAt } = record;
  if (typeof id !== 'string' || !isEntityKey(id)) return malformed('id');
  if (!isName(name)) return malformed('name');
  if (!isInstant(createdAt)) return malformed('createdAt');
  if (!isInstant(updatedAt)) return malformed('updatedAt');
  const body = parseJsonValue(record['body']);
  if (body.kind === 'failed') return body;
  return ok({ id, name, body: body.value, createdAt, updatedAt });
}

/** Reads a preference of unknown origin. Fails with `entry.malformed`. */
export function parseChoice(value: unknown): Result<Choice> {
  const record = toRecord(value);
  if (record === null) return malformed('choice');
  const { metric, reason, updatedAt } = record;
  const park = parseParkId(String(record['park']));
  if (park.kind === 'failed') return malformed('park');
  const observation = parseObservationId(String(record['observation']));
  if (observation.kind === 'failed') return malformed('observation');
  if (typeof metric !== 'string' || !isMetricId(metric)) return malformed('metric');
  if (typeof reason !== 'string' || hasLoneSurrogate(reason)) return malformed('reason');
  if (!isInstant(updatedAt)) return malformed('updatedAt');
  const id = choiceKey(park.value, metric);
  return ok({ id, park: park.value, metric, observation: observation.value, reason, updatedAt });
}

/** Id of the preference for a cell. */
export function choiceKey(park: ParkId, metric: MetricId): string {
  return `${park}:${metric}`;
}

function parseSettingPatch(id: string, value: unknown): Result<Patch> {
  if (!isSettingName(id)) return malformed(`settings.${id}`);
  const settings = parseSetting(FIRST_SETTINGS, id, value);
  if (settings.kind === 'failed') return settings;
  return ok(['settings', id, settings.value[id]]);
}

function parseNotePatch(id: string, value: unknown): Result<Patch> {
  const note = parseNote(value);
  if (note.kind === 'failed') return note;
  return note.value.id === id ? ok(['notes', id, note.value]) : malformed('id');
}

function parseChoicePatch(id: string, value: unknown): Result<Patch> {
  const choice = parseChoice(value);
  if (choice.kind === 'failed') return choice;
  return choice.value.id === id ? ok(['choices', id, choice.value]) : malformed('id');
}

function parseStepPatch(id: string, value: unknown): Result<Patch> {
  const step = parseHistoryStep(value);
  if (step.kind === 'failed') return step;
  return step.value.id === id ? ok(['history', id, step.value]) : malformed('id');
}

function isName(value: unknown): value is string {
  if (typeof value !== 'string' || value.trim() === '') return false;
  return value.length <= NAME_LIMIT && !hasLoneSurrogate(value);
}

function malformed(field: string): Result<never> {
  return failed(errorProblem('entry.malformed', { field }));
}
