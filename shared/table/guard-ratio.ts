import type { Figure } from '../domain/figure.ts';
import { type Period, yearOfPeriod } from '../domain/period.ts';
import type { Question } from '../domain/question.ts';
import { currencyOf } from '../domain/unit.ts';
import { isPlanStatus, type SeriesKind } from '../domain/vocabulary.ts';
import { type CheckId, fine, finding, type GuardCheck } from '../domain/guard-check.ts';

/** Two figures with numbers that are about to meet. */
export interface Pair {
  readonly over: Figure;
  readonly under: Figure;
}

/**
 * Checks the two parts of a ratio of one park. A flow or a sum over a level is what ratios are
 * made of; a sum since the start over the flow of a period measures nothing and is blocked, as is
 * money over money in two currencies. Other mixtures are warned of.
 */
export function checkRatio(pair: Pair, question: Question): readonly GuardCheck[] {
  return [
    checkPeriods(pair, question),
    checkStatuses(pair),
    checkScopes(pair),
    checkSeriesKinds(pair),
    checkCurrencies(pair),
    checkPartYears(pair),
  ];
}

/** Periods filed under one year are alike; within the tolerance a footnote is enough. */
export function checkPeriods({ over, under }: Pair, question: Question): GuardCheck {
  if (over.period === null || under.period === null) return fine('period');
  const apart = Math.abs(yearOfPeriod(over.period) - yearOfPeriod(under.period));
  if (apart === 0) return fine('period');
  const verdict = apart <= question.toleranceYears ? 'footnote' : 'warn';
  return finding('period', verdict, [
    'guard.period-differs',
    periodParams(over.period, under.period),
  ]);
}

/** A plan beside a fact is warned of; an estimate beside a fact gets a footnote. */
export function checkStatuses({ over, under }: Pair): GuardCheck {
  if (over.status === null || under.status === null) return fine('status');
  if (over.status === under.status) return fine('status');
  const mixed = isPlanStatus(over.status) !== isPlanStatus(under.status);
  return finding('status', mixed ? 'warn' : 'footnote', [
    'guard.status-differs',
    { first: `@status.${over.status}`, second: `@status.${under.status}` },
  ]);
}

/** A slice beside the whole, or beside another slice. */
export function checkScopes({ over, under }: Pair): GuardCheck {
  if (over.scope === null || under.scope === null || over.scope === under.scope)
    return fine('scope');
  return finding('scope', 'warn', [
    'guard.scope-differs',
    { first: `@scope.${over.scope}`, second: `@scope.${under.scope}` },
  ]);
}

/** Money in two currencies cannot meet before it is converted. */
export function checkCurrencies({ over, under }: Pair): GuardCheck {
  const first = moneyOf(over);
  const second = moneyOf(under);
  if (first === null || second === null || first === second) return fine('currency');
  return finding('currency', 'block', ['guard.currency-differs', { first, second }]);
}

/** A flow over a part of a year does not stand for the year. */
export function checkPartYears({ over, under }: Pair): GuardCheck {
  const part = [over, under].find(isPartYear);
  if (part?.period === null || part?.period === undefined) return fine('part_year');
  return finding('part_year', 'warn', [
    'guard.part-year',
    { period: `@period.${part.period.text}` },
  ]);
}

/** Whether a figure, or a part of it, covers less than a year of a flow. */
export function isPartYear(figure: Figure): boolean {
  return figure.problems.some((problem) => problem.code === 'figure.part-year');
}

/** The finding of a check over two differing series kinds. */
export function seriesKindFinding(
  check: CheckId,
  verdict: 'warn' | 'block',
  [first, second]: readonly [SeriesKind, SeriesKind],
): GuardCheck {
  return finding(check, verdict, [
    'guard.series-kind-differs',
    { first: `@series-kind.${first}`, second: `@series-kind.${second}` },
  ]);
}

function checkSeriesKinds({ over, under }: Pair): GuardCheck {
  const first = over.seriesKind;
  const second = under.seriesKind;
  if (first === null || second === null || first === second || second === 'stock')
    return fine('series_kind');
  const verdict = isForbiddenRatio(first, second) ? 'block' : 'warn';
  return seriesKindFinding('series_kind', verdict, [first, second]);
}

/** Whether a sum since the start would be divided by the flow of a period, which measures nothing. */
export function isForbiddenRatio(
  over: SeriesKind | null | undefined,
  under: SeriesKind | null | undefined,
): boolean {
  return over === 'cumulative' && under === 'flow';
}

function moneyOf(figure: Figure): string | null {
  return figure.kind === 'value' ? currencyOf(figure.quantity.unit) : null;
}

function periodParams(first: Period, second: Period): { first: string; second: string } {
  return { first: `@period.${first.text}`, second: `@period.${second.text}` };
}
