import type { Column } from '../domain/column.ts';
import type { Figure } from '../domain/figure.ts';
import {
  type CheckId,
  finding,
  fine,
  type GuardCheck,
  type Verdict,
} from '../domain/guard-check.ts';
import { metricOf } from '../domain/metric.ts';
import type { Park } from '../domain/park.ts';
import { yearOfPeriod } from '../domain/period.ts';
import type { Question } from '../domain/question.ts';
import { currencyOf, splitUnit } from '../domain/unit.ts';
import { isPlanStatus, levelOfKind } from '../domain/vocabulary.ts';
import { isPartYear } from './guard-ratio.ts';

/** What figures of several parks are put together for. */
export type Use = 'beside' | 'contrast' | 'chart' | 'rank' | 'sum';

/** A figure with the park that it speaks of. */
export interface Subject {
  readonly park: Park;
  readonly figure: Figure;
}

/** What a check can find between the figures of two parks. */
type Finding =
  | 'period-within-tolerance'
  | 'period-apart'
  | 'level-of-sums'
  | 'level-of-ratios'
  | 'kind'
  | 'plan-beside-fact'
  | 'estimate-beside-fact'
  | 'scope'
  | 'series-kind'
  | 'sum-beside-flow'
  | 'currency'
  | 'prices'
  | 'part-year'
  | 'definition';

type Policy = Readonly<Record<Finding, Exclude<Verdict, 'fine'>>>;

/** Figures that only stand side by side: everything may be shown, most of it with a warning. */
const BESIDE: Policy = {
  'period-within-tolerance': 'footnote',
  'period-apart': 'warn',
  'level-of-sums': 'warn',
  'level-of-ratios': 'footnote',
  kind: 'footnote',
  'plan-beside-fact': 'warn',
  'estimate-beside-fact': 'footnote',
  scope: 'warn',
  'series-kind': 'warn',
  'sum-beside-flow': 'warn',
  currency: 'warn',
  prices: 'warn',
  'part-year': 'warn',
  definition: 'footnote',
};

/** A difference, a ratio to a base, an order, a sum: what measures nothing is forbidden. */
const POLICIES: Readonly<Record<Use, Policy>> = {
  beside: BESIDE,
  chart: {
    ...BESIDE,
    'level-of-sums': 'block',
    'sum-beside-flow': 'block',
    currency: 'block',
    prices: 'block',
  },
  contrast: {
    ...BESIDE,
    'level-of-sums': 'block',
    'level-of-ratios': 'warn',
    'sum-beside-flow': 'block',
    currency: 'block',
    prices: 'block',
  },
  rank: {
    ...BESIDE,
    'level-of-sums': 'block',
    'level-of-ratios': 'block',
    'plan-beside-fact': 'block',
    'sum-beside-flow': 'block',
    currency: 'block',
    prices: 'block',
  },
  sum: {
    ...BESIDE,
    'level-of-sums': 'block',
    'level-of-ratios': 'block',
    'plan-beside-fact': 'block',
    'series-kind': 'block',
    'sum-beside-flow': 'block',
    scope: 'block',
    currency: 'block',
    prices: 'block',
  },
};

/** What two figures of one metric are checked for, and to what end. */
export interface Meeting {
  readonly first: Subject;
  readonly second: Subject;
  readonly use: Use;
  readonly question: Question;
}

/**
 * Checks two figures of one metric and several parks against each other: each check once, in the
 * order of `CHECKS`. A hole has nothing to check and is fine everywhere.
 */
export function checkMeeting(meeting: Meeting): readonly GuardCheck[] {
  return [
    checkPeriod(meeting),
    checkLevel(meeting),
    checkKind(meeting),
    checkStatus(meeting),
    checkScope(meeting),
    checkSeriesKind(meeting),
    checkCurrency(meeting),
    checkPrices(meeting),
    checkPartYear(meeting),
    checkDefinition(meeting),
  ];
}

function checkPeriod(meeting: Meeting): GuardCheck {
  const [first, second] = periodsOf(meeting);
  if (first === null || second === null) return fine('period');
  const apart = Math.abs(yearOfPeriod(first) - yearOfPeriod(second));
  if (apart === 0) return fine('period');
  const near = apart <= meeting.question.toleranceYears;
  return found(meeting, 'period', [
    near ? 'period-within-tolerance' : 'period-apart',
    `@period.${first.text}`,
    `@period.${second.text}`,
  ]);
}

function checkLevel(meeting: Meeting): GuardCheck {
  const first = levelOfKind(meeting.first.park.kind);
  const second = levelOfKind(meeting.second.park.kind);
  if (first === second || hasHole(meeting)) return fine('level');
  const isSum = isExtensive(meeting.first.figure);
  return found(meeting, 'level', [
    isSum ? 'level-of-sums' : 'level-of-ratios',
    `@level.${first}`,
    `@level.${second}`,
  ]);
}

function checkKind(meeting: Meeting): GuardCheck {
  const { kind: first } = meeting.first.park;
  const { kind: second } = meeting.second.park;
  if (first === second || hasHole(meeting)) return fine('kind');
  return found(meeting, 'kind', ['kind', `@kind.${first}`, `@kind.${second}`]);
}

