import { errorProblem } from '../core/problem.ts';
import { compareText } from '../core/order.ts';
import { failed, ok, type Result } from '../core/result.ts';

/** Forms in which a period is written. */
export type PeriodKind = 'year' | 'quarter' | 'month' | 'day' | 'interval';

/**
 * A span of calendar days, both ends included, as ISO 8601 dates.
 * For a stock it means "as of its last day"; for a flow, "over these days".
 */
export interface Period {
  readonly kind: PeriodKind;
  /** The period as written, e.g. `2024-Q3` or `2025-01/2025-09`. */
  readonly text: string;
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly end: string;
}

const YEAR = /^(\d{4})$/;
const QUARTER = /^(\d{4})-Q(\d)$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads an ISO 8601 period: `2024`, `2024-Q3`, `2024-09`, `2025-10-22`, or two of them joined by a
 * slash. Nothing is filled in from today's date. Fails on any other text, on a month, quarter or
 * day that does not exist, and on an interval that ends before it begins.
 */
export function parsePeriod(text: string): Result<Period> {
  const [first, second, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return unreadable(text);
  const start = parseSimplePeriod(first, text);
  if (second === undefined || start.kind === 'failed') return start;
  const end = parseSimplePeriod(second, text);
  if (end.kind === 'failed') return end;
  return joinPeriods(text, start.value, end.value);
}

/** Orders periods by their last day, then the shorter one (later start) first among equals. */
export function comparePeriods(a: Period, b: Period): number {
  return compareText(a.end, b.end) || compareText(a.start, b.start);
}

/** Whether every day of `inner` lies in `outer`. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Calendar year of the last day: the year a figure is filed under. */
export function yearOfPeriod(period: Period): number {
  return Number(period.end.slice(0, 4));
}

/** Calendar year of the first day. */
export function firstYearOfPeriod(period: Period): number {
  return Number(period.start.slice(0, 4));
}

/** Number of calendar months that the period touches. */
export function monthsOfPeriod(period: Period): number {
  const [startYear, startMonth] = yearAndMonth(period.start);
  const [endYear, endMonth] = yearAndMonth(period.end);
  return (endYear - startYear) * 12 + (endMonth - startMonth) + 1;
}

/**
 * The span from the earliest first day to the latest last day, e.g. `2024/2025-07` for a year's
 * revenue and a later head count. A single period, or equal ones, come back as they are.
 */
export function spanPeriods(periods: readonly [Period, ...Period[]]): Period {
  const first = periods.reduce((a, b) => (b.start < a.start ? b : a));
  const last = periods.reduce((a, b) => (b.end > a.end ? b : a));
  if (first.end === last.end) return first;
  if (first.start === last.start) return last;
  const [from = first.text] = first.text.split('/');
  const to = last.text.split('/').at(-1) ?? last.text;
  return {
    kind: 'interval',
    text: `${from}/${to}`,
    start: first.start,
    end: last.end,
  };
}

function yearAndMonth(day: string): [number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}

function joinPeriods(text: string, first: Period, last: Period): Result<Period> {
  if (last.end < first.start) return failed(errorProblem('period.ends-before-start', { text }));
  return ok({ kind: 'interval', text, start: first.start, end: last.end });
}

function parseSimplePeriod(part: string, whole: string): Result<Period> {
  const year = YEAR.exec(part);
  if (year) return ok(buildPeriod('year', part, [`${part}-01-01`, `${part}-12-31`]));
  const quarter = QUARTER.exec(part);
  if (quarter) return parseQuarter(part, Number(quarter[2]));
  const month = MONTH.exec(part);
  if (month) return parseMonth(part, Number(month[2]));
  const day = DAY.exec(part);
  if (day) return parseDay(part, Number(day[3]));
  return unreadable(whole);
}

function parseQuarter(part: string, quarter: number): Result<Period> {
  if (quarter < 1 || quarter > 4) {
    return failed(errorProblem('period.quarter-out-of-range', { text: part }));
  }
  const year = part.slice(0, 4);
  const first = twoDigits(quarter * 3 - 2);
  const last = twoDigits(quarter * 3);
  const end = `${year}-${last}-${lastDay(Number(year), quarter * 3)}`;
  return ok(buildPeriod('quarter', part, [`${year}-${first}-01`, end]));
}

function parseMonth(part: string, month: number): Result<Period> {
  if (month < 1 || month > 12) {
    return failed(errorProblem('period.month-out-of-range', { text: part }));
  }
  const end = `${part}-${lastDay(Number(part.slice(0, 4)), month)}`;
  return ok(buildPeriod('month', part, [`${part}-01`, end]));
}

function parseDay(part: string, day: number): Result<Period> {
  const month = parseMonth(part.slice(0, 7), Number(part.slice(5, 7)));
  if (month.kind === 'failed') return failed({ ...month.problem, params: { text: part } });
  if (day < 1 || part > month.value.end) {
    return failed(errorProblem('period.day-out-of-range', { text: part }));
  }
  return ok(buildPeriod('day', part, [part, part]));
}

function buildPeriod(kind: PeriodKind, text: string, ends: readonly [string, string]): Period {
  return { kind, text, start: ends[0], end: ends[1] };
}

function lastDay(year: number, month: number): string {
  if (month === 2) return isLeapYear(year) ? '29' : '28';
  return [4, 6, 9, 11].includes(month) ? '30' : '31';
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function unreadable(text: string): Result<Period> {
  return failed(errorProblem('period.unreadable', { text }));
}
