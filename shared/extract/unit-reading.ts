import type { Currency } from '../domain/vocabulary.ts';
import type { NumberSpan } from './range.ts';
import type { Reading } from './rule-tree.ts';
import type { Counted, Measure, SenseOf } from './sense.ts';
import {
  hasMarkWithin,
  markAt,
  type MarkOf,
  marksAt,
  type SentenceView,
  textAt,
} from './sentence-view.ts';

/** What a number is a number of; `bare` when nothing says so, `foreign` when it is none of ours. */
export type QuantityUnit =
  | { readonly kind: 'measure'; readonly measure: Measure; readonly currency: Currency | null }
  | { readonly kind: 'counted'; readonly counted: Counted }
  | { readonly kind: 'bare' }
  | { readonly kind: 'foreign' };

/** The unit of a number and the words it takes. */
export interface UnitReading extends Reading {
  readonly unit: QuantityUnit;
  readonly factor: number;
  readonly modifiers: { readonly from: number; readonly to: number };
}

/** Adjectives that may stand between a number and the counted noun. */
const MOST_MODIFIERS = 5;
const ADJECTIVE =
  /(?:[ыи]х|[ое]го|[ыи]ми|[ыио]м|[ое]му|ая|яя|ое|ее|ые|ие|ый|ий|ой|ую|юю|ен[оаы]?)$/;
const PARTICIPLE = new RegExp(`${ADJECTIVE.source}|[a-z]{3}ed$`);
const PREFIX_CODES = /^(?:rs|[a-z]{3})$/;

/** A currency sign or code before a number: «$60 млн», "EGP 8.25 billion". */
export function readUnitBefore(view: SentenceView, at: number): UnitReading | undefined {
  const mark = moneyEndingAt(view, at);
  if (mark === undefined) return undefined;
  const sign = textAt(view, at - 1);
  if (/\p{L}/u.test(sign) && !PREFIX_CODES.test(sign)) return undefined;
  return {
    ...mark,
    parts: [mark],
    unit: unitOf(mark.sense),
    factor: 1,
    modifiers: { from: at, to: at },
  };
}

/** The unit or counted noun after a number. */
export function readUnit(
  view: SentenceView,
  numbers: NumberSpan,
  isBlocked: (token: number) => boolean,
): UnitReading {
  const at = skipAfterQualifier(view, numbers.to);
  const mark = markAt(view, 'unit', at);
  const bare = { from: numbers.to, to: numbers.to, parts: [], factor: 1 };
  const modifiers = { from: at, to: at };
  if (mark !== undefined) {
    const factor = mark.sense.factor ?? 1;
    return { ...mark, parts: [mark], unit: unitOf(mark.sense), factor, modifiers };
  }
  const noun = isBlocked(at) ? undefined : readNoun(view, at);
  if (noun !== undefined) return noun;
  const unit: QuantityUnit = { kind: isBlocked(at) || isBareBefore(view, at) ? 'bare' : 'foreign' };
  return { ...bare, rule: `unit/${unit.kind}`, unit, modifiers };
}

function readNoun(view: SentenceView, at: number): UnitReading | undefined {
  for (let next = at; next <= at + MOST_MODIFIERS; next += 1) {
    const noun = nounAt(view, next);
    if (noun !== undefined) {
      const unit: QuantityUnit = { kind: 'counted', counted: noun.sense.counted };
      return { ...noun, parts: [noun], unit, factor: 1, modifiers: { from: at, to: next } };
    }
    const parks = markAt(view, 'park-kind', next);
    if (parks !== undefined) return parksUnit(parks, { from: at, to: next });
    if (isDemonym(view, next)) return demonymUnit(at, next);
    if (!isModifier(view, next)) return undefined;
  }
  return undefined;
}

/** Who lives in a town by its name: «липчан», «челнинцев», «омичей». */
const DEMONYM = /..(?:[бвгдклмнпрст]чан|жан|[нв]цев|ичей)$/;

function isDemonym(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return token?.kind === 'word' && token.capitals === 'none' && DEMONYM.test(token.text);
}

function demonymUnit(at: number, noun: number): UnitReading {
  return {
    rule: 'unit/demonym',
    from: noun,
    to: noun + 1,
    parts: [],
    unit: { kind: 'counted', counted: 'people' },
    factor: 1,
    modifiers: { from: at, to: noun },
  };
}

function parksUnit(
  mark: MarkOf<'park-kind'>,
  modifiers: { from: number; to: number },
): UnitReading {
  return {
    ...mark,
    parts: [mark],
    unit: { kind: 'counted', counted: 'parks' },
    factor: 1,
    modifiers,
  };
}

// A word may be both: «участников» of a centre and of a meeting; the more telling one stands.
function nounAt(view: SentenceView, at: number): MarkOf<'noun'> | undefined {
  const nouns = marksAt(view, 'noun', at);
  return nouns.find((noun) => noun.sense.counted !== 'other') ?? nouns[0];
}

function isModifier(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  if (token.text === '-') return token.glued;
  if (token.kind !== 'word') return false;
  if (markAt(view, 'modifier', at) !== undefined) return true;
  if (hasMarkWithin(view, 'function', { from: at, to: at + 1 })) return false;
  if (markAt(view, 'tone', at) !== undefined && !PARTICIPLE.test(token.text)) return false;
  const code = token.text.charCodeAt(0);
  return code < 0x250 ? isLatinModifier(view, at) : ADJECTIVE.test(token.text);
}

function isLatinModifier(view: SentenceView, at: number): boolean {
  return markAt(view, 'head', at) === undefined && markAt(view, 'actor', at) === undefined;
}

function moneyEndingAt(view: SentenceView, at: number): MarkOf<'unit'> | undefined {
  const before = view.tokens[at - 1];
  if (before === undefined) return undefined;
  for (let from = at - 1; from >= Math.max(0, at - 3); from -= 1) {
    const mark = markAt(view, 'unit', from);
    if (mark !== undefined && mark.to === at && mark.sense.measure === 'money') {
      return isFree(view, from) ? mark : undefined;
    }
  }
  return undefined;
}

// «5 млрд $ 60» has its sign already; a currency right after digits belongs to them.
function isFree(view: SentenceView, from: number): boolean {
  const before = view.tokens[from - 1];
  return before?.kind !== 'digits' && markAt(view, 'scale', from - 1) === undefined;
}

function unitOf(sense: SenseOf<'unit'>): QuantityUnit {
  return { kind: 'measure', measure: sense.measure, currency: sense.currency ?? null };
}

function skipAfterQualifier(view: SentenceView, at: number): number {
  const mark = markAt(view, 'qualifier', at);
  return mark !== undefined && mark.sense.place === 'after' ? mark.to : at;
}

// Bare: nothing counted follows, only punctuation, a small word, a verb, a time or a park.
function isBareBefore(view: SentenceView, at: number): boolean {
  const next = view.tokens[at];
  if (next === undefined || next.kind === 'sign') return true;
  const kinds = [
    'function',
    'tone',
    'head',
    'time',
    'time-role',
    'qualifier',
    'anaphor',
    'part',
    'scope',
    'placement',
  ] as const;
  return kinds.some((kind) => markAt(view, kind, at) !== undefined);
}
