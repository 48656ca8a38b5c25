import type { TimeValue } from './calendar.ts';
import { marksAt, type SentenceView, textAt } from './sentence-view.ts';
import { endOfYearWords, type TimeContext, yearAt } from './time-reading.ts';

/** A year after a month, quarter or number of months. */
export interface YearAfter {
  readonly year: number | null;
  readonly to: number;
  readonly printed: boolean;
}

/** The year named right after another time: «2025 года», «прошлого года», ", 2025", "of 2025". */
export function readYearAfter(context: TimeContext, at: number): YearAfter | undefined {
  const { view } = context;
  const skipped = skipLink(view, at);
  const year = yearAt(view, skipped);
  if (year !== undefined) return { year, to: endOfYearWords(view, skipped + 1), printed: true };
  const relative = marksAt(view, 'time', skipped).find((mark) => mark.sense.time.what === 'year');
  if (relative?.sense.time.what !== 'year') return undefined;
  const { published } = context;
  const known = published === null ? null : published.year + relative.sense.time.shift;
  return { year: known, to: relative.to, printed: false };
}

/** The year that a time without one belongs to: the latest in which it had begun to be over. */
export function guessYear(context: TimeContext, lastMonth: number): number | null {
  const { published } = context;
  if (published === null) return null;
  return lastMonth <= published.month ? published.year : published.year - 1;
}

/** Two years or a fiscal year: «2023–2024 годах», «2023/24 финансовый год», «с 2023 по 2025 год». */
export function readYearRange(
  view: SentenceView,
  at: number,
): { readonly time: TimeValue; readonly to: number } | undefined {
  const first = yearAt(view, at);
  if (first === undefined) return undefined;
  const link = textAt(view, at + 1);
  if (link === '/') return readFiscalYear(view, at, first);
  const last = yearAt(view, at + 2);
  if (last === undefined || last <= first || last - first > 30) return undefined;
  if (link !== '-' && link !== 'по' && link !== 'to') return undefined;
  return { time: { kind: 'years', year: first, last }, to: endOfYearWords(view, at + 3) };
}

function readFiscalYear(
  view: SentenceView,
  at: number,
  first: number,
): { readonly time: TimeValue; readonly to: number } | undefined {
  const second = textAt(view, at + 2);
  if (!/^\d{2}(\d{2})?$/.test(second) || Number(second) % 100 !== (first + 1) % 100) {
    return undefined;
  }
  let to = at + 3;
  if (marksAt(view, 'time', to).some((mark) => mark.sense.time.what === 'fiscal')) to += 1;
  return { time: { kind: 'fiscal', year: first }, to: endOfYearWords(view, to) };
}

function skipLink(view: SentenceView, at: number): number {
  const link = textAt(view, at);
  if (link === 'of' || link === 'in' || link === ',') return at + 1;
  return at;
}
