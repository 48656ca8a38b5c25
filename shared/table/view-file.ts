import { parseJsonValue, toRecord } from '../core/json.ts';
import { errorProblem } from '../core/problem.ts';
import {
  type FieldReaders,
  type Reader,
  readFields,
  readFlag,
  readKinds,
  readList,
  readNumber,
  readOrNull,
  readParsed,
  readText,
  readWhole,
  readWord,
} from '../core/read.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { CHECKS } from '../domain/guard-check.ts';
import { type ParkId, parseParkId } from '../domain/ids.ts';
import { METRIC_IDS, type MetricId } from '../domain/metric.ts';
import { parsePeriod } from '../domain/period.ts';
import {
  type AsOf,
  PLAIN_QUESTION,
  type PriceBasis,
  type Question,
  STATUS_CHOICES,
} from '../domain/question.ts';
import { CURRENCIES, LEVELS, PARK_KINDS, SECTORS, STAGES, STATUSES } from '../domain/vocabulary.ts';
import { CELL_TRAITS } from './cell-trait.ts';
import { type ComputedId, readComputedId } from './computed-column.ts';
import type { Overruling } from './passport.ts';
import { PARK_ATTRIBUTES, readTable } from './table-choice.ts';
import {
  CHART_KINDS,
  type ChartChoice,
  type Comparison,
  type Filter,
  FIRST_VIEW,
  type SortKey,
  type ViewSpec,
} from './view-spec.ts';

/** What a view file holds: the view, and the name the user gave it. */
export interface ViewFile {
  /** Empty where the user gave none. */
  readonly name: string;
  readonly view: ViewSpec;
}

/** Version of the shape; a file of a later one is refused, an earlier one's gaps are filled. */
const VERSION = 1;
const FORMAT = 'parkbench-view';

const LONGEST_LINE = 10_000;
const MOST_PARKS = 10_000;
const MOST_ENTRIES = 1_000;

const metric: Reader<MetricId> = readWord(METRIC_IDS);
const park: Reader<ParkId> = readParsed(parseParkId);
const line = readText(LONGEST_LINE);
const year = readWhole(1000, 9999);

const asOf = readKinds<AsOf>({
  latest: {},
  year: { year },
  day: { day: readParsed(parseDay) },
});
const prices = readKinds<PriceBasis>({ nominal: {}, constant: { year } });

const QUESTION: FieldReaders<Question> = {
  asOf,
  toleranceYears: readWhole(0, 100),
  currency: readOrNull(readWord(CURRENCIES)),
  prices,
  reading: readWord(['strict', 'conventional']),
  statuses: readWord(STATUS_CHOICES),
};

const filtered: Reader<MetricId | ComputedId> = (value, field) => {
  const computed = readComputedId(value, field);
  return computed.kind === 'ok' ? computed : metric(value, field);
};

const filter = readKinds<Filter>({
  parks: { parks: readList(park, MOST_PARKS) },
  kinds: { kinds: readList(readWord(PARK_KINDS), MOST_ENTRIES) },
  stages: { stages: readList(readWord(STAGES), MOST_ENTRIES) },
  countries: { countries: readList(line, MOST_ENTRIES) },
  regions: { regions: readList(line, MOST_ENTRIES) },
  sectors: { sectors: readList(readWord(SECTORS), MOST_ENTRIES) },
  publishers: { publishers: readList(line, MOST_ENTRIES) },
  statuses: { statuses: readList(readWord(STATUSES), MOST_ENTRIES) },
  traits: { traits: readList(readWord(CELL_TRAITS), MOST_ENTRIES) },
  number: {
    metric: filtered,
    certainty: readWord(['surely', 'possibly']),
    from: readOrNull(readNumber),
    to: readOrNull(readNumber),
  },
});

const sortKey = readKinds<SortKey>({
  name: { descending: readFlag },
  attribute: {
    attribute: readWord(PARK_ATTRIBUTES),
    descending: readFlag,
  },
  metric: { metric, end: readWord(['lower', 'centre', 'upper']), descending: readFlag },
  computed: {
    column: readComputedId,
    end: readWord(['lower', 'centre', 'upper']),
    descending: readFlag,
  },
});

