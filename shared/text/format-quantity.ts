import { type Interval, isPoint } from '../domain/interval.ts';
import type { Quantity, Wording } from '../domain/quantity.ts';
import type { Qualifier } from '../domain/vocabulary.ts';
import { type AmountForm, type AmountScale, amountForm } from './format-amount.ts';
import type { Language } from './language.ts';
import { say, type TextKey } from './say.ts';

/** `spelled` names bounds in words («более 13 000»), `signs` with signs («> 13 000»). */
export type BoundStyle = 'spelled' | 'signs';

/** Choices in writing a quantity. */
export interface QuantityStyle {
  readonly bounds: BoundStyle;
  /** Whether it can be below zero, as a difference can: then zero is no trivial bound. */
  readonly signed?: boolean;
  /** Scale of a whole column; what suits each quantity where absent. */
  readonly scale?: AmountScale;
}

type Bound =
  | 'exact'
  | 'above'
  | 'at-least'
  | 'below'
  | 'at-most'
  | 'up-to'
  | 'about'
  | 'almost'
  | 'approximately';

const EN_DASH = '–';
/** Up to this relative width an interval made by "about" is told as one number. */
const NARROW = 0.25;

const SIGNS: Readonly<Record<Bound, string>> = {
  exact: '',
  above: '> ',
  'at-least': '≥ ',
  below: '< ',
  'at-most': '≤ ',
  'up-to': '≤ ',
  about: '≈ ',
  almost: '≈ ',
  approximately: '≈ ',
};

const BOUND_OF_QUALIFIER: Readonly<Record<Exclude<Qualifier, 'range'>, Bound>> = {
  exact: 'exact',
  more_than: 'above',
  at_least: 'at-least',
  about: 'about',
  almost: 'almost',
  up_to: 'up-to',
  less_than: 'below',
};

/**
 * A quantity with what bounds it. A figure as printed keeps its wording and digits; a computed one
 * tells the bounds of its interval: «менее 15,54 млн ₽», «14,43–15,54 млн ₽», "more than 46.4".
 * A bound that rests on an "about" is told by the number as worded: «более примерно 26,7 м²».
 */
export function formatQuantity(
  language: Language,
  quantity: Quantity,
  style: QuantityStyle = { bounds: 'spelled' },
): string {
  return quantity.wording === null
    ? formatComputed(language, quantity, style)
    : formatPrinted(language, { quantity, wording: quantity.wording }, style);
}

/** A bare number in the unit and with the digits of a quantity, e.g. for one end of it. */
export function formatValueOf(language: Language, quantity: Quantity, value: number): string {
  return writeValue(language, quantity, { value, scale: 'auto' });
}

function writeValue(
  language: Language,
  quantity: Quantity,
  { value, scale }: { readonly value: number; readonly scale: AmountScale },
): string {
  const form = amountForm(language, quantity, { largest: value, scale });
  return whole(form, form.write(value));
}

function formatPrinted(
  language: Language,
  { quantity, wording }: { readonly quantity: Quantity; readonly wording: Wording },
  { bounds, scale = 'auto' }: QuantityStyle,
): string {
  const { qualifier, value, valueHigh } = wording;
  const form = amountForm(language, quantity, { largest: value, scale });
  if (qualifier === 'range') {
    return whole(form, `${form.write(value)}${EN_DASH}${form.write(valueHigh ?? value)}`);
  }
  return bound(language, bounds, [BOUND_OF_QUALIFIER[qualifier], whole(form, form.write(value))]);
}

// An "about" moves a bound by little; what a sum of "up to" moves is no rounding.
function toldBound({ approximate, nominal }: Quantity, end: number): number {
  const isNear = Math.abs(nominal - end) <= (NARROW / 2) * Math.abs(end);
  return approximate && isNear ? nominal : end;
}

function formatComputed(language: Language, quantity: Quantity, style: QuantityStyle): string {
  const { interval, nominal } = quantity;
  const single = singleNumber(language, quantity, style);
  if (isPoint(interval)) return single(interval.lo, 'exact');
  const { lo, hi } = knownEnds(interval, style.signed ?? false);
  if (lo === null && hi === null) return say(language, 'hole.not_determinable');
  if (lo !== null && hi !== null) {
    return isSoftPoint(quantity) ? single(nominal, 'about') : between(language, quantity, style);
  }
  const end = lo ?? interval.hi;
  return single(toldBound(quantity, end), oneSided(interval, lo !== null));
}

function oneSided({ loOpen, hiOpen }: Interval, isLower: boolean): Bound {
  if (isLower) return loOpen ? 'above' : 'at-least';
  return hiOpen ? 'below' : 'at-most';
}

// A one-sided bound that rests on an "about" is told by the number as worded, and says so.
function singleNumber(
  language: Language,
  quantity: Quantity,
  { bounds, scale = 'auto' }: QuantityStyle,
): (value: number, kind: Bound) => string {
  return (value, kind) => {
    const amount = writeValue(language, quantity, { value, scale });
    const isSoft = quantity.approximate && kind !== 'exact' && kind !== 'about';
    const shown = isSoft ? bound(language, bounds, ['approximately', amount]) : amount;
    return bound(language, bounds, [kind, shown]);
  };
}

function between(
  language: Language,
  quantity: Quantity,
  { bounds, scale = 'auto' }: QuantityStyle,
): string {
  const { lo, hi } = quantity.interval;
  const largest = Math.abs(lo) > Math.abs(hi) ? lo : hi;
  const form = amountForm(language, quantity, { largest, scale });
  const [from, to] = [form.write(lo), form.write(hi)];
  if (lo < 0)
    return say(language, 'bound.from-to', { from: whole(form, from), to: whole(form, to) });
  const range = from === to ? from : `${from}${EN_DASH}${to}`;
  const amount = whole(form, range);
  return quantity.approximate || from === to
    ? bound(language, bounds, ['approximately', amount])
    : amount;
}

// The ends that say something: nothing here is below zero unless it is a difference.
function knownEnds(
  { lo, hi }: Interval,
  signed: boolean,
): { readonly lo: number | null; readonly hi: number | null } {
  const isTrivial = lo === -Infinity || (!signed && lo <= 0);
  return { lo: isTrivial ? null : lo, hi: hi === Infinity ? null : hi };
}

function isSoftPoint({ approximate, interval: { lo, hi } }: Quantity): boolean {
  return approximate && hi - lo <= NARROW * Math.max(Math.abs(lo), Math.abs(hi));
}

function bound(
  language: Language,
  style: BoundStyle,
  [kind, amount]: readonly [Bound, string],
): string {
  if (style === 'signs') return `${SIGNS[kind]}${amount}`;
  const key: TextKey = `bound.${kind}`;
  return say(language, key, { amount });
}

function whole(form: AmountForm, numbers: string): string {
  return `${form.before}${numbers}${form.after}`;
}
