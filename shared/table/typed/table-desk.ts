import type { Dataset } from '../../domain/dataset.ts';
import type { ObservationId, ParkId } from '../../domain/ids.ts';
import type { MetricId } from '../../domain/metric.ts';
import type { Preferences } from '../../domain/question.ts';
import { STATUSES } from '../../domain/vocabulary.ts';
import { buildCellWords, type CellWords } from '../cell-words.ts';
import { ORDER_CURRENCY, questionOfColumn } from '../column-question.ts';
import { buildFigureLookup } from '../figure-lookup.ts';
import type { Orderable } from '../order.ts';
import { buildNameOrder, type NameOrder } from '../alphabet.ts';
import { buildSearchIndex, joinTexts, type SearchIndex } from '../search.ts';
import {
  answerTable,
  placeOfCell,
  type TableAnswer,
  type TableAsk,
  type TableSource,
} from '../table-ask.ts';
import type { ComputedId } from '../computed-column.ts';
import { computedFigures } from '../computed-figures.ts';
import { lookOf, type Normaliser } from '../table-choice.ts';
import { buildColumns } from './build-columns.ts';
import { dividePlace } from './divide-place.ts';
import { emptyColumn, endsAt, type FigureColumn } from './figure-column.ts';
import { buildFigureTable, type FigureTable } from './figure-table.ts';
import { type ObservationColumns, UNITS } from './layout.ts';

/** Answers tables over one dataset, and keeps what the next question can use again. */
export interface TableDesk {
  readonly answer: (ask: TableAsk) => TableAnswer;
  /** Makes what the first search would wait for. */
  readonly prepareSearch: () => void;
}

/** Which number of a cell: the one shown, or the one that rows are ordered and filtered by. */
type Use = 'shown' | 'ordered';

interface Desk {
  readonly dataset: Dataset;
  readonly columns: ObservationColumns;
  readonly placeOf: ReadonlyMap<ParkId, number>;
  readonly rowOf: ReadonlyMap<ObservationId, number>;
  /** A table for each way in which columns differ from the view, so that each keeps its answers. */
  readonly tables: Map<string, FigureTable>;
  readonly index: Kept<SearchIndex>;
  readonly names: Kept<NameOrder>;
  readonly words: Kept<CellWords>;
}

const NOTHING_SEARCHED: SearchIndex = new Map();
const HOLE: Orderable = { kind: 'hole' };

/**
 * Makes the desk of a dataset: numbers come from typed columns, which compute anew only what a
 * changed question touches; names, texts and the words of cells are found once and kept.
 */
export function buildTableDesk(dataset: Dataset): TableDesk {
  const desk: Desk = {
    dataset,
    columns: buildColumns(dataset),
    placeOf: new Map(dataset.parks.map(({ id }, place) => [id, place])),
    rowOf: new Map(dataset.observations.map(({ id }, row) => [id, row])),
    tables: new Map(),
    index: keepLast(),
    names: keepLast(),
    words: keepLast(),
  };
  return {
    answer: (ask) => answerTable(ask, sourceOf(desk, ask)),
    prepareSearch: () => void joinTexts(dataset.parks, searchIndexOf(desk)),
  };
}

function sourceOf(desk: Desk, ask: TableAsk): TableSource {
  const { parks } = desk.dataset;
  const { language } = ask;
  const figuresAt = orderablesOf(desk, ask);
  return {
    parks,
    index: ask.rows.search === '' ? NOTHING_SEARCHED : searchIndexOf(desk),
    nameOrder: desk.names(language, () => buildNameOrder(parks, language)),
    figureOf: (park, metric) => figuresAt(metric)(desk.placeOf.get(park) ?? -1),
    figuresAt,
    computedOf: computedOf(desk, ask),
    cellWords: wordsOf(desk, ask),
    hasNumber: numbersOf(desk, ask),
  };
}

function searchIndexOf({ index, dataset }: Desk): SearchIndex {
  return index('', () => buildSearchIndex(dataset.parks));
}

function orderablesOf(desk: Desk, ask: TableAsk): NonNullable<TableSource['figuresAt']> {
  const columns = new Map<MetricId, FigureColumn>();
  return (metric) => {
    const column = columns.get(metric) ?? columnOf(desk, ask, { metric, use: 'ordered' });
    columns.set(metric, column);
    return (place) => orderableAt(column, place);
  };
}

