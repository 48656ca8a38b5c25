import { errorProblem, type Problem } from '../core/problem.ts';
import type { Column, Form, FormulaDefinition } from '../domain/column.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { type MetricId, metricOf } from '../domain/metric.ts';
import type { Park } from '../domain/park.ts';
import { type Period, yearOfPeriod } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Inquiry } from '../domain/question.ts';
import {
  addAll,
  type Aggregate,
  aggregateFigures,
  notAdditive,
  putTogether,
  shareInTotal,
} from './aggregate.ts';
import { changeOfFigures, indexOfFigures } from './change.ts';
import { type ColumnFigures, formulaOfColumn } from './column.ts';
import { type Computed, computedHole } from './computed.ts';
import { additivityOf } from './formula/additivity.ts';
import { computeFormula } from './formula/compute.ts';
import { metricsOf } from './formula/evaluate.ts';
import { measureOf } from './formula/units.ts';

/** A column whose parks are put together in groups. */
export interface TotalsOrder {
  readonly column: Column;
  /** Formulas that the column's formula may name. */
  readonly definitions: readonly FormulaDefinition[];
  /** All parks of the table, in whose total shares are shares. */
  readonly parks: readonly Park[];
  readonly figureOf: ColumnFigures;
}

/** Gives the figure of a group of parks in a column. */
export type ColumnTotals = (parks: readonly Park[]) => Aggregate;

/** What the figures that count give; null where nothing may be put together. */
type Compute = (figures: readonly Figure[]) => Computed;

/**
 * Makes the subtotals of a column: what the column says of a group as if it were one park. Sums of
 * formulas whose parts may be added; ratios between such sums, never sums of ratios; shares of the
 * total of all; changes of sums over the same parks. Only parks with a figure of their own in the
 * column count, so that no part of a ratio comes from other parks than the rest. What can be
 * neither, such as a product, is `not_comparable`.
 */
export function buildColumnTotals(
  dataset: Dataset,
  order: TotalsOrder,
  inquiry: Inquiry,
): ColumnTotals {
  const { column, figureOf } = order;
  const { subject, form } = column;
  const mark = (aggregate: Aggregate): Aggregate => ({ ...aggregate, computed: column });
  if (subject.kind === 'metric' && form.kind === 'plain') {
    return (parks) => aggregateFigures(dataset, { parks, metric: subject.metric }, inquiry);
  }
  if (form.kind === 'share') {
    const shareOf = buildShareTotals(dataset, order, { form, inquiry });
    return (parks) => mark(shareOf(parks));
  }
  const compute = buildCompute(dataset, order, inquiry);
  return (parks) => {
    const subjects = parks.map((park) => ({ park, figure: figureOf(park.id) }));
    const metric = subjects[0]?.figure.metric ?? metricOfSubject(column);
    if (compute === null) return mark(notAdditive(metric, subjects));
    return mark(putTogether(dataset, { metric, subjects }, { inquiry, compute }));
  };
}

function metricOfSubject({ subject }: Column): MetricId {
  return subject.kind === 'metric' ? subject.metric : 'residents';
}

function buildCompute(
  dataset: Dataset,
  { column, definitions }: TotalsOrder,
  inquiry: Inquiry,
): Compute | null {
  const { subject, form } = column;
  if (form.kind === 'share') return null;
  if (form.kind === 'plain' || form.kind === 'per') return computeOfSums(column, definitions);
  const isSum = subject.kind === 'metric' && isAdditive(subject.metric);
  return isSum ? (figures) => changeOfSums(dataset, { figures, form }, inquiry) : null;
}

function computeOfSums(column: Column, definitions: readonly FormulaDefinition[]): Compute | null {
  const read = formulaOfColumn(column, definitions);
  if (read.kind === 'failed') return null;
  const formula = read.value;
  const measure = measureOf(formula);
  if (measure.kind === 'failed') return null;
  if (!['sum', 'ratio'].includes(additivityOf(formula))) return null;
  const metrics = [...metricsOf(formula)];
  return (figures) => {
    const quantities = new Map<MetricId, Quantity>();
    for (const metric of metrics) {
      const sum = sumOf(partsOf(figures, metric));
      if ('code' in sum) return computedHole('not_comparable', [sum]);
      quantities.set(metric, sum);
    }
    return computeFormula(formula, measure.value, quantities);
  };
}

