import { monthsOfPeriod, type Period } from '../domain/period.ts';
import type { TimeAxis } from './model.ts';

const MOST_TICKS = 12;
const DAYS_OF_MONTH = 31;

/**
 * Where a period stands on a calendar axis, in years: its middle, with 2024 standing for the middle
 * of that year. So the year 2024 is at 2024 and January 2025 just before 2024.5.
 */
export function calendarPosition(period: Period): number {
  return (dayPosition(period.start, 0) + dayPosition(period.end, 1)) / 2 - 0.5;
}

/** Builds a calendar axis of whole years around the positions. */
export function buildTimeAxis(positions: readonly number[], mostTicks = MOST_TICKS): TimeAxis {
  const first = Math.round(Math.min(...positions));
  const last = Math.round(Math.max(...positions));
  const step = niceYears((last - first) / mostTicks);
  const start = Math.ceil(first / step) * step;
  const ticks: number[] = [];
  for (let year = start; year <= last; year += step) ticks.push(year);
  return {
    kind: 'time',
    lo: first - 0.5,
    hi: last + 0.5,
    ticks,
    labels: ticks.map(String),
  };
}

/** Whole months that a flow covers, so that nine months never continue a line of years. */
export function flowMonths(period: Period | null): number {
  return period === null ? 0 : monthsOfPeriod(period);
}

function niceYears(rough: number): number {
  return [1, 2, 5, 10, 20, 50].find((step) => step >= rough) ?? 100;
}

function dayPosition(isoDay: string, days: 0 | 1): number {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  const share = Math.min(1, (day - 1 + days) / DAYS_OF_MONTH);
  const isMonthEnd = days === 1 && day >= 28;
  return year + (month - 1 + (isMonthEnd ? 1 : share)) / 12;
}
