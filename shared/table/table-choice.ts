import { toRecord } from '../core/json.ts';
import { type ParkId, parseParkId } from '../domain/ids.ts';
import { isMetricId, type MetricId, type ObservedMetricId } from '../domain/metric.ts';
import type { Reading } from '../domain/quantity.ts';
import { CURRENCIES, type Currency } from '../domain/vocabulary.ts';

/** Attributes of a park that can stand in columns, in their usual order. */
export const PARK_ATTRIBUTES = ['kind', 'region', 'stage', 'country'] as const;
/** Attribute of a park that can stand in a column. */
export type ParkAttribute = (typeof PARK_ATTRIBUTES)[number];

/** A column of the table by name: the name of the park, an attribute, or a metric. */
export type ColumnId = 'name' | ParkAttribute | MetricId;

/** What the numbers of a column are counted in; `auto` takes what suits each figure. */
export const COLUMN_SCALES = ['auto', 'units', 'thousands', 'millions', 'billions'] as const;
/** What the numbers of a column are counted in. */
export type ColumnScale = (typeof COLUMN_SCALES)[number];

/** Metrics that the figures of a column can be divided by. */
export const NORMALISERS = [
  'residents',
  'jobs',
  'land_area',
  'floor_area',
] as const satisfies readonly ObservedMetricId[];
/** Metric that the figures of a column are divided by. */
export type Normaliser = (typeof NORMALISERS)[number];

/** How the figures of one column are shown; null follows the question of the view. */
export interface ColumnLook {
  readonly scale: ColumnScale;
  readonly reading: Reading | null;
  readonly currency: Currency | null;
  /** Metric by which every figure is divided. */
  readonly per: Normaliser | null;
  /** Whether the figures over the years are drawn small in each cell. */
  readonly showsSeries: boolean;
  /** Whether a column of what is planned stands beside. */
  readonly showsPlan: boolean;
}

/** The look of a column that nobody has changed. */
export const PLAIN_LOOK: ColumnLook = {
  scale: 'auto',
  reading: null,
  currency: null,
  per: null,
  showsSeries: false,
  showsPlan: false,
};

/** What rows can be grouped by. */
export const ROW_GROUPINGS = ['kind', 'region', 'district', 'country', 'stage', 'sector'] as const;
/** What rows are grouped by. */
export type RowGrouping = (typeof ROW_GROUPINGS)[number];

/** A park that all others are shown against. */
export interface BaseRow {
  readonly park: ParkId;
  readonly as: 'difference' | 'ratio';
}

/** How the table of a view is laid out, besides which metrics and parks it has. */
export interface TableChoice {
  /** Attributes that stand in columns, in their order. */
  readonly attributes: readonly ParkAttribute[];
  /** Columns that stay in sight beside the name, in their order. */
  readonly pinned: readonly ColumnId[];
  /** Widths in pixels of the columns whose width the user has set. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
  /** Looks of the columns that the user has changed. */
  readonly looks: Readonly<Partial<Record<MetricId, ColumnLook>>>;
  readonly grouping: RowGrouping | null;
  /** Keys of the groups whose parks are put away. */
  readonly closed: readonly string[];
  readonly base: BaseRow | null;
  /** Whether the parks chosen for comparison stand above all others. */
  readonly pinsCompared: boolean;
  /** How many rows are shown from the top of the order; null shows all. */
  readonly top: number | null;
  /** Whether rows without a number in any metric of the view are put away. */
  readonly hidesHoles: boolean;
}

/** The table of a first start. */
export const PLAIN_TABLE: TableChoice = {
  attributes: ['kind', 'region', 'stage'],
  pinned: [],
  widths: {},
  looks: {},
  grouping: null,
  closed: [],
  base: null,
  pinsCompared: false,
  top: null,
  hidesHoles: false,
};

const NARROWEST = 30;
const WIDEST = 2000;
const MOST_ROWS = 100_000;
const LONGEST_KEY = 300;

/** The look of a column: the plain one where the user has changed nothing. */
export function lookOf(table: Pick<TableChoice, 'looks'>, metric: MetricId): ColumnLook {
  return table.looks[metric] ?? PLAIN_LOOK;
}

/**
 * Reads the layout of a table of unknown origin, such as a view file; parts that are missing are as
 * at a first start. Null where something is there that cannot be understood.
 */
