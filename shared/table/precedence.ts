import { type Comparator, compareText } from '../core/order.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Criterion } from '../domain/figure.ts';
import type { ObservedMetric } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import { comparePeriods, monthsOfPeriod, yearOfPeriod } from '../domain/period.ts';
import type { Inquiry } from '../domain/question.ts';
import {
  type Qualifier,
  RELIABILITIES,
  SCOPES,
  SERIES_KINDS,
  type Status,
} from '../domain/vocabulary.ts';

/** One question asked of two observations; a negative answer puts the first one before. */
export interface Judge {
  readonly criterion: Criterion;
  readonly compare: Comparator<Observation>;
}

/** The first criterion that tells two observations apart, and which of them it puts first. */
export interface Ruling {
  readonly criterion: Criterion;
  /** Negative when the first observation stands before the second. */
  readonly order: number;
}

const STATUS_RANK: Readonly<Record<Status, number>> = {
  actual: 0,
  estimate: 1,
  target: 2,
  announced: 2,
};

const QUALIFIER_RANK: Readonly<Record<Qualifier, number>> = {
  exact: 0,
  range: 1,
  about: 2,
  almost: 2,
  at_least: 3,
  more_than: 3,
  up_to: 3,
  less_than: 3,
};

const MONTHS_OF_YEAR = 12;

/**
 * The judges of a cell in the order in which they are asked. Up to `published` a difference is one
 * of worth; the last three only make the choice independent of the order of the data.
 */
export function buildPrecedence(
  dataset: Dataset,
  metric: ObservedMetric,
  inquiry: Inquiry,
): readonly Judge[] {
  const preferred = (each: Observation) => (inquiry.preferences?.has(each.id) ? 0 : 1);
  return [
    judge('preferred_by_user', preferred),
    judge('status', (each) => STATUS_RANK[each.status]),
    judge('scope', (each) => SCOPES.indexOf(each.scope)),
    judge('series_kind', (each) => rankOfSeriesKind(each, metric)),
    judge('period', (each) => -yearOfPeriod(each.period)),
    judge('full_year', rankOfSpan),
    { criterion: 'period', compare: (a, b) => comparePeriods(b.period, a.period) },
    judge('reliability', (each) => rankOfReliability(each, dataset)),
    { criterion: 'published', compare: (a, b) => comparePublished(a, b, dataset) },
    judge('period_basis', (each) => (each.periodBasis === 'printed' ? 0 : 1)),
    judge('wording', (each) => QUALIFIER_RANK[each.wording.qualifier]),
    { criterion: 'id', compare: (a, b) => compareText(a.id, b.id) },
  ];
}

/** Asks the judges in turn; null only for one and the same observation. */
export function ruleBetween(
  a: Observation,
  b: Observation,
  judges: readonly Judge[],
): Ruling | null {
  for (const { criterion, compare } of judges) {
    const order = compare(a, b);
    if (order !== 0) return { criterion, order };
  }
  return null;
}

/** Whether a criterion weighs what the sources say, rather than only making the order certain. */
export function isOfWorth(criterion: Criterion): boolean {
  return criterion !== 'period_basis' && criterion !== 'wording' && criterion !== 'id';
}

function judge(criterion: Criterion, rank: (observation: Observation) => number): Judge {
  return { criterion, compare: (a, b) => rank(a) - rank(b) };
}

function rankOfSeriesKind(observation: Observation, metric: ObservedMetric): number {
  const place = metric.seriesKinds.indexOf(observation.seriesKind);
  return place === -1 ? SERIES_KINDS.length : place;
}

// A flow over exactly a year is what a yearly column asks for; a longer one still holds the year,
// a shorter one only a part of it.
function rankOfSpan(observation: Observation): number {
  if (observation.seriesKind !== 'flow') return 0;
  const months = monthsOfPeriod(observation.period);
  if (months === MONTHS_OF_YEAR) return 0;
  return months > MONTHS_OF_YEAR ? 1 : 2;
}

function rankOfReliability(observation: Observation, dataset: Dataset): number {
  const source = dataset.sourceById.get(observation.source);
  return source ? RELIABILITIES.indexOf(source.reliability) : RELIABILITIES.length;
}

function comparePublished(a: Observation, b: Observation, dataset: Dataset): number {
  return compareText(publishedDay(b, dataset), publishedDay(a, dataset));
}

// A source without a date comes after every dated one.
function publishedDay(observation: Observation, dataset: Dataset): string {
  return dataset.sourceById.get(observation.source)?.published?.end ?? '';
}
