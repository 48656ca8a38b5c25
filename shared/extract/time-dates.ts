import { lastDayOfMonth, type TimeValue } from './calendar.ts';
import { marksAt, type SentenceView, textAt } from './sentence-view.ts';
import { type BareTime, endOfYearWords, type TimeContext, yearAt } from './time-reading.ts';
import { guessYear, readYearAfter } from './time-year.ts';

const NUMERIC_DAY = /^\d{1,2}$/;

/** A calendar day at a token, in figures or with the name of its month. */
export function readDate(context: TimeContext, at: number): BareTime | undefined {
  return (
    readNumericDate(context, at) ??
    readIsoDate(context, at) ??
    readDayAndMonth(context, at) ??
    readMonthAndDay(context, at)
  );
}

// 01.07.2025
function readNumericDate({ view }: TimeContext, at: number): BareTime | undefined {
  const [day, month, year] = [textAt(view, at), textAt(view, at + 2), textAt(view, at + 4)];
  if (textAt(view, at + 1) !== '.' || textAt(view, at + 3) !== '.') return undefined;
  if (!NUMERIC_DAY.test(day) || !NUMERIC_DAY.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const time = dayOf(Number(year), Number(month), Number(day));
  if (time === undefined) return undefined;
  const to = endOfYearWords(view, at + 5);
  return { rule: 'period/numeric-date', from: at, to, parts: [], time, printed: true };
}

// 2025-07-01
function readIsoDate({ view }: TimeContext, at: number): BareTime | undefined {
  const year = yearAt(view, at);
  const [month, day] = [textAt(view, at + 2), textAt(view, at + 4)];
  if (year === undefined || textAt(view, at + 1) !== '-' || textAt(view, at + 3) !== '-') {
    return undefined;
  }
  if (!NUMERIC_DAY.test(month) || !NUMERIC_DAY.test(day)) return undefined;
  const time = dayOf(year, Number(month), Number(day));
  if (time === undefined) return undefined;
  return { rule: 'period/iso-date', from: at, to: at + 5, parts: [], time, printed: true };
}

// «22 октября 2025 года», "22 October 2025"
function readDayAndMonth(context: TimeContext, at: number): BareTime | undefined {
  const { view } = context;
  if (!NUMERIC_DAY.test(textAt(view, at))) return undefined;
  const monthAt = endOfOrdinal(view, at + 1);
  const month = monthMark(view, monthAt);
  if (month === undefined) return undefined;
  return dayInYear(context, {
    day: Number(textAt(view, at)),
    month: month.month,
    from: at,
    to: month.to,
  });
}

// "October 22, 2025"
function readMonthAndDay(context: TimeContext, at: number): BareTime | undefined {
  const { view } = context;
  const month = monthMark(view, at);
  if (month === undefined || !NUMERIC_DAY.test(textAt(view, month.to))) return undefined;
  if (textAt(view, at).charCodeAt(0) > 0x250) return undefined;
  const day = Number(textAt(view, month.to));
  const to = endOfOrdinal(view, month.to + 1);
  return dayInYear(context, { day, month: month.month, from: at, to });
}

function dayInYear(
  context: TimeContext,
  found: {
    readonly day: number;
    readonly month: number;
    readonly from: number;
    readonly to: number;
  },
): BareTime | undefined {
  const { day, month, from } = found;
  const year = readYearAfter(context, found.to);
  const known = year === undefined ? guessYear(context, month) : year.year;
  const time = known === null ? null : dayOf(known, month, day);
  if (time === undefined || day < 1 || day > 31) return undefined;
  const to = year?.to ?? found.to;
  return { rule: 'period/date', from, to, parts: [], time, printed: year?.printed ?? false };
}

function dayOf(year: number, month: number, day: number): TimeValue | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return undefined;
  return { kind: 'day', year, month, day };
}

/** The month that a token names, and the token after it. */
export function monthMark(
  view: SentenceView,
  at: number,
): { month: number; to: number } | undefined {
  for (const mark of marksAt(view, 'time', at)) {
    if (mark.sense.time.what === 'month') return { month: mark.sense.time.month, to: mark.to };
  }
  return undefined;
}

// «22-го октября», "October 22nd"
function endOfOrdinal(view: SentenceView, at: number): number {
  const token = view.tokens[at];
  if (token?.glued !== true) return at;
  if (/^(st|nd|rd|th)$/.test(token.text)) return at + 1;
  const next = view.tokens[at + 1];
  return token.text === '-' && next?.glued === true && next.kind === 'word' ? at + 2 : at;
}
