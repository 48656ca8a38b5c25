/** A day of the calendar, or the month or year alone where no more is known. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A point or stretch of time as it stands in a text; the year may be missing. */
export type TimeValue =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'months'; readonly year: number; readonly from: number; readonly to: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'years'; readonly year: number; readonly last: number }
  | { readonly kind: 'fiscal'; readonly year: number };

/** Months in which the fiscal year begins where it is not January (ISO 3166 country code). */
const FISCAL_START: ReadonlyMap<string, number> = new Map([
  ['IN', 4],
  ['EG', 7],
  ['PK', 7],
  ['JP', 4],
  ['IR', 4],
]);

const ISO_DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; missing parts count as the last month and day. */
export function parseCalendarDay(text: string): CalendarDay | null {
  const match = ISO_DAY.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? 12 : Number(match[2]);
  const last = lastDayOfMonth(year, month);
  const day = match[3] === undefined ? last : Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > last) return null;
  return { year, month, day };
}

/** Number of days in a month. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Day of the week of a date, Monday being 1 (Zeller's congruence). */
export function weekdayOf(date: CalendarDay): number {
  const shifted = date.month < 3;
  const year = shifted ? date.year - 1 : date.year;
  const month = shifted ? date.month + 12 : date.month;
  const sum =
    date.day +
    Math.floor((13 * (month + 1)) / 5) +
    year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400);
  return ((sum + 5) % 7) + 1;
}

/** The same time some years later or earlier. */
export function shiftYears(time: TimeValue, years: number): TimeValue {
  if (time.kind === 'years') {
    return { ...time, year: time.year + years, last: time.last + years };
  }
  return { ...time, year: time.year + years };
}

/** Whether the time begins after the day. */
export function isAfter(time: TimeValue, day: CalendarDay): boolean {
  const [year, month] = startOf(time);
  return year > day.year || (year === day.year && month > day.month);
}

/** The time as a flow covers it, ISO 8601: `2025-01/2025-09`. */
export function toFlowPeriod(time: TimeValue, country: string | null): string {
  switch (time.kind) {
    case 'months':
      return `${time.year}-${two(time.from)}/${time.year}-${two(time.to)}`;
    case 'fiscal':
      return fiscalPeriod(time.year, FISCAL_START.get(country ?? '') ?? 1);
    case 'years':
      return `${time.year}/${time.last}`;
    default:
      return toStockPeriod(time, country);
  }
}

/** The time as the as-of date of a level, ISO 8601: of nine months, the last month. */
export function toStockPeriod(time: TimeValue, country: string | null): string {
  switch (time.kind) {
    case 'day':
      return `${time.year}-${two(time.month)}-${two(time.day)}`;
    case 'month':
      return `${time.year}-${two(time.month)}`;
    case 'months':
      return `${time.year}-${two(time.to)}`;
    case 'quarter':
      return `${time.year}-Q${time.quarter}`;
    case 'year':
      return `${time.year}`;
    case 'years':
      return `${time.last}`;
    case 'fiscal':
      return fiscalPeriod(time.year, FISCAL_START.get(country ?? '') ?? 1).split('/')[1] ?? '';
  }
}

function fiscalPeriod(year: number, start: number): string {
  if (start === 1) return `${year}/${year + 1}`;
  return `${year}-${two(start)}/${year + 1}-${two(start - 1)}`;
}

function startOf(time: TimeValue): [number, number] {
  if (time.kind === 'day' || time.kind === 'month') return [time.year, time.month];
  if (time.kind === 'months') return [time.year, time.from];
  if (time.kind === 'quarter') return [time.year, time.quarter * 3 - 2];
  return [time.year, 1];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
