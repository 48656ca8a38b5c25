import type { Qualifier } from '../domain/vocabulary.ts';
import type { NumberSpan } from './range.ts';
import type { QuantityUnit } from './unit-reading.ts';
import type { Reading } from './rule-tree.ts';
import type { Counted } from './sense.ts';
import { markAt, type MarkOf, marksOf, type SentenceView, textAt } from './sentence-view.ts';

/** A wording that bounds a quantity. */
export interface QualifierReading extends Reading {
  readonly qualifier: Qualifier;
  /** What is counted, where the bound lies in the order of the words: «человек триста». */
  readonly counted?: Counted;
}

/** Where the quantity stands whose bound is looked for. */
export interface Bounded {
  readonly numbers: NumberSpan;
  readonly start: number;
  readonly end: number;
  readonly unit: QuantityUnit;
}

/** Small words between a bound and its number: «более чем в 890». */
const LINKING = new Set(
  'в на с со за из чем уже еще целых сразу суммарно всего общей of to the a at in some total combined by'.split(
    ' ',
  ),
);
/** How far a verb like «превысил» may stand from its number. */
const VERB_REACH = 9;
/** How far back «довести», «вырос» turn «до» into a level. */
const LEVEL_REACH = 30;

/** The bound of a quantity, or nothing where it stands as printed. */
export function readQualifier(view: SentenceView, place: Bounded): QualifierReading | undefined {
  if (place.numbers.high !== null) return undefined;
  return (
    readBefore(view, place) ??
    readAfter(view, place) ??
    readVerb(view, place) ??
    readInverted(view, place)
  );
}

function readBefore(view: SentenceView, place: Bounded): QualifierReading | undefined {
  let end = place.start;
  let mark = endingAt(view, end);
  while (mark === undefined && end > place.start - 3 && LINKING.has(textAt(view, end - 1))) {
    end -= 1;
    mark = endingAt(view, end);
  }
  if (mark === undefined || isLevel(view, mark) || isNoBound(view, mark)) return undefined;
  const { rule, from, to, sense } = mark;
  return { rule, from, to, parts: [], qualifier: sense.qualifier };
}

function endingAt(view: SentenceView, end: number): MarkOf<'qualifier'> | undefined {
  const own = marksOf(view, 'qualifier').find(
    (mark) => mark.to === end && mark.sense.place !== 'after',
  );
  return own ?? joinedTo(view, end);
}

const LINKS: ReadonlySet<string> = new Set(['и', 'или', 'and', 'or']);
const THAN: ReadonlySet<string> = new Set(['чем', 'than']);

// «41 резидент и более двух тысяч мест»: the words bound the number behind them, not the one before.
function joinedTo(view: SentenceView, end: number): MarkOf<'qualifier'> | undefined {
  const last = THAN.has(textAt(view, end - 1)) ? end - 1 : end;
  const mark = marksOf(view, 'qualifier').find(
    ({ from, to, sense }) =>
      to === last && sense.qualifier === 'at_least' && LINKS.has(textAt(view, from)),
  );
  if (mark === undefined) return undefined;
  const sense = { ...mark.sense, qualifier: 'more_than', place: 'before' } as const;
  return { ...mark, sense, from: mark.from + 1, to: end };
}

function opensNumber(view: SentenceView, { from, to }: MarkOf<'qualifier'>): boolean {
  if (!LINKS.has(textAt(view, from))) return false;
  const at = THAN.has(textAt(view, to)) ? to + 1 : to;
  return /^\d/.test(textAt(view, at)) || markAt(view, 'numeral', at) !== undefined;
}

// «довести до 50», «вырос до 50»: the level, not a ceiling.
function isLevel(view: SentenceView, mark: MarkOf<'qualifier'>): boolean {
  if (mark.sense.qualifier !== 'up_to' || mark.to - mark.from > 1) return false;
  for (let at = mark.from - 1; at >= Math.max(0, mark.from - LEVEL_REACH); at -= 1) {
    if (textAt(view, at) === ';') return false;
    const growth = markAt(view, 'growth', at);
    if (growth?.sense.form === 'level') return true;
    if (markAt(view, 'head', at)?.sense.verb === true) return false;
  }
  return false;
}

// «от» of «от 12 компаний поступили»; «более» of «более комфортно» never meets a number.
function isNoBound(view: SentenceView, mark: MarkOf<'qualifier'>): boolean {
  const before = textAt(view, mark.from - 1);
  if (textAt(view, mark.from) === 'over' && /^(?:spread|stretch|extend|sprawl)/.test(before)) {
    return true;
  }
  return textAt(view, mark.from) === 'от' && (before === 'в' || before === 'отстоит');
}

function readAfter(view: SentenceView, place: Bounded): QualifierReading | undefined {
  const after = [place.numbers.to, place.end].flatMap((at) => markAt(view, 'qualifier', at) ?? []);
  const mark = after.find(({ sense }) => sense.place === 'after');
  if (mark === undefined || opensNumber(view, mark)) return undefined;
  return { ...mark, parts: [], qualifier: mark.sense.qualifier };
}

function readVerb(view: SentenceView, place: Bounded): QualifierReading | undefined {
  const verbs = marksOf(view, 'qualifier').filter(
    (mark) =>
      mark.sense.place === 'verb' && mark.to <= place.start && place.start - mark.to <= VERB_REACH,
  );
  const verb = verbs.at(-1);
  if (verb === undefined || hasNumberBetween(view, verb.to, place.start)) return undefined;
  // The verb stands apart, so its words are no part of the quantity's span.
  const at = place.start;
  return { rule: verb.rule, from: at, to: at, parts: [], qualifier: verb.sense.qualifier };
}

function hasNumberBetween(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at];
    if (token?.kind === 'digits' && token.text.length !== 4) return true;
    if (token?.text === ';' || token?.text === ',') return true;
  }
  return false;
}

// «человек триста»: the noun before the number makes it a guess.
function readInverted(view: SentenceView, place: Bounded): QualifierReading | undefined {
  if (place.unit.kind !== 'bare' || !place.numbers.low.inWords) return undefined;
  const noun = marksOf(view, 'noun').find(
    (mark) =>
      mark.to === place.start && mark.to - mark.from === 1 && mark.sense.counted !== 'other',
  );
  if (noun === undefined) return undefined;
  const { from, to, sense } = noun;
  const parts = [noun];
  return {
    rule: 'qualifier/inverted',
    from,
    to,
    parts,
    qualifier: 'about',
    counted: sense.counted,
  };
}