const overruling = readFields<Overruling>({
  subject: line,
  check: readWord(CHECKS),
  reason: line,
});

const COMPARISON: FieldReaders<Comparison> = {
  parks: readList(park, MOST_PARKS),
  base: readOrNull(park),
  metrics: readList(metric, MOST_ENTRIES),
  overrulings: readList(overruling, MOST_ENTRIES),
};

const CHART: FieldReaders<ChartChoice> = {
  kind: readWord(CHART_KINDS),
  metric: readOrNull(metric),
  orientation: readWord(['horizontal', 'vertical']),
  order: readWord(['given', 'value']),
  scale: readWord(['linear', 'log']),
  withPlans: readFlag,
  axes: readWord(['shared', 'own']),
  withEvents: readFlag,
  top: readOrNull(readWhole(1, MOST_ENTRIES)),
  pair: readWord(['years', 'plan']),
  baseYear: readOrNull(year),
  metricAcross: readOrNull(metric),
  metricSize: readOrNull(metric),
  title: readOrNull(line),
  subtitle: readOrNull(line),
};

const VIEW: FieldReaders<ViewSpec> = {
  levels: readList(readWord(LEVELS), MOST_ENTRIES),
  metrics: readList(metric, MOST_ENTRIES),
  question: readFields(QUESTION, PLAIN_QUESTION),
  search: line,
  filters: readList(filter, MOST_ENTRIES),
  sort: readList(sortKey, MOST_ENTRIES),
  comparison: readFields(COMPARISON, FIRST_VIEW.comparison),
  chart: readFields(CHART, FIRST_VIEW.chart),
  table: readTable,
};

/**
 * Reads a view of unknown origin, e.g. out of the workspace or a file. What does not stand in it is
 * as in the first view. Fails with `entry.malformed`, which names the field, and `entry.too-many`,
 * which also says how many. Parks that the data do
 * not know are kept: another layer may know them.
 */
export function parseView(value: unknown): Result<ViewSpec> {
  const json = parseJsonValue(value);
  return json.kind === 'failed' ? json : readFields(VIEW, FIRST_VIEW)(json.value, '');
}

/**
 * Reads the text of a view file. Fails with `view.not-a-view` on any other file, `view.newer` on one
 * that a later version of the program wrote, `entry.malformed` on a broken field.
 */
export function parseViewFile(text: string): Result<ViewFile> {
  const record = toRecord(parseJson(text));
  if (record?.['format'] !== FORMAT) return failed(errorProblem('view.not-a-view'));
  const version = readWhole(1, Number.MAX_SAFE_INTEGER)(record['version'], 'version');
  if (version.kind === 'failed') return version;
  if (version.value > VERSION) {
    return failed(errorProblem('view.newer', { found: version.value, known: VERSION }));
  }
  const name = readText(LONGEST_LINE)(record['name'] ?? '', 'name');
  if (name.kind === 'failed') return name;
  const view = parseView(record['view']);
  return view.kind === 'failed' ? view : ok({ name: name.value, view: view.value });
}

/**
 * Writes a view as the text of a file: JSON that a person can read and version control can compare.
 * The same view gives the same bytes, in whatever order its fields were set.
 */
export function printViewFile({ name, view }: ViewFile): string {
  const body = { format: FORMAT, version: VERSION, name, view: sortKeys(view) };
  return `${JSON.stringify(body, null, 2)}\n`;
}

function parseDay(text: string): Result<string> {
  const period = parsePeriod(text);
  if (period.kind === 'failed') return period;
  return period.value.kind === 'day'
    ? ok(text)
    : failed(errorProblem('as-of.unreadable', { text }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  const record = toRecord(value);
  if (record === null) return value;
  const keys = Object.keys(record).toSorted();
  return Object.fromEntries(keys.map((key) => [key, sortKeys(record[key])]));
}
