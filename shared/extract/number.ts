import { type DigitForm, readDigitForm } from './digit-form.ts';
import type { Reading } from './rule-tree.ts';
import { markAt, markEndingAt, type MarkOf, type SentenceView, textAt } from './sentence-view.ts';

/** A number with its scale words. */
export interface NumberReading extends Reading {
  readonly value: number;
  /** The value under the other reading of an ambiguous separator, else null. */
  readonly other: number | null;
  /** Whether a scale word («тысяч», «млрд») stands in it. */
  readonly scaled: boolean;
  /** What the last scale word multiplies by; 1 without one. */
  readonly factor: number;
  /** Whether it is written in words. */
  readonly inWords: boolean;
}

/** A number or part of one before its scale. */
interface Base extends Reading {
  readonly value: number;
  readonly form: DigitForm | null;
}

interface Sum {
  readonly total: number;
  readonly to: number;
  readonly parts: readonly Reading[];
  /** Scale of the last part; the next one must be smaller. */
  readonly scale: number;
  readonly scaled: boolean;
  readonly form: DigitForm | null;
}

/** Reads the number that begins at a token: digits or words, scales, lower parts after higher ones. */
export function readNumber(
  view: SentenceView,
  at: number,
  joined: 'free' | 'joined' = 'free',
): NumberReading | undefined {
  if (view.tokens[at]?.kind !== 'digits' && !opensWords(view, at)) return undefined;
  const first = readPart(view, at, joined);
  if (first === undefined) return undefined;
  const sum = addLowerParts(view, first);
  return isNumber(view, sum, at) ? numberOf(view, sum, at) : undefined;
}

function numberOf(view: SentenceView, sum: Sum, at: number): NumberReading {
  const { form, total, to, parts, scaled } = sum;
  const factor = sum.scale === Infinity ? 1 : sum.scale;
  const { value, other } = chooseSeparator(view, { form, total, scaled, factor });
  const inWords = form === null && !parts.some((part) => part.rule.startsWith('number/'));
  return { rule: 'number', from: at, to, parts, value, other, scaled, inWords, factor };
}

function opensWords(view: SentenceView, at: number): boolean {
  return markAt(view, 'numeral', at) !== undefined || markAt(view, 'scale', at) !== undefined;
}

function readPart(
  view: SentenceView,
  at: number,
  joined: 'free' | 'joined' = 'free',
): Sum | undefined {
  const base = readBase(view, at, joined);
  const scaleAt = base === undefined ? at : base.to;
  const scale = scaleFor(view, scaleAt, base);
  if (base === undefined) {
    if (scale === undefined || !standsAlone(view, scale)) return undefined;
    const { factor } = scale.sense;
    return { total: factor, to: scale.to, parts: [scale], scale: factor, scaled: true, form: null };
  }
  const half = readHalf(view, base.to);
  if (half !== undefined) return withHalf(view, base, half);
  if (scale === undefined) {
    return unscaled(base.value, [base], base.form);
  }
  const total = multiply(base.value, scale.sense.factor);
  const parts = [base, scale];
  return { total, to: scale.to, parts, scale: scale.sense.factor, scaled: true, form: base.form };
}

function unscaled(total: number, parts: readonly Reading[], form: DigitForm | null): Sum {
  const to = parts.at(-1)?.to ?? 0;
  return { total, to, parts, scale: Infinity, scaled: false, form };
}

// «пять с половиной миллиардов»
function withHalf(view: SentenceView, base: Base, half: Reading): Sum {
  const value = base.value + 0.5;
  const scale = scaleFor(view, half.to, base);
  if (scale === undefined) {
    return unscaled(value, [base, half], null);
  }
  const { factor } = scale.sense;
  const parts = [base, half, scale];
  const total = multiply(value, factor);
  return { total, to: scale.to, parts, scale: factor, scaled: true, form: null };
}

// «1 млрд 250 млн», «2 тысячи 340»
function addLowerParts(view: SentenceView, first: Sum): Sum {
  let sum = first;
  while (takesLower(sum)) {
    const next = readPart(view, sum.to);
    if (next === undefined || !isLower(next, sum)) break;
    sum = {
      total: sum.total + next.total,
      to: next.to,
      parts: [...sum.parts, ...next.parts],
      scale: next.scale === Infinity ? 1 : next.scale,
      scaled: true,
      form: null,
    };
  }
  return sum;
}

function takesLower({ scale, form }: Sum): boolean {
  return scale < Infinity && scale >= 1000 && form?.hasFraction !== true;
}

function isLower({ total, scale, form }: Sum, higher: Sum): boolean {
  if (total >= higher.scale || form?.hasFraction === true) return false;
  const ambiguous = form !== null && form.separator !== null;
  return scale < Infinity || !ambiguous;
}

function readBase(view: SentenceView, at: number, joined: 'free' | 'joined'): Base | undefined {
  const form = readDigitForm(view.tokens, at, joined);
  if (form === undefined) return readWords(view, at);
  return { rule: form.rule, from: form.from, to: form.to, parts: [], value: form.value, form };
}

