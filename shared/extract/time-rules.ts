import type { TimeValue } from './calendar.ts';
import { readNumber } from './number.ts';
import type { Reading } from './rule-tree.ts';
import type { TimeWord } from './sense.ts';
import { markAt, marksAt, type SentenceView, textAt } from './sentence-view.ts';
import { monthMark, readDate } from './time-dates.ts';
import {
  type BareTime,
  endOfYearWords,
  roleBefore,
  type TimeContext,
  yearAt,
} from './time-reading.ts';
import { guessYear, readYearAfter, readYearRange, type YearAfter } from './time-year.ts';

type TimeRule = (context: TimeContext, at: number) => BareTime | undefined;

/** The time that begins at a token, by the first rule that fits. */
export function readBareTime(context: TimeContext, at: number): BareTime | undefined {
  if (!mayOpen(context.view, at)) return undefined;
  for (const rule of RULES) {
    const time = rule(context, at);
    if (time !== undefined) return time;
  }
  return undefined;
}

// Every time begins with digits, a word of time, or a number word before one.
function mayOpen(view: SentenceView, at: number): boolean {
  if (view.tokens[at]?.kind === 'digits') return true;
  return markAt(view, 'time', at) !== undefined || markAt(view, 'numeral', at) !== undefined;
}

const RULES: readonly TimeRule[] = [
  readDate,
  readMonths,
  readNamedSpan,
  readCountOfMonths,
  readYears,
  readYear,
  readRelative,
];

// «январь-сентябрь 2025 года», «с января по сентябрь», «в сентябре 2025 года», «в сентябре»
function readMonths(context: TimeContext, at: number): BareTime | undefined {
  const { view } = context;
  const first = monthMark(view, at);
  if (first === undefined) return undefined;
  const last = lastMonthMark(view, first.to);
  const end = last ?? first;
  const named = readYearAfter(context, end.to);
  const alone = last === undefined && named === undefined;
  if (alone && roleBefore(view, at) === undefined) return undefined;
  const { year, to, printed } = named ?? guessed(context, end);
  const time = monthsOf(year, first.month, last?.month);
  const rule = last === undefined ? 'period/month' : 'period/months';
  return { rule, from: at, to, parts: [], printed, time };
}

// Without a year of its own a time belongs to the latest year in which it was over.
function guessed(
  context: TimeContext,
  end: { readonly month: number; readonly to: number },
): YearAfter {
  return { year: guessYear(context, end.month), to: end.to, printed: false };
}

const MONTH_LINKS = new Set(['-', 'по', 'to', 'through']);

function lastMonthMark(view: SentenceView, at: number): { month: number; to: number } | undefined {
  return MONTH_LINKS.has(textAt(view, at)) ? monthMark(view, at + 1) : undefined;
}

function monthsOf(year: number | null, from: number, to: number | undefined): TimeValue | null {
  if (year === null) return null;
  return to === undefined
    ? { kind: 'month', year, month: from }
    : { kind: 'months', year, from, to };
}

// «третий квартал», «первое полугодие»
function readNamedSpan(context: TimeContext, at: number): BareTime | undefined {
  const mark = marksAt(context.view, 'time', at).find(
    ({ sense }) => sense.time.what === 'quarter' || sense.time.what === 'months',
  );
  if (mark === undefined) return undefined;
  const word = mark.sense.time;
  const lastMonth = lastMonthOf(word);
  const year = readYearAfter(context, mark.to);
  const known = year === undefined ? guessYear(context, lastMonth) : year.year;
  const to = year?.to ?? mark.to;
  const time = known === null ? null : spanOf(word, known);
  return {
    rule: 'period/span',
    from: at,
    to,
    parts: [mark],
    time,
    printed: year?.printed ?? false,
  };
}

// «девять месяцев 2025 года», «три квартала»
function readCountOfMonths(context: TimeContext, at: number): BareTime | undefined {
  const { view } = context;
  const number = readNumber(view, at);
  if (number === undefined || number.scaled) return undefined;
  const noun = marksAt(view, 'time', number.to).find((mark) => perNoun(mark.sense.time) > 0);
  if (noun === undefined) return undefined;
  const months = number.value * perNoun(noun.sense.time);
  const named = readYearAfter(context, noun.to);
  if (!Number.isInteger(months) || months > 12) return undefined;
  if (named === undefined && !spansTime(view, at)) return undefined;
  const { year, to, printed } = named ?? guessed(context, { month: months, to: noun.to });
  const time = monthsOf(year, 1, months);
  return { rule: 'period/count-of-months', from: at, to, parts: [number, noun], printed, time };
}

function perNoun(word: TimeWord): number {
  if (word.what === 'month-noun') return 1;
  return word.what === 'quarter-noun' ? 3 : 0;
}

function spansTime(view: SentenceView, at: number): boolean {
  const role = roleBefore(view, at)?.role;
  return role === 'during' || role === 'end';
}

function readYears({ view }: TimeContext, at: number): BareTime | undefined {
  const range = readYearRange(view, at);
  if (range === undefined) return undefined;
  return {
    rule: 'period/years',
    from: at,
    to: range.to,
    parts: [],
    time: range.time,
    printed: true,
  };
}

