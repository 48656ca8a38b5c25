import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Column, Form, FormulaDefinition } from '../domain/column.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import { metricOfUnit } from '../domain/unit.ts';
import type { Inquiry } from '../domain/question.ts';
import { changeOfFigures, indexOfFigures } from './change.ts';
import { type Computed, computedHole, finishComputed } from './computed.ts';
import { originOfParts } from './derive.ts';
import { buildFigureLookup, type FigureLookup } from './figure-lookup.ts';
import { buildFormulaFigures } from './formula/formula-figure.ts';
import { divideByMetric, type Resolved, resolveFormula } from './formula/resolve.ts';
import { yearOfPeriod } from '../domain/period.ts';
import { buildShares, type ShareOrder } from './share.ts';

/** Gives the figure of a park in a column. */
export type ColumnFigures = (park: ParkId) => Figure;

/** A column with what it is computed over. */
export interface ColumnOrder {
  readonly column: Column;
  /** The parks that stand together; a share is a share in their total. */
  readonly parks: readonly ParkId[];
  /** Formulas that the column's formula may name. */
  readonly definitions?: readonly FormulaDefinition[];
  /** Where figures of metrics come from; made anew for each question when left out. */
  readonly figuresFor?: (inquiry: Inquiry) => FigureLookup;
}

/**
 * Makes the figures of a column: of a metric or a formula, as they are or set against the size of
 * the park, the total of all, or the park's own fact of an earlier year. Everything keeps its
 * bounds, and a hole anywhere is a hole of the result under its name. Fails with a `formula.*`
 * problem where the formula cannot be read or its units do not fit; never for lack of data.
 */
export function buildColumn(
  dataset: Dataset,
  order: ColumnOrder,
  inquiry: Inquiry,
): Result<ColumnFigures> {
  const { column } = order;
  const figuresFor = order.figuresFor ?? ((asked) => buildFigureLookup(dataset, asked));
  if (column.form.kind === 'share')
    return sharesOf(dataset, { ...order, of: column.form.of }, inquiry);
  const ask = buildAsker(column, order.definitions ?? [], figuresFor);
  if (ask.kind === 'failed') return ask;
  const { form } = column;
  const now = ask.value(inquiry);
  if (form.kind === 'plain' || form.kind === 'per') return ok((park) => mark(now(park), column));
  const year = form.kind === 'index' ? form.baseYear : form.since;
  const then = ask.value(factsOf(year, inquiry));
  return ok((park) => {
    const parts = { from: then(park), to: now(park) };
    const origin = originOfParts({ park, metric: parts.to.metric }, [parts.to, parts.from]);
    return mark(
      finishComputed(origin, againstYear(dataset, parts, { year, form, inquiry })),
      column,
    );
  });
}

// The total of a formula is that of no metric: only what was reported is added up.
function sharesOf(
  dataset: Dataset,
  { column, parks, of }: ColumnOrder & Pick<ShareOrder, 'of'>,
  inquiry: Inquiry,
): Result<ColumnFigures> {
  const { subject } = column;
  if (subject.kind === 'formula') return failed(errorProblem('aggregate.not-additive'));
  const shares = buildShares(dataset, { parks, of, metric: subject.metric }, inquiry);
  return ok((park) => {
    const share = shares.get(park);
    if (share !== undefined) return mark(share, column);
    const origin = originOfParts({ park, metric: subject.metric }, []);
    const problems = [errorProblem('aggregate.no-group')];
    return mark({ ...origin, kind: 'hole', hole: 'not_comparable', problems }, column);
  });
}

type Asker = (inquiry: Inquiry) => ColumnFigures;

function buildAsker(
  column: Column,
  definitions: readonly FormulaDefinition[],
  figuresFor: (inquiry: Inquiry) => FigureLookup,
): Result<Asker> {
  const { subject, form } = column;
  if (subject.kind === 'metric' && form.kind !== 'per') {
    const { metric } = subject;
    return ok((inquiry) => {
      const figureOf = figuresFor(inquiry);
      return (park) => figureOf(park, metric);
    });
  }
  const formula = formulaOfColumn(column, definitions);
  if (formula.kind === 'failed') return formula;
  const figures = buildFormulaFigures(formula.value);
  if (figures.kind === 'failed') return figures;
  return ok((inquiry) => {
    const source = { figureOf: figuresFor(inquiry), question: inquiry };
    return (park) => figures.value(park, source);
  });
}

/**
 * What a column computes of a park, the size of the park below the line where it is set against it.
 * Fails with a `formula.*` problem.
 */
export function formulaOfColumn(
  { subject, form }: Column,
  definitions: readonly FormulaDefinition[],
): Result<Resolved> {
  const text = subject.kind === 'metric' ? subject.metric : subject.formula;
  const resolved = resolveFormula(text, definitions);
  if (resolved.kind === 'failed' || form.kind !== 'per') return resolved;
  return ok(divideByMetric(resolved.value, metricOfUnit(form.unit)));
}

function factsOf(year: number, inquiry: Inquiry): Inquiry {
  return { ...inquiry, asOf: { kind: 'year', year }, toleranceYears: 0, statuses: 'fact' };
}

function againstYear(
  dataset: Dataset,
  figures: { readonly from: Figure; readonly to: Figure },
  {
    year,
    form,
    inquiry,
  }: { readonly year: number; readonly form: Form; readonly inquiry: Inquiry },
): Computed {
  if (figures.to.kind === 'value' && figures.from.kind === 'hole') {
    const problem = errorProblem('change.base-missing', { year });
    return computedHole(figures.from.hole, [problem, ...figures.from.problems]);
  }
  if (form.kind === 'index') return indexOfFigures(dataset, figures, inquiry);
  const { period } = figures.to;
  if (period !== null && yearOfPeriod(period) <= year) {
    return computedHole('not_reported', [errorProblem('change.no-span', { year })]);
  }
  const change = changeOfFigures(dataset, figures, inquiry);
  if (form.kind === 'difference') return change.difference;
  return form.kind === 'percent' ? change.percent : change.perYear;
}

function mark(figure: Figure, column: Column): Figure {
  const isPlain = column.subject.kind === 'metric' && column.form.kind === 'plain';
  return isPlain ? figure : { ...figure, computed: column };
}
