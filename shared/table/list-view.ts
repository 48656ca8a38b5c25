import { type Column, isSignedForm } from '../domain/column.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Park } from '../domain/park.ts';
import type { Inquiry } from '../domain/question.ts';
import type { Reading } from '../domain/quantity.ts';
import { perUnitOf } from '../domain/unit.ts';
import type { RowSection } from './arrange.ts';
import {
  canBeNormalised,
  normaliseFigure,
  questionOfColumn,
  ratioNamed,
} from './column-question.ts';
import { checkSubjects, type ComparedFigure } from './compare.ts';
import { computedFigures } from './computed-figures.ts';
import { differenceToBase, ratioToBase } from './contrast.ts';
import { type FigureLookup, keepLookups } from './figure-lookup.ts';
import { checkMeeting, type Subject } from './guard-parks.ts';
import { buildPassport, type Passport } from './passport.ts';
import type { CellKnowledge, TableAnswer } from './table-ask.ts';
import { type BaseRow, type ColumnLook, lookOf } from './table-choice.ts';
import { buildTableDesk } from './typed/table-desk.ts';
import type { ViewSpec } from './view-spec.ts';

/** A column of figures in the table of a view. */
export interface ListedColumn {
  readonly metric: MetricId;
  /** The column, where it is not the metric itself. */
  readonly computed?: Column;
  /** Whether it stands beside the column of facts and holds what is planned. */
  readonly isPlan: boolean;
  /** The reading of the column where it is not that of the view. */
  readonly reading: Reading | null;
  /** One for each row: of the base row, then in the order of the sections. */
  readonly figures: readonly ComparedFigure[];
}

/** The rows and columns that a view shows, with their figures. */
export interface ListedView extends Pick<TableAnswer, 'ofLevels' | 'withoutNumbers' | 'belowTop'> {
  /** The base row, where it would not stand among the others. */
  readonly base: Park | null;
  /** Rows under their headings, but those that the user has put away. */
  readonly sections: readonly RowSection[];
  /** Headings whose rows the user has put away. */
  readonly closed: readonly RowSection[];
  readonly columns: readonly ListedColumn[];
  /** What was checked, chosen, converted and left out for the figures. */
  readonly passport: Passport;
}

/** What the table of a view depends on besides the view and the data. */
export interface ListingAsk {
  readonly inquiry: Inquiry;
  /** Whose alphabet orders the names. */
  readonly language: 'ru' | 'en';
  readonly traits: CellKnowledge;
}

/** A column before its figures are asked for. */
interface ColumnMaker extends Omit<ListedColumn, 'figures'> {
  readonly figureOf: (park: ParkId) => Figure;
}

/**
 * The table of a view as the window shows it: the rows that search and filters leave, in their order
 * and groups, and a figure for each column. Rows and figures come from the same rules as the
 * window's. Where the table has a base row, every figure is held against that of the base.
 */
export function listView(dataset: Dataset, view: ViewSpec, ask: ListingAsk): ListedView {
  const answer = answerOf(dataset, view, ask);
  const told = answer.sections.map(({ key, parks }) => ({
    key,
    parks: Array.from(parks).flatMap((place) => dataset.parks[place] ?? []),
  }));
  const isClosed = ({ key }: RowSection): boolean =>
    view.table.grouping !== null && view.table.closed.includes(`group:${key ?? ''}`);
  const sections = told.filter((section) => !isClosed(section));
  const base = baseOf(dataset, view.table.base);
  const isShown = sections.some(({ parks }) => base !== null && parks.includes(base.park));
  const apart = base === null || isShown ? null : base.park;
  const parks = parksOfListed({ base: apart, sections });
  const columns = makersOf(dataset, view, ask.inquiry).map(({ figureOf, ...column }) => ({
    ...column,
    figures: parks.map((park) =>
      compared({ park, figure: figureOf(park.id) }, base, {
        figureOf,
        inquiry: ask.inquiry,
        isSigned: column.computed !== undefined && isSignedForm(column.computed.form),
      }),
    ),
  }));
  return {
    base: apart,
    sections,
    closed: told.filter(isClosed),
    columns,
    passport: passportOf(columns, parks, ask.inquiry),
    ofLevels: answer.ofLevels,
    withoutNumbers: answer.withoutNumbers,
    belowTop: answer.belowTop,
  };
}

function answerOf(dataset: Dataset, view: ViewSpec, ask: ListingAsk): TableAnswer {
  const { levels, search, filters, sort, metrics, table } = view;
  const { grouping, top, hidesHoles, looks, computed } = table;
  return buildTableDesk(dataset).answer({
    rows: { levels, search, filters, sort },
    layout: { grouping, top, hidesHoles },
    metrics,
    looks,
    computed,
    ...ask,
  });
}

