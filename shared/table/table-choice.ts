import {
  type FieldReaders,
  type Reader,
  readDistinct,
  readFields,
  readFlag,
  readMap,
  readOrNull,
  readParsed,
  readText,
  readWhole,
  readWord,
} from '../core/read.ts';
import { type ParkId, parseParkId } from '../domain/ids.ts';
import { METRIC_IDS, type MetricId, type ObservedMetricId } from '../domain/metric.ts';
import type { Reading } from '../domain/quantity.ts';
import { CURRENCIES, type Currency } from '../domain/vocabulary.ts';
import {
  type ComputedColumn,
  type ComputedId,
  readComputedColumns,
  readComputedId,
} from './computed-column.ts';

/** Attributes of a park that can stand in columns, in their usual order. */
export const PARK_ATTRIBUTES = ['kind', 'region', 'stage', 'country'] as const;
/** Attribute of a park that can stand in a column. */
export type ParkAttribute = (typeof PARK_ATTRIBUTES)[number];

/** A column of the table by name: the name of the park, an attribute, or a metric. */
export type ColumnId = 'name' | ParkAttribute | MetricId | ComputedId;

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
  /** Columns that the user has added, after the metrics, in their order. */
  readonly computed: readonly ComputedColumn[];
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
  computed: [],
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
const MOST_GROUPS = 10_000;

/** The look of a column: the plain one where the user has changed nothing. */
export function lookOf(table: Pick<TableChoice, 'looks'>, metric: MetricId): ColumnLook {
  return table.looks[metric] ?? PLAIN_LOOK;
}

const attribute = readWord(PARK_ATTRIBUTES);
const metric = readWord(METRIC_IDS);
const named = readWord<ColumnId>(['name', ...PARK_ATTRIBUTES, ...METRIC_IDS]);
const column: Reader<ColumnId> = (value, field) => {
  const computed = readComputedId(value, field);
  return computed.kind === 'ok' ? computed : named(value, field);
};
const MOST_COLUMNS = 1_000;

const width: Reader<number> = (value, field) =>
  readWhole(NARROWEST, WIDEST)(typeof value === 'number' ? Math.round(value) : value, field);

const LOOK: FieldReaders<ColumnLook> = {
  scale: readWord(COLUMN_SCALES),
  reading: readOrNull(readWord<Reading>(['strict', 'conventional'])),
  currency: readOrNull(readWord(CURRENCIES)),
  per: readOrNull(readWord(NORMALISERS)),
  showsSeries: readFlag,
  showsPlan: readFlag,
};

const BASE: FieldReaders<BaseRow> = {
  park: readParsed(parseParkId),
  as: readWord(['difference', 'ratio']),
};

const TABLE: FieldReaders<TableChoice> = {
  attributes: readDistinct(attribute, MOST_COLUMNS),
  pinned: readDistinct(column, MOST_COLUMNS),
  widths: readMap(column, width),
  looks: readMap(metric, readFields(LOOK, PLAIN_LOOK)),
  computed: readComputedColumns,
  grouping: readOrNull(readWord(ROW_GROUPINGS)),
  closed: readDistinct(readText(LONGEST_KEY), MOST_GROUPS),
  base: readOrNull(readFields(BASE)),
  pinsCompared: readFlag,
  top: readOrNull(readWhole(1, MOST_ROWS)),
  hidesHoles: readFlag,
};

/**
 * Reads the layout of a table of unknown origin, such as a view file; parts that are missing are as
 * at a first start. Fails with `entry.malformed`, which names the part.
 */
export const readTable: Reader<TableChoice> = readFields(TABLE, PLAIN_TABLE);
