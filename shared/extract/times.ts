import { type CalendarDay, isAfter, type TimeValue } from './calendar.ts';
import { type NumberReading, readNumber } from './number.ts';
import { markAt, marksAt, marksOf, type SentenceView, textAt } from './sentence-view.ts';
import {
  type BareTime,
  isCompared,
  roleBefore,
  type RoleReading,
  type TimeContext,
  type TimePart,
  type TimeReading,
} from './time-reading.ts';
import { readBareTime } from './time-rules.ts';

/** More years than any park has stood are a calendar year. */
const MOST_YEARS = 100;

/** All times of a sentence, left to right, none overlapping another. */
export function readTimes(context: TimeContext): TimeReading[] {
  const times: TimeReading[] = [];
  const { tokens } = context.view;
  for (let at = 0; at < tokens.length; at += 1) {
    const time = readYearsAhead(context, at) ?? readTime(context, at);
    if (time === undefined) continue;
    times.push(time);
    at = time.to - 1;
  }
  return times;
}

function readTime(context: TimeContext, at: number): TimeReading | undefined {
  const bare = readBareTime(context, at);
  if (bare === undefined) return undefined;
  const role = roleBefore(context.view, at);
  const compared = isCompared(context.view, at) || isCompared(context.view, role?.from ?? at);
  const from = role?.from ?? at;
  const reading = { ...bare, from, rule: bare.rule };
  if (compared) return { ...reading, part: 'compare' };
  return { ...reading, ...partOf(context, bare, role) };
}

function partOf(
  context: TimeContext,
  bare: BareTime,
  role: RoleReading | undefined,
): { part: TimePart; time: TimeValue | null } {
  const { time } = bare;
  switch (bare.what) {
    case 'now':
    case 'since-start':
      return { part: bare.what, time: null };
    case 'year-earlier': {
      const compared = role?.role === 'compare' || role?.role === 'by';
      return { part: compared ? 'compare' : 'year-earlier', time };
    }
    case 'that-span':
      return time === null ? { part: 'since-start', time } : { part: 'during', time };
    case 'year-to-date':
    case 'past-year':
      return { part: 'during', time };
    default:
      return partByRole(context, time, role);
  }
}

function partByRole(
  context: TimeContext,
  time: TimeValue | null,
  role: RoleReading | undefined,
): { part: TimePart; time: TimeValue | null } {
  if (role === undefined) return { part: 'plain', time };
  switch (role.role) {
    case 'since':
      return sincePart(context, time);
    case 'start':
      return startPart(context, time, textAt(context.view, role.from));
    case 'by':
    case 'by-end':
      return byPart(context, time, textAt(context.view, role.from));
    case 'end':
      return { part: isComing(context, time) ? 'by' : 'end', time };
    default:
      return { part: role.role, time };
  }
}

// «с 2006 года» opens a running total; «с 2025 года», said in 2025, a year to date.
function sincePart(
  { published }: TimeContext,
  time: TimeValue | null,
): { part: TimePart; time: TimeValue | null } {
  if (time === null || published === null) return { part: 'since-start', time: null };
  if (isAfter(time, published)) return { part: 'compare', time };
  if (time.kind === 'months') return { part: 'during', time };
  if (time.kind === 'year' && time.year === published.year) {
    return { part: 'during', time: yearToDate(published) };
  }
  if (time.kind === 'month' && time.year === published.year && time.month < published.month) {
    return { part: 'during', time: monthsToDate(time.month, published) };
  }
  return { part: 'since-start', time: null };
}

function startPart(
  context: TimeContext,
  time: TimeValue | null,
  opening: string,
): { part: TimePart; time: TimeValue | null } {
  if (opening === 'с' || opening === 'since') return sincePart(context, time);
  if (time?.kind === 'year' && opening !== 'в' && opening !== 'in') {
    return { part: 'at', time: { kind: 'month', year: time.year, month: 1 } };
  }
  return { part: 'at', time };
}

function byPart(
  context: TimeContext,
  time: TimeValue | null,
  opening: string,
): { part: TimePart; time: TimeValue | null } {
  if (time === null || context.published === null || isComing(context, time)) {
    return { part: 'by', time };
  }
  const untilThen = UNTIL.has(opening);
  if (untilThen && time.kind !== 'year') return { part: 'by', time: nextYear(time) };
  const grown = time.kind === 'year' && marksOf(context.view, 'growth').length > 0;
  return { part: untilThen || grown ? 'compare' : 'at', time };
}

const UNTIL = new Set(['до', 'until', 'before']);

function isComing({ published }: TimeContext, time: TimeValue | null): boolean {
  if (time === null || published === null) return false;
  if (isAfter(time, published)) return true;
  // The year of publication itself is still to end, unless it is about to.
  return time.kind === 'year' && time.year === published.year && published.month < 12;
}

function nextYear(time: TimeValue): TimeValue {
  return { ...time, year: time.year + 1 };
}

function yearToDate(published: CalendarDay): TimeValue {
  return { kind: 'months', year: published.year, from: 1, to: published.month };
}

// «с марта», said in October
function monthsToDate(from: number, { year, month }: CalendarDay): TimeValue {
  return { kind: 'months', year, from, to: month };
}

// «в ближайшие три года», «через пять лет», «за последние три года», «за 20 лет»
function readYearsAhead(context: TimeContext, at: number): TimeReading | undefined {
  const { view } = context;
  const number = mayCount(view, at) ? readNumber(view, at) : undefined;
  if (number === undefined || !Number.isInteger(number.value) || !isYears(view, number.to)) {
    return undefined;
  }
  return yearsAgo(context, at, number) ?? yearsSpanned(context, at, number);
}

function yearsSpanned(
  context: TimeContext,
  at: number,
  number: NumberReading,
): TimeReading | undefined {
  const { view } = context;
  const role = roleBefore(view, at);
  if (role === undefined || number.value > MOST_YEARS) return undefined;
  const place = {
    rule: 'period/count-of-years',
    from: role.from,
    to: number.to + 1,
    parts: [number],
    printed: false,
  };
  if (role.role === 'within') return { ...place, part: 'by', time: yearsOn(context, number.value) };
  const spans = role.role === 'during' || role.role === 'end';
  return spans ? { ...place, part: 'since-start', time: null } : undefined;
}

const AGO = new Set(['назад', 'ago']);

// «пять лет назад»
function yearsAgo(
  context: TimeContext,
  at: number,
  number: NumberReading,
): TimeReading | undefined {
  if (!AGO.has(textAt(context.view, number.to + 1)) || number.value > MOST_YEARS) return undefined;
  const time = yearsOn(context, -number.value);
  const place = { rule: 'period/years-ago', from: at, to: number.to + 2, parts: [number] };
  return { ...place, part: 'plain', time, printed: false };
}

function yearsOn({ published }: TimeContext, years: number): TimeValue | null {
  return published === null ? null : { kind: 'year', year: published.year + years };
}

function mayCount(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind === 'digits') return token.text.length <= 2;
  return markAt(view, 'numeral', at) !== undefined;
}

function isYears(view: SentenceView, at: number): boolean {
  const word = textAt(view, at);
  if (word === 'лет' || word === 'years') return true;
  const noun = marksAt(view, 'time', at).some((mark) => mark.sense.time.what === 'year-noun');
  return noun && word !== 'г';
}