export function parseTableChoice(value: unknown): TableChoice | null {
  if (value === undefined) return PLAIN_TABLE;
  const record = toRecord(value);
  if (record === null) return null;
  const read = {
    attributes: readList(record['attributes'] ?? PLAIN_TABLE.attributes, isAttribute),
    pinned: readList(record['pinned'] ?? [], isColumnId),
    widths: readMap(record['widths'] ?? {}, isColumnId, readWidth),
    looks: readMap(record['looks'] ?? {}, isMetricId, readLook),
    grouping: readOrNull(record['grouping'], oneOf(ROW_GROUPINGS)),
    closed: readList(record['closed'] ?? [], isKey),
    base: readOrNull(record['base'], readBase),
    pinsCompared: readFlag(record['pinsCompared']),
    top: readOrNull(record['top'], readTop),
    hidesHoles: readFlag(record['hidesHoles']),
  };
  return isWhole(read) ? read : null;
}

/** What could not be read is undefined: null is a value of its own here. */
type Read<Value> = Value | undefined;

function isWhole<Shape extends object>(
  read: Shape,
): read is { [Key in keyof Shape]: Exclude<Shape[Key], undefined> } & Shape {
  return Object.values(read).every((part) => part !== undefined);
}

function readLook(value: unknown): Read<ColumnLook> {
  const record = toRecord(value);
  if (record === null) return undefined;
  const read = {
    scale: oneOf(COLUMN_SCALES)(record['scale'] ?? 'auto'),
    reading: readOrNull(record['reading'], oneOf<Reading>(['strict', 'conventional'])),
    currency: readOrNull(record['currency'], oneOf(CURRENCIES)),
    per: readOrNull(record['per'], oneOf(NORMALISERS)),
    showsSeries: readFlag(record['showsSeries']),
    showsPlan: readFlag(record['showsPlan']),
  };
  return isWhole(read) ? read : undefined;
}

function readBase(value: unknown): Read<BaseRow> {
  const record = toRecord(value);
  const park = parseParkId(String(record?.['park'] ?? ''));
  const as = oneOf<BaseRow['as']>(['difference', 'ratio'])(record?.['as']);
  return park.kind === 'ok' && as !== undefined ? { park: park.value, as } : undefined;
}

function readTop(value: unknown): Read<number> {
  return readNumber(value, 1, MOST_ROWS);
}

function readWidth(value: unknown): Read<number> {
  return readNumber(value, NARROWEST, WIDEST);
}

function readNumber(value: unknown, least: number, most: number): Read<number> {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return value >= least && value <= most ? Math.round(value) : undefined;
}

function readFlag(value: unknown): Read<boolean> {
  if (value === undefined) return false;
  return typeof value === 'boolean' ? value : undefined;
}

function readOrNull<Value>(
  value: unknown,
  read: (value: unknown) => Read<Value>,
): Read<Value | null> {
  return value === undefined || value === null ? null : read(value);
}

function readList<Item extends string>(
  value: unknown,
  isItem: (text: string) => text is Item,
): Read<readonly Item[]> {
  if (!Array.isArray(value)) return undefined;
  const items: Item[] = [];
  for (const each of value) {
    if (typeof each !== 'string' || !isItem(each)) return undefined;
    if (!items.includes(each)) items.push(each);
  }
  return items;
}

function readMap<Key extends string, Value>(
  value: unknown,
  isKeyOf: (text: string) => text is Key,
  read: (value: unknown) => Read<Value>,
): Read<Readonly<Partial<Record<Key, Value>>>> {
  const record = toRecord(value);
  if (record === null) return undefined;
  const map: Partial<Record<Key, Value>> = {};
  for (const [key, each] of Object.entries(record)) {
    const item = read(each);
    if (item === undefined || !isKeyOf(key)) return undefined;
    map[key] = item;
  }
  return map;
}

function oneOf<Word extends string>(words: readonly Word[]): (value: unknown) => Read<Word> {
  return (value) => words.find((word) => word === value);
}

function isAttribute(text: string): text is ParkAttribute {
  return PARK_ATTRIBUTES.some((each) => each === text);
}

function isColumnId(text: string): text is ColumnId {
  return text === 'name' || isAttribute(text) || isMetricId(text);
}

function isKey(text: string): text is string {
  return text.length <= LONGEST_KEY;
}