function partsOf(figures: readonly Figure[], metric: MetricId): readonly Figure[] {
  return figures.flatMap(({ parts }) => parts.find((part) => part.metric === metric) ?? []);
}

function isAdditive(id: MetricId): boolean {
  const metric = metricOf(id);
  return metric.kind === 'observed' && metric.additive;
}

// Where a result has no currency of its own, such as a share, the guard sees none of its parts.
function sumOf(figures: readonly Figure[]): Quantity | Problem {
  const units = new Set(
    figures.flatMap((figure) => (figure.kind === 'value' ? figure.quantity.unit : [])),
  );
  const [first = '', second] = units;
  if (second !== undefined) return errorProblem('guard.currency-differs', { first, second });
  return addAll(figures) ?? errorProblem('aggregate.empty');
}

type OverTime = Exclude<Form, { kind: 'plain' | 'per' | 'share' }>;

// Of a figure over time the first part is the later one.
function changeOfSums(
  dataset: Dataset,
  { figures, form }: { readonly figures: readonly Figure[]; readonly form: OverTime },
  inquiry: Inquiry,
): Computed {
  const later = figures.flatMap(({ parts }) => parts[0] ?? []);
  const earlier = figures.flatMap(({ parts }) => parts[1] ?? []);
  const sums = { to: sumOf(later), from: sumOf(earlier) };
  const [first, base] = [later[0], earlier[0]];
  if ('code' in sums.to) return computedHole('not_comparable', [sums.to]);
  if ('code' in sums.from) return computedHole('not_comparable', [sums.from]);
  if (first === undefined || base === undefined) return computedHole('not_reported', []);
  const [to, from] = [withSum(first, sums.to), withSum(base, sums.from)];
  if (form.kind === 'index') return indexOfFigures(dataset, { from, to }, inquiry);
  const change = changeOfFigures(dataset, { from, to }, inquiry);
  if (form.kind === 'difference') return change.difference;
  if (form.kind === 'percent') return change.percent;
  const apart = differingPeriods(later) ?? differingPeriods(earlier);
  return apart === null ? change.perYear : computedHole('not_comparable', [apart]);
}

// The sum stands for its figures: it is the statement of no source.
function withSum(figure: Figure, quantity: Quantity): Figure {
  return { ...figure, kind: 'value', quantity, choice: null, parts: [] };
}

// A growth a year needs one number of years.
function differingPeriods(figures: readonly Figure[]): Problem | null {
  const periods = figures.flatMap(({ period }): readonly Period[] =>
    period === null ? [] : [period],
  );
  const [first] = periods;
  const other = periods.find(
    (each) => first !== undefined && yearOfPeriod(each) !== yearOfPeriod(first),
  );
  if (first === undefined || other === undefined) return null;
  const params = { first: `@period.${first.text}`, second: `@period.${other.text}` };
  return errorProblem('guard.period-differs', params);
}

interface ShareTotals {
  readonly form: Extract<Form, { kind: 'share' }>;
  readonly inquiry: Inquiry;
}

// Shares of one total add up to the share of the group; shares of different totals do not.
function buildShareTotals(
  dataset: Dataset,
  { column, parks: all, figureOf }: TotalsOrder,
  { form, inquiry }: ShareTotals,
): ColumnTotals {
  const metric = metricOfSubject(column);
  if (form.of !== 'total' || column.subject.kind !== 'metric' || !isAdditive(metric)) {
    return (parks) =>
      notAdditive(
        metric,
        parks.map((park) => ({ park, figure: figureOf(park.id) })),
      );
  }
  let whole: Aggregate | null = null;
  return (parks) => {
    whole ??= aggregateFigures(dataset, { parks: all, metric }, inquiry);
    return shareOfGroup(whole, parks);
  };
}

function shareOfGroup(whole: Aggregate, parks: readonly Park[]): Aggregate {
  const ids = new Set(parks.map(({ id }) => id));
  const included = whole.included.filter(({ park }) => ids.has(park));
  const leftOut = whole.leftOut.filter(({ park }) => ids.has(park));
  const part = addAll(included);
  const rest = addAll(whole.included.filter(({ park }) => !ids.has(park)));
  const { problems } = whole.result;
  const result =
    part === null
      ? computedHole('not_reported', [errorProblem('aggregate.empty')])
      : shareInTotal(part, rest);
  return {
    ...whole,
    result: { ...result, problems: [...result.problems, ...problems] },
    included,
    leftOut,
  };
}