// «сто сорок шесть»; each word must be of a lower order than the one before
function readWords(view: SentenceView, at: number): Base | undefined {
  const first = markAt(view, 'numeral', at);
  if (first === undefined) return undefined;
  const marks = openWords(view, first);
  let value = marks.reduce((product, { sense }) => product * factorOf(sense), 1);
  let order = orderOf(value);
  let to = marks.at(-1)?.to ?? first.to;
  let next = nextNumeral(view, to);
  while (next !== undefined && orderOf(next.sense.value) < order) {
    marks.push(next);
    value += next.sense.value;
    order = orderOf(next.sense.value);
    to = next.to;
    next = nextNumeral(view, to);
  }
  const rule = marks.length === 1 ? first.rule : 'number/words';
  return { rule, from: at, to, parts: marks.length === 1 ? [] : marks, value, form: null };
}

type NumberWord = MarkOf<'numeral'> | MarkOf<'scale'>;

function openWords(view: SentenceView, first: MarkOf<'numeral'>): NumberWord[] {
  const hundred = hundredAfter(view, first);
  return hundred === undefined ? [first] : [first, hundred];
}

function factorOf(sense: NumberWord['sense']): number {
  return sense.kind === 'scale' ? sense.factor : sense.value;
}

// «one hundred and twelve»: a hundred that is not the last word is a word of the number.
function hundredAfter(
  view: SentenceView,
  { sense, to }: MarkOf<'numeral'>,
): MarkOf<'scale'> | undefined {
  const scale = markAt(view, 'scale', to);
  if (scale?.sense.factor !== 100 || sense.value > 9) return undefined;
  return nextNumeral(view, scale.to) === undefined ? undefined : scale;
}

// English writes «twenty-eight» and «one hundred and forty».
function nextNumeral(view: SentenceView, at: number): MarkOf<'numeral'> | undefined {
  const direct = markAt(view, 'numeral', at);
  if (direct !== undefined) return direct;
  const link = textAt(view, at);
  if (link === 'and') return markAt(view, 'numeral', at + 1);
  if (link !== '-') return undefined;
  const unit = markAt(view, 'numeral', at + 1);
  const tens = markEndingAt(view, 'numeral', at);
  return isTens(tens?.sense.value) && (unit?.sense.value ?? 10) < 10 ? unit : undefined;
}

function isTens(value: number | undefined): boolean {
  return value !== undefined && value >= 20 && value < 100;
}

// Numbers that take no lower word after them have order 0: 11, 1.5, 500 thousand in one word.
function orderOf(value: number): number {
  if (!Number.isInteger(value) || value > 900) return 0;
  if (value >= 100 && value % 100 === 0) return 3;
  if (value >= 20 && value % 10 === 0) return 2;
  return value < 10 ? 1 : 1.5;
}

function readHalf(view: SentenceView, at: number): Reading | undefined {
  return markAt(view, 'half', at);
}

function scaleFor(
  view: SentenceView,
  at: number,
  base: Base | undefined,
): MarkOf<'scale'> | undefined {
  const scale = markAt(view, 'scale', at);
  if (scale === undefined || base === undefined) return scale;
  // «два десятка» and «пять сотен» are said, «25 десятков» is not.
  return scale.sense.factor < 1000 && base.form !== null ? undefined : scale;
}

// «миллиард рублей», «около тысячи», but not «тысячи людей»
function standsAlone(view: SentenceView, scale: MarkOf<'scale'>): boolean {
  if (scale.sense.alone === 'yes') return true;
  if (scale.sense.alone === 'no') return false;
  return markEndingAt(view, 'qualifier', scale.from) !== undefined;
}

function isNumber(view: SentenceView, sum: Sum, at: number): boolean {
  if (!Number.isSafeInteger(Math.round(sum.total))) return false;
  if (sum.form === null) return !isLoneOne(sum);
  return sum.to !== at + 1 || !isGluedName(view, sum.to);
}

// «один» alone is an article as often as a count.
function isLoneOne(sum: Sum): boolean {
  return sum.total === 1 && sum.parts.length === 1;
}

// «5G», «3D»: letters glued to digits that are neither unit nor scale
function isGluedName(view: SentenceView, at: number): boolean {
  const glued = view.tokens[at];
  if (glued?.kind !== 'word' || !glued.glued) return false;
  return markAt(view, 'unit', at) === undefined && markAt(view, 'scale', at) === undefined;
}

// «2.500»: thousands or a fraction, by the custom of the language and the scale after it; in English
// a comma sets off thousands before a scale too: "Rs 11,250 crore"
function chooseSeparator(
  view: SentenceView,
  number: Pick<NumberReading, 'scaled' | 'factor'> & Pick<Sum, 'form' | 'total'>,
): { value: number; other: number | null } {
  const { form, total, scaled, factor } = number;
  if (form === null || form.other === null) return { value: total, other: null };
  const { other } = form;
  const english = isLatin(view);
  if (scaled) {
    const grouped = english && isGroupedBefore(form, number);
    return grouped
      ? { value: multiply(other, factor), other: total }
      : { value: total, other: null };
  }
  const thousands = english ? form.separator === ',' : form.separator === '.' || other % 1000 === 0;
  return thousands ? { value: other, other: total } : { value: total, other };
}

// One number before one scale, a comma between its digits.
function isGroupedBefore(
  { separator, value }: DigitForm,
  { factor, total }: { readonly factor: number; readonly total: number },
): boolean {
  return separator === ',' && multiply(value, factor) === total;
}

/** Whether most words of the sentence are in Latin letters. */
export function isLatin(view: SentenceView): boolean {
  let latin = 0;
  let words = 0;
  for (const token of view.tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    if (token.text.charCodeAt(0) < 0x250) latin += 1;
  }
  return latin * 2 > words;
}

// 538.2 * 1e9 must be 538200000000, not 538200000000.0001.
function multiply(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
