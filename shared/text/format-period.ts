import { monthsOfPeriod, type Period } from '../domain/period.ts';
import { NO_BREAK_SPACE } from './format-number.ts';
import type { Language } from './language.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const ROMAN = ['I', 'II', 'III', 'IV'];
const EN_DASH = '–';
/** Letters of an English month's name where room is short. */
const SHORT_NAME = 3;

/**
 * A period for people: «2024 год», «сентябрь 2025», «9 мес. 2025», «III кв. 2024»,
 * «на 22.10.2025», «2013–2014 годы»; "2024", "September 2025", "9 months of 2025".
 */
export function formatPeriod(language: Language, period: Period): string {
  switch (period.kind) {
    case 'year':
      return language === 'ru' ? `${yearOf(period.end)}${NO_BREAK_SPACE}год` : yearOf(period.end);
    case 'quarter':
      return quarter(language, period);
    case 'month':
      return month(language, period.end);
    case 'day':
      return language === 'ru' ? `на ${russianDay(period.end)}` : `as of ${englishDay(period.end)}`;
    case 'interval':
      return interval(language, period);
  }
}

/**
 * A period for a narrow cell: `2024`, `09.2025`, «9 мес. 2025», «III кв. 2024», `22.10.2025`; in
 * English `Sep 2025` and `22 Oct 2025`, since there days and months are read in either order.
 */
export function formatPeriodShort(language: Language, period: Period): string {
  switch (period.kind) {
    case 'year':
      return yearOf(period.end);
    case 'quarter':
      return quarter(language, period);
    case 'month':
      return shortMonth(language, period.end);
    case 'day':
      return formatDay(language, period.end);
    case 'interval':
      return shortInterval(language, period);
  }
}

/** A calendar day, `YYYY-MM-DD`, as `22.10.2025`; in English as `22 Oct 2025`. */
export function formatDay(language: Language, isoDay: string): string {
  if (language === 'ru') return russianDay(isoDay);
  return `${dayNumber(isoDay)} ${shortNameOfMonth(isoDay)} ${yearOf(isoDay)}`;
}

/** The month of a calendar day where room is shortest, in a cell: `09.2025`; in English `Sep ’25`. */
export function formatMonthNarrow(language: Language, isoDay: string): string {
  return language === 'ru'
    ? shortMonth(language, isoDay)
    : `${shortNameOfMonth(isoDay)} ’${yearOf(isoDay).slice(2)}`;
}

function shortMonth(language: Language, isoDay: string): string {
  return language === 'ru'
    ? `${isoDay.slice(5, 7)}.${yearOf(isoDay)}`
    : `${shortNameOfMonth(isoDay)} ${yearOf(isoDay)}`;
}

function quarter(language: Language, { end }: Period): string {
  const number = ROMAN[Math.ceil(monthNumber(end) / 3) - 1] ?? '';
  return language === 'ru'
    ? `${number}${NO_BREAK_SPACE}кв. ${yearOf(end)}`
    : `Q${Math.ceil(monthNumber(end) / 3)} ${yearOf(end)}`;
}

function interval(language: Language, period: Period): string {
  if (isWholeYears(period)) {
    const years = `${yearOf(period.start)}${EN_DASH}${yearOf(period.end)}`;
    return language === 'ru' ? `${years}${NO_BREAK_SPACE}годы` : years;
  }
  if (startsYear(period)) return sinceJanuary(language, period);
  const between = ` ${EN_DASH} `;
  return isWholeMonths(period)
    ? `${month(language, period.start)}${between}${month(language, period.end)}`
    : daysBetween(language, period);
}

function shortInterval(language: Language, period: Period): string {
  if (isWholeYears(period)) return `${yearOf(period.start)}${EN_DASH}${yearOf(period.end)}`;
  if (startsYear(period)) return sinceJanuary(language, period);
  return isWholeMonths(period)
    ? `${shortMonth(language, period.start)}${EN_DASH}${shortMonth(language, period.end)}`
    : daysBetween(language, period);
}

function daysBetween(language: Language, { start, end }: Period): string {
  return `${formatDay(language, start)}${EN_DASH}${formatDay(language, end)}`;
}

function sinceJanuary(language: Language, period: Period): string {
  const count = monthsOfPeriod(period);
  const year = yearOf(period.end);
  if (language === 'ru') return `${count}${NO_BREAK_SPACE}мес. ${year}`;
  return `${count}${NO_BREAK_SPACE}${count === 1 ? 'month' : 'months'} of ${year}`;
}

function startsYear(period: Period): boolean {
  return (
    isWholeMonths(period) &&
    period.start.endsWith('-01-01') &&
    yearOf(period.start) === yearOf(period.end)
  );
}

function isWholeYears({ start, end }: Period): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31') && yearOf(start) !== yearOf(end);
}

// The last day of a month is the only one after which the next day's number is 1.
function isWholeMonths({ start, end }: Period): boolean {
  const [year, monthOfEnd] = [Number(yearOf(end)), monthNumber(end)];
  const lastDay = new Date(Date.UTC(year, monthOfEnd, 0)).getUTCDate();
  return start.endsWith('-01') && Number(end.slice(8)) === lastDay;
}

function month(language: Language, isoDay: string): string {
  return `${MONTHS[language][monthNumber(isoDay) - 1] ?? ''} ${yearOf(isoDay)}`;
}

function shortNameOfMonth(isoDay: string): string {
  return (MONTHS.en[monthNumber(isoDay) - 1] ?? '').slice(0, SHORT_NAME);
}

function russianDay(isoDay: string): string {
  return `${isoDay.slice(8, 10)}.${isoDay.slice(5, 7)}.${yearOf(isoDay)}`;
}

function englishDay(isoDay: string): string {
  const name = MONTHS.en[monthNumber(isoDay) - 1] ?? '';
  return `${dayNumber(isoDay)} ${name} ${yearOf(isoDay)}`;
}

function dayNumber(isoDay: string): number {
  return Number(isoDay.slice(8, 10));
}

function monthNumber(isoDay: string): number {
  return Number(isoDay.slice(5, 7));
}

function yearOf(isoDay: string): string {
  return isoDay.slice(0, 4);
}
