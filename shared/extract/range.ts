import { type NumberReading, readNumber } from './number.ts';
import type { Reading } from './rule-tree.ts';
import { markAt, markEndingAt, marksOf, type SentenceView, textAt } from './sentence-view.ts';

/** One number, or the two ends of a range. */
export interface NumberSpan extends Reading {
  readonly low: NumberReading;
  readonly high: NumberReading | null;
}

/** Ends of a range lie within one order of magnitude of each other, or it is no range. */
const WIDEST = 10;

/** Reads «35-40», «от 350 до 400», «между 5 и 6» whose lower end is the number. */
export function readRange(view: SentenceView, low: NumberReading): NumberSpan | undefined {
  return readHyphenated(view, low) ?? readFromTo(view, low) ?? readBareTo(view, low);
}

function readHyphenated(view: SentenceView, low: NumberReading): NumberSpan | undefined {
  const afterUnit = skipUnit(view, low.to);
  if (textAt(view, afterUnit) !== '-') return undefined;
  const high = readNumber(view, afterUnit + 1, 'joined');
  if (high === undefined || textAt(view, high.to) === '-') return undefined;
  if (textAt(view, low.from - 1) === '-' && view.tokens[low.from]?.glued === true) return undefined;
  return buildRange('number/range', low, high);
}

function readFromTo(view: SentenceView, low: NumberReading): NumberSpan | undefined {
  const opening = textAt(view, low.from - 1);
  const linkAt = skipUnit(view, low.to);
  if (opening === 'from' && isRise(view, low.from)) return undefined;
  const link = textAt(view, linkAt);
  if (!LINKS.has(`${opening} ${link}`)) return undefined;
  const high = readNumber(view, linkAt + 1);
  if (high === undefined) return undefined;
  const range = buildRange('number/from-to', low, high);
  return range === undefined ? undefined : { ...range, from: low.from - 1 };
}

// "6,000 to 7,000 jobs": what is counted or measured stands behind both
function readBareTo(view: SentenceView, low: NumberReading): NumberSpan | undefined {
  if (textAt(view, low.to) !== 'to' || SETTING_OUT.has(textAt(view, low.from - 1)))
    return undefined;
  if (isRise(view, low.from)) return undefined;
  const high = readNumber(view, low.to + 1);
  if (high === undefined) return undefined;
  const named = markAt(view, 'noun', high.to) ?? markAt(view, 'unit', high.to);
  return named === undefined ? undefined : buildRange('number/from-to', low, high);
}

const SETTING_OUT = new Set(['from', 'by']);

// "rose from 60 to 67" tells a level, not a range.
function isRise(view: SentenceView, at: number): boolean {
  return marksOf(view, 'growth').some(({ to }) => to <= at && at - to <= RISE_REACH);
}

const RISE_REACH = 8;
const LINKS = new Set(['от до', 'между и', 'from to', 'between and']);

function buildRange(rule: string, low: NumberReading, high: NumberReading): NumberSpan | undefined {
  // The scale word of «5–6 млрд» holds for both ends.
  const factor = !low.scaled && high.scaled && low.value < high.value ? high.factor : 1;
  const value = Number((low.value * factor).toPrecision(15));
  if (value >= high.value || value <= 0 || high.value / value > WIDEST) return undefined;
  const parts: readonly Reading[] = [low, high];
  const { from } = low;
  return { rule, from, to: high.to, parts, low: { ...low, value, other: null }, high };
}

function skipUnit(view: SentenceView, at: number): number {
  const unit = markAt(view, 'unit', at);
  return unit === undefined || markEndingAt(view, 'unit', unit.to) === undefined ? at : unit.to;
}