// «2025 году», «2025-м»; bare «2025» only after a preposition and before no counted thing
function readYear({ view }: TimeContext, at: number): BareTime | undefined {
  const year = yearAt(view, at);
  if (year === undefined || isCounting(view, at)) return undefined;
  const to = endOfYearWords(view, at + 1);
  if (to === at + 1 && roleBefore(view, at) === undefined) return undefined;
  const time: TimeValue = { kind: 'year', year };
  return { rule: 'period/year', from: at, to, parts: [], time, printed: true };
}

function isCounting(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1];
  if (next?.text === '%' || next?.kind === 'digits') return true;
  return (
    ['scale', 'unit', 'noun'].some((kind) =>
      kind === 'noun'
        ? marksAt(view, 'noun', at + 1).some((mark) => mark.sense.counted !== 'other')
        : marksAt(view, kind === 'unit' ? 'unit' : 'scale', at + 1).length > 0,
    ) && marksAt(view, 'time', at + 1).length === 0
  );
}

// «в прошлом году», «с начала года», «сейчас», «годом ранее»
function readRelative(context: TimeContext, at: number): BareTime | undefined {
  for (const mark of marksAt(context.view, 'time', at)) {
    const word = mark.sense.time;
    const place = { rule: mark.rule, from: at, to: mark.to, parts: [], printed: false };
    if (word.what === 'year') return { ...place, ...relativeYear(context, mark, word.shift) };
    if (word.what === 'month-shift') return { ...place, time: relativeMonth(context, word.shift) };
    if (word.what === 'year-to-date')
      return { ...place, time: yearToDate(context), what: word.what };
    if (word.what === 'past-year') return { ...place, time: pastYear(context), what: word.what };
    if (word.what === 'that-span') {
      return { ...place, time: toldSpan(context), what: word.what };
    }
    if (word.what === 'year-earlier') return { ...place, ...sameSpan(context, mark) };
    if (word.what === 'now' || word.what === 'since-start') {
      return { ...place, time: null, what: word.what };
    }
  }
  return undefined;
}

function sameSpan(context: TimeContext, mark: Reading) {
  return sameSpanAsTold(context, mark) ?? sameSpanOf(context, mark.to);
}

// «Экспорт за квартал … . Доход за тот же период …»: the span of the sentence before, no year named
function sameSpanAsTold(
  context: TimeContext,
  { from, to }: Reading,
): Pick<BareTime, 'time' | 'what'> | undefined {
  const { view } = context;
  const words = view.tokens.slice(from, to).map(({ text }) => text);
  if (!SAME_SPAN.has(words.join(' ')) || readYearAfter(context, to) !== undefined) return undefined;
  const time = toldSpan(context);
  return time === null ? undefined : { time, what: 'that-span' };
}

const SAME_SPAN = new Set(['за тот же период', 'the same quarter', 'the same months']);

// "the same period of 2025": the span told of, in that year
function sameSpanOf(
  context: TimeContext,
  at: number,
): Partial<BareTime> & { time: TimeValue | null } {
  const named = readYearAfter(context, at);
  const what = 'year-earlier';
  if (named === undefined || named.year === null || !named.printed) return { time: null, what };
  return { time: { kind: 'year', year: named.year }, to: named.to, what };
}

// «итоги девяти месяцев. За это время отгрузили»; after «в 2015 году» it is the time since then.
function toldSpan({ told = null }: TimeContext): TimeValue | null {
  return told?.kind === 'months' || told?.kind === 'quarter' ? told : null;
}

const SPANNING = new Set(['over', 'during', 'for', 'throughout', 'within']);

type YearFound = Pick<BareTime, 'time' | 'to' | 'printed'>;

// "last year"; "the year 2025"; "over the year", after one that was told of before
function relativeYear(context: TimeContext, mark: Reading, shift: number): YearFound {
  const { view, published, told = null } = context;
  const { from, to } = mark;
  const bare = textAt(view, from) === 'the' && to - from === 2 && shift === 0;
  const named = bare ? yearAt(view, to) : undefined;
  if (named !== undefined) {
    return { time: { kind: 'year', year: named }, to: to + 1, printed: true };
  }
  if (published === null) return { time: null, to, printed: false };
  const over = bare && told !== null && SPANNING.has(textAt(view, from - 1));
  const year = over ? told.year : published.year + shift;
  return { time: { kind: 'year', year }, to, printed: false };
}

function relativeMonth({ published }: TimeContext, shift: number): TimeValue | null {
  if (published === null) return null;
  const month = published.month + shift;
  if (month < 1) return { kind: 'month', year: published.year - 1, month: month + 12 };
  return { kind: 'month', year: published.year, month };
}

function yearToDate({ published }: TimeContext): TimeValue | null {
  if (published === null) return null;
  return { kind: 'months', year: published.year, from: 1, to: published.month };
}

// In the first months of a year «за год» looks back at the year before.
function pastYear({ published }: TimeContext): TimeValue | null {
  if (published === null) return null;
  return { kind: 'year', year: published.month <= 4 ? published.year - 1 : published.year };
}

function lastMonthOf(word: TimeWord): number {
  if (word.what === 'quarter') return word.quarter * 3;
  return word.what === 'months' ? word.to : 12;
}

function spanOf(word: TimeWord, year: number): TimeValue | null {
  if (word.what === 'quarter') return { kind: 'quarter', year, quarter: word.quarter };
  return word.what === 'months' ? { kind: 'months', year, from: word.from, to: word.to } : null;
}