function checkStatus(meeting: Meeting): GuardCheck {
  const { status: first } = meeting.first.figure;
  const { status: second } = meeting.second.figure;
  if (first === null || second === null || first === second) return fine('status');
  const [plan, other] = [isPlanStatus(first), isPlanStatus(second)];
  if (plan && other) return fine('status');
  const what = plan === other ? 'estimate-beside-fact' : 'plan-beside-fact';
  return found(meeting, 'status', [what, `@status.${first}`, `@status.${second}`]);
}

function checkScope(meeting: Meeting): GuardCheck {
  const { scope: first } = meeting.first.figure;
  const { scope: second } = meeting.second.figure;
  if (first === null || second === null || first === second) return fine('scope');
  return found(meeting, 'scope', ['scope', `@scope.${first}`, `@scope.${second}`]);
}

function checkSeriesKind(meeting: Meeting): GuardCheck {
  const { seriesKind: first } = meeting.first.figure;
  const { seriesKind: second } = meeting.second.figure;
  if (first === null || second === null || first === second) return fine('series_kind');
  const isFlow = first === 'flow' || second === 'flow';
  return found(meeting, 'series_kind', [
    isFlow ? 'sum-beside-flow' : 'series-kind',
    `@series-kind.${first}`,
    `@series-kind.${second}`,
  ]);
}

function checkCurrency(meeting: Meeting): GuardCheck {
  const first = currencyOfFigure(meeting.first.figure);
  const second = currencyOfFigure(meeting.second.figure);
  if (first === null || second === null || first === second) return fine('currency');
  return found(meeting, 'currency', ['currency', first, second]);
}

function checkPrices(meeting: Meeting): GuardCheck {
  const first = priceYear(meeting.first.figure);
  const second = priceYear(meeting.second.figure);
  const isMoney = currencyOfFigure(meeting.first.figure) !== null;
  if (first === second || !isMoney || hasHole(meeting)) return fine('prices');
  return found(meeting, 'prices', ['prices', first, second]);
}

function checkPartYear(meeting: Meeting): GuardCheck {
  const [first, second] = periodsOf(meeting);
  const parts = [isPartYear(meeting.first.figure), isPartYear(meeting.second.figure)];
  if (first === null || second === null || !parts.includes(true)) return fine('part_year');
  if (parts[0] && parts[1] && first.text === second.text) return fine('part_year');
  return found(meeting, 'part_year', [
    'part-year',
    `@period.${(parts[0] ? first : second).text}`,
    '',
  ]);
}

// What a source means by a word is only told in its note.
function checkDefinition(meeting: Meeting): GuardCheck {
  const first = noteOf(meeting.first.figure);
  const second = noteOf(meeting.second.figure);
  if (first === second || hasHole(meeting)) return fine('definition');
  return found(meeting, 'definition', ['definition', first, second]);
}

const CODE_OF_CHECK = {
  period: 'guard.period-differs',
  level: 'guard.level-differs',
  kind: 'guard.kind-differs',
  status: 'guard.status-differs',
  scope: 'guard.scope-differs',
  series_kind: 'guard.series-kind-differs',
  currency: 'guard.currency-differs',
  prices: 'guard.prices-differ',
  part_year: 'guard.part-year',
  definition: 'guard.definition-differs',
} as const;

function found(
  { use }: Meeting,
  check: CheckId,
  [what, first, second]: readonly [Finding, string, string],
): GuardCheck {
  const params = check === 'part_year' ? { period: first } : { first, second };
  return finding(check, POLICIES[use][what], [CODE_OF_CHECK[check], params]);
}

function hasHole({ first, second }: Meeting): boolean {
  return first.figure.kind === 'hole' || second.figure.kind === 'hole';
}

function periodsOf({ first, second }: Meeting) {
  return [first.figure.period, second.figure.period] as const;
}

function isExtensive(figure: Figure): boolean {
  const { metric, computed } = figure;
  const found = metricOf(metric);
  const isAdditive = found.kind === 'observed' && found.additive;
  return isAdditive && (computed === undefined || isComputedSum(figure, computed));
}

// Twice the jobs are as little comparable across levels as the jobs; exports by revenue are not.
function isComputedSum(figure: Figure, { form }: Column): boolean {
  if (form.kind !== 'plain' && form.kind !== 'difference') return false;
  if (figure.kind === 'hole') return true;
  const { base, per } = splitUnit(figure.quantity.unit);
  if (per !== null || base === 'percent') return false;
  return base !== 'count' || form.kind === 'difference' || figure.parts.length === 1;
}

function currencyOfFigure(figure: Figure): string | null {
  return figure.kind === 'value' ? currencyOf(figure.quantity.unit) : null;
}

function priceYear({ conversions }: Figure): string {
  const prices = conversions.find((conversion) => conversion.kind === 'prices');
  return prices === undefined ? '@prices.nominal' : String(prices.toYear);
}

function noteOf({ problems }: Figure): string {
  const notes = problems.filter((problem) => problem.code === 'figure.note');
  return notes.length === 0 ? '—' : notes.map((each) => String(each.params['note'])).join('; ');
}
