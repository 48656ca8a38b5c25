import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../shared/domain/dataset.ts';
import { METRIC_IDS, type MetricId } from '../../../../../shared/domain/metric.ts';
import { PLAIN_QUESTION, type Question } from '../../../../../shared/domain/question.ts';
import { LEVELS, type Currency } from '../../../../../shared/domain/vocabulary.ts';
import { buildCellWords } from '../../../../../shared/table/cell-words.ts';
import {
  normaliseFigure,
  ORDER_CURRENCY,
  questionOfColumn,
} from '../../../../../shared/table/column-question.ts';
import { buildFigureLookup } from '../../../../../shared/table/figure-lookup.ts';
import { buildNameOrder } from '../../../../../shared/table/alphabet.ts';
import { buildSearchIndex } from '../../../../../shared/table/search.ts';
import {
  answerTable,
  type TableAnswer,
  type TableAsk,
} from '../../../../../shared/table/table-ask.ts';
import {
  lookOf,
  NORMALISERS,
  PLAIN_LOOK,
  ROW_GROUPINGS,
} from '../../../../../shared/table/table-choice.ts';
import { buildTableDesk, type TableDesk } from '../../../../../shared/table/typed/table-desk.ts';
import { FIRST_VIEW } from '../../../../../shared/table/view-spec.ts';
import { readBundledData } from '../bundled-data.ts';

const PLAIN: TableAsk = {
  rows: { levels: ['park'], search: '', filters: [], sort: FIRST_VIEW.sort },
  layout: { grouping: null, top: null, hidesHoles: false },
  metrics: FIRST_VIEW.metrics,
  inquiry: PLAIN_QUESTION,
  looks: {},
  computed: [],
  language: 'ru',
  traits: { year: 2026, noted: new Set(), own: new Set() },
};

/** The same table from figures made one by one, with their evidence. */
function answerByFigures(dataset: Dataset, ask: TableAsk): TableAnswer {
  const { inquiry, looks, metrics, traits } = ask;
  const figure = (
    park: Parameters<ReturnType<typeof buildFigureLookup>>[0],
    metric: MetricId,
    currency: Currency | null,
  ) => {
    const look = lookOf({ looks }, metric);
    const asked = questionOfColumn(inquiry, look, undefined);
    const question = { ...asked, currency: asked.currency ?? currency };
    const lookUp = buildFigureLookup(dataset, { ...question, preferences: inquiry.preferences });
    const found = lookUp(park, metric);
    if (look.per === null) return found;
    return normaliseFigure(found, { figure: lookUp(park, look.per), per: look.per }, question);
  };
  return answerTable(ask, {
    parks: dataset.parks,
    index: buildSearchIndex(dataset.parks),
    nameOrder: buildNameOrder(dataset.parks, ask.language),
    figureOf: (park, metric) => figure(park, metric, ORDER_CURRENCY),
    cellWords: buildCellWords({
      dataset,
      metrics,
      figureOf: buildFigureLookup(dataset, inquiry),
      traits: { year: traits.year, hasNote: () => false, isOwn: () => false },
    }),
    hasNumber: (place) => {
      const id = dataset.parks[place]?.id;
      return metrics.some((m) => id !== undefined && figure(id, m, null).kind === 'value');
    },
  });
}

const question: fc.Arbitrary<Question> = fc.record({
  asOf: fc.oneof(
    fc.constant({ kind: 'latest' } as const),
    fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 2018, max: 2025 }) }),
  ),
  toleranceYears: fc.integer({ min: 0, max: 3 }),
  currency: fc.constantFrom(null, 'RUB', 'USD'),
  prices: fc.constantFrom({ kind: 'nominal' } as const, { kind: 'constant', year: 2023 } as const),
  reading: fc.constantFrom('strict', 'conventional'),
  statuses: fc.constantFrom('fact', 'plan', 'any'),
});
const metric = fc.constantFrom(...METRIC_IDS);
const observed = fc.constantFrom('revenue', 'investment', 'exports');

const asks: fc.Arbitrary<TableAsk> = fc.record({
  rows: fc.record({
    levels: fc.constantFrom(['park' as const], LEVELS),
    search: fc.constantFrom('', 'технопарк', 'alab'),
    filters: fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant('number' as const),
          metric,
          certainty: fc.constantFrom('surely', 'possibly'),
          from: fc.constantFrom(null, 0, 100, 1e9),
          to: fc.constantFrom(null, 1000, 1e12),
        }),
        fc.constant({ kind: 'traits' as const, traits: ['conflict', 'stale'] as const }),
        fc.constant({ kind: 'kinds' as const, kinds: ['technopark', 'sez'] as const }),
      ),
      { maxLength: 2 },
    ),
    sort: fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant('metric' as const),
          metric,
          end: fc.constantFrom('lower', 'centre', 'upper'),
          descending: fc.boolean(),
        }),
        fc.record({ kind: fc.constant('name' as const), descending: fc.boolean() }),
      ),
      { maxLength: 2 },
    ),
  }),
  layout: fc.record({
    grouping: fc.constantFrom(null, ...ROW_GROUPINGS),
    top: fc.constantFrom(null, 10),
    hidesHoles: fc.boolean(),
  }),
  metrics: fc.uniqueArray(metric, { minLength: 1, maxLength: 4 }),
  inquiry: question,
  looks: fc.dictionary(
    observed,
    fc.record({
      ...Object.fromEntries(
        Object.entries(PLAIN_LOOK).map(([key, value]) => [key, fc.constant(value)]),
      ),
      per: fc.constantFrom(null, ...NORMALISERS),
      currency: fc.constantFrom(null, 'USD'),
    }),
    { maxKeys: 2 },
  ) as unknown as fc.Arbitrary<TableAsk['looks']>,
  computed: fc.constant([]),
  language: fc.constantFrom('ru', 'en'),
  traits: fc.constant(PLAIN.traits),
});

describe('a table answered from typed columns', () => {
  let dataset: Dataset;
  let desk: TableDesk;
  beforeAll(async () => {
    dataset = await readBundledData();
    desk = buildTableDesk(dataset);
  });

  it('has the rows, in the order, that figures made one by one give, whatever is asked after what', () => {
    fc.assert(
      fc.property(asks, (ask) => {
        expect(desk.answer(ask)).toEqual(answerByFigures(dataset, ask));
      }),
      { numRuns: 60 },
    );
  });

  it('finds a note and an own figure where they are, and nothing where the note is gone', () => {
    const [park] = dataset.parks;
    const filters = [{ kind: 'traits' as const, traits: ['note' as const] }];
    const rows = { ...PLAIN.rows, levels: LEVELS, filters };
    const noted = new Set([`${park?.id}:residents`]);
    const marked = desk.answer({ ...PLAIN, rows, traits: { ...PLAIN.traits, noted } });
    expect(marked.sections.flatMap(({ parks }) => [...parks])).toEqual([0]);
    expect(desk.answer({ ...PLAIN, rows }).sections.flatMap(({ parks }) => [...parks])).toEqual([]);
  });
});