function makersOf(
  dataset: Dataset,
  { metrics, table, levels }: ViewSpec,
  inquiry: Inquiry,
): readonly ColumnMaker[] {
  const lookUps = keepLookups(dataset);
  const ofMetrics = metrics.flatMap((metric) => {
    const look = lookOf(table, metric);
    const tracks = look.showsPlan ? [undefined, 'plan' as const] : [undefined];
    return tracks.map((track): ColumnMaker => {
      const asked = { ...inquiry, ...questionOfColumn(inquiry, look, track) };
      const made = figuresOfLook(lookUps(asked), { metric, look }, asked);
      const isPlan = track === 'plan';
      const reading = look.reading === inquiry.reading ? null : look.reading;
      return { isPlan, reading, ...made };
    });
  });
  const source = { dataset, columns: table.computed, levels };
  const ofFormulas = table.computed.map(
    ({ id, subject, form }): ColumnMaker => ({
      metric: subject.kind === 'metric' ? subject.metric : 'residents',
      computed: { subject, form },
      isPlan: false,
      reading: null,
      figureOf: computedFigures(source, id, inquiry),
    }),
  );
  return [...ofMetrics, ...ofFormulas];
}

// A quotient that has a name is that metric; another is marked as computed, so that it is told
// apart from its own dividend.
function figuresOfLook(
  lookUp: FigureLookup,
  { metric, look: { per } }: { readonly metric: MetricId; readonly look: ColumnLook },
  inquiry: Inquiry,
): Pick<ColumnMaker, 'metric' | 'figureOf' | 'computed'> {
  const plain = { metric, figureOf: (park: ParkId) => lookUp(park, metric) };
  if (per === null || !canBeNormalised(metric, per)) return plain;
  const named = ratioNamed(metric, per);
  if (named !== null) return { metric: named, figureOf: (park) => lookUp(park, named) };
  const unit = perUnitOf(per);
  if (unit === null) return plain;
  const computed: Column = { subject: { kind: 'metric', metric }, form: { kind: 'per', unit } };
  const figureOf = (park: ParkId): Figure => {
    const divisor = { figure: lookUp(park, per), per };
    return { ...normaliseFigure(lookUp(park, metric), divisor, inquiry), computed };
  };
  return { metric, figureOf, computed };
}

interface Base {
  readonly park: Park;
  readonly as: BaseRow['as'];
}

function baseOf(dataset: Dataset, base: BaseRow | null): Base | null {
  const park = base === null ? undefined : dataset.parkById.get(base.park);
  return park === undefined || base === null ? null : { park, as: base.as };
}

function compared(
  subject: Subject,
  base: Base | null,
  {
    figureOf,
    inquiry,
    isSigned,
  }: {
    readonly figureOf: ColumnMaker['figureOf'];
    readonly inquiry: Inquiry;
    readonly isSigned: boolean;
  },
): ComparedFigure {
  const { park, figure } = subject;
  const alone = { park: park.id, figure, difference: null, ratio: null, checks: [] };
  // What a change is of another change says nothing that a person asks.
  if (base === null || isSigned || base.park.id === park.id) return alone;
  const second = { park: base.park, figure: figureOf(base.park.id) };
  const checks = checkMeeting({ first: subject, second, use: 'contrast', question: inquiry });
  const contrasted = { figure, base: second.figure, checks };
  return base.as === 'difference'
    ? { ...alone, checks, difference: differenceToBase(contrasted) }
    : { ...alone, checks, ratio: ratioToBase(contrasted) };
}

function passportOf(
  columns: readonly ListedColumn[],
  parks: readonly Park[],
  inquiry: Inquiry,
): Passport {
  const { preferences: _kept, ...question } = inquiry;
  return buildPassport({
    question,
    compared: columns.map(({ metric, computed, figures }) => ({
      metric,
      ...(computed === undefined ? {} : { computed }),
      checks: checkSubjects(
        figures.flatMap(({ figure }, at) => {
          const park = parks[at];
          return park === undefined ? [] : [{ park, figure }];
        }),
        'beside',
        inquiry,
      ),
    })),
    figures: columns.flatMap(({ figures }) => figures.map(({ figure }) => figure)),
    overrulings: [],
  });
}

/** The parks of all rows, in their order; one of several groups stands in each. */
export function parksOfListed({
  base,
  sections,
}: Pick<ListedView, 'base' | 'sections'>): readonly Park[] {
  const rows = sections.flatMap(({ parks }) => parks);
  return base === null ? rows : [base, ...rows];
}