// Formulas are few and only asked for where rows are ordered by one: they are made of figures.
function computedOf(
  { dataset }: Desk,
  ask: TableAsk,
): (park: ParkId, column: ComputedId) => Orderable {
  const columns = new Map<ComputedId, (park: ParkId) => Orderable>();
  const currency = ask.inquiry.currency ?? ORDER_CURRENCY;
  const source = { dataset, columns: ask.computed, levels: ask.rows.levels };
  return (park, id) => {
    const figures = columns.get(id) ?? computedFigures(source, id, { ...ask.inquiry, currency });
    columns.set(id, figures);
    return figures(park);
  };
}

function orderableAt(column: FigureColumn, place: number): Orderable {
  if (place < 0 || column.hole[place] !== 0) return HOLE;
  return {
    kind: 'value',
    status: STATUSES[column.status[place] ?? 0] ?? null,
    quantity: {
      nominal: column.nominal[place] ?? Number.NaN,
      interval: endsAt(column, place),
      unit: UNITS[column.unit[place] ?? 0] ?? 'count',
    },
  };
}

function numbersOf(desk: Desk, ask: TableAsk): TableSource['hasNumber'] {
  if (!ask.layout.hidesHoles) return () => true;
  const columns = ask.metrics.map((metric) => columnOf(desk, ask, { metric, use: 'shown' }));
  return (place) => columns.some((column) => column.hole[place] === 0);
}

function columnOf(
  desk: Desk,
  ask: TableAsk,
  { metric, use }: { readonly metric: MetricId; readonly use: Use },
): FigureColumn {
  const look = lookOf(ask, metric);
  const asked = questionOfColumn(ask.inquiry, look, undefined);
  // Sums in several currencies have no order; those shown as printed are ordered in one currency.
  const currency = use === 'ordered' ? (asked.currency ?? ORDER_CURRENCY) : asked.currency;
  const table = tableOf(desk, `${use}:${look.reading ?? ''}:${look.currency ?? ''}`);
  const needed = look.per === null ? [metric] : [metric, look.per];
  const inquiry = {
    question: { ...asked, currency },
    preferredRows: rowsOf(desk, ask.inquiry.preferences),
  };
  table.ask(inquiry, needed);
  return look.per === null ? table.columnOf(metric) : divided(desk, table, [metric, look.per]);
}

function divided(
  desk: Desk,
  table: FigureTable,
  [metric, per]: readonly [MetricId, Normaliser],
): FigureColumn {
  const { parkCount } = desk.columns;
  const result = emptyColumn(parkCount);
  const columns = { over: table.columnOf(metric), under: table.columnOf(per), result };
  for (let place = 0; place < parkCount; place += 1) dividePlace(columns, place);
  return result;
}

function tableOf(desk: Desk, key: string): FigureTable {
  const table = desk.tables.get(key) ?? buildFigureTable(desk.columns);
  desk.tables.set(key, table);
  return table;
}

function rowsOf({ rowOf }: Desk, preferences: Preferences = new Map()): readonly number[] {
  return [...preferences.keys()].flatMap((id) => rowOf.get(id) ?? []);
}

// Publishers and traits are words of figures, not numbers: only a filter on them needs figures.
function wordsOf(desk: Desk, ask: TableAsk): CellWords {
  let words: CellWords | null = null;
  return (park, facet) => {
    words ??= desk.words(keyOfWords(ask), () => makeWords(desk, ask));
    return words(park, facet);
  };
}

function keyOfWords({ inquiry, metrics, traits }: TableAsk): string {
  const { preferences, ...question } = inquiry;
  const known = [traits.year, [...traits.noted], [...traits.own]];
  return JSON.stringify([question, [...(preferences?.keys() ?? [])], metrics, known]);
}

function makeWords({ dataset }: Desk, { inquiry, metrics, traits }: TableAsk): CellWords {
  return buildCellWords({
    dataset,
    metrics,
    figureOf: buildFigureLookup(dataset, inquiry),
    traits: {
      year: traits.year,
      hasNote: (id, metric) => traits.noted.has(placeOfCell(id, metric)),
      isOwn: (id) => traits.own.has(id),
    },
  });
}

/** Gives the value made last again while it is asked for under the same key. */
type Kept<Value> = (key: string, make: () => Value) => Value;

function keepLast<Value>(): Kept<Value> {
  let known: { readonly key: string; readonly value: Value } | null = null;
  return (key, make) => {
    if (known?.key !== key) known = { key, value: make() };
    return known.value;
  };
}
