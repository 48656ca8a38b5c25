import type { CalendarDay, TimeValue } from './calendar.ts';
import type { Reading } from './rule-tree.ts';
import type { TimeRole, TimeWord } from './sense.ts';
import { markEndingAt, marksOf, type SentenceView, textAt } from './sentence-view.ts';

/** What a time does for the figures beside it. */
export type TimePart = TimeRole | 'plain' | 'now' | 'since-start' | 'year-earlier';

/** A time found in a sentence. */
export interface TimeReading extends Reading {
  /** Null: a time is meant but cannot be worked out without a publication date. */
  readonly time: TimeValue | null;
  readonly printed: boolean;
  readonly part: TimePart;
}

/** A time without its role. */
export interface BareTime extends Reading {
  readonly time: TimeValue | null;
  readonly printed: boolean;
  /** Meaning of the word that named it, where the word itself gives a role. */
  readonly what?: TimeWord['what'];
}

/** What rules of time may look at. */
export interface TimeContext {
  readonly view: SentenceView;
  readonly published: CalendarDay | null;
  /** The time that the paragraph has told of so far. */
  readonly told?: TimeValue | null;
}

/** A preposition or set phrase before a time. */
export interface RoleReading {
  readonly role: TimeRole;
  readonly from: number;
  readonly rule: string;
}

/** Words that may stand between the preposition and the time. */
const BETWEEN = new Set(
  'первые первых первым неполные неполных полные полных последние последних последний прошедшие прошедших минувшие минувших ближайшие ближайших следующие следующих весь всего почти целом the first last past next this full about calendar'.split(
    ' ',
  ),
);

const EARLIEST = 1950;
const LATEST = 2099;

/** The role mark that ends at a token, or a few linking words before it. */
export function roleBefore(view: SentenceView, at: number): RoleReading | undefined {
  let end = at;
  while (end > at - 3 && BETWEEN.has(textAt(view, end - 1))) end -= 1;
  const mark = markEndingAt(view, 'time-role', end) ?? markEndingAt(view, 'time-role', at);
  if (mark === undefined) return undefined;
  const longer = marksOf(view, 'time-role').find(
    (other) => other.to === mark.to && other.from < mark.from,
  );
  const best = longer ?? mark;
  return { role: best.sense.role, from: best.from, rule: best.rule };
}

/** Whether a comparing word («чем», "than") stands before a token. */
export function isCompared(view: SentenceView, at: number): boolean {
  const before = textAt(view, at - 1);
  return before === 'чем' || before === 'than' || before === 'нежели';
}

/** A calendar year in four digits at a token. */
export function yearAt(view: SentenceView, at: number): number | undefined {
  const token = view.tokens[at];
  if (token?.kind !== 'digits' || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return year >= EARLIEST && year <= LATEST ? year : undefined;
}

/** End of a year's own ending or noun: «2025-м», «2025 года», «2025 г.». */
export function endOfYearWords(view: SentenceView, at: number): number {
  const hyphen = view.tokens[at];
  const ending = view.tokens[at + 1];
  if (hyphen?.text === '-' && hyphen.glued && ending?.kind === 'word' && ending.glued) {
    if (ending.text.length <= 2) return endOfYearNoun(view, at + 2);
  }
  return endOfYearNoun(view, at);
}

function endOfYearNoun(view: SentenceView, at: number): number {
  const noun = marksOf(view, 'time').find(
    (mark) => mark.from === at && mark.sense.time.what === 'year-noun',
  );
  return noun?.to ?? at;
}
