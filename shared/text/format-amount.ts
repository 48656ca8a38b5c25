import { type Digits, digitsOfNumber, shownDigits } from '../domain/digits.ts';
import type { Quantity } from '../domain/quantity.ts';
import { currencyOf, splitUnit, type Unit } from '../domain/unit.ts';
import type { Currency } from '../domain/vocabulary.ts';
import { formatDecimals, NO_BREAK_SPACE, roundToDigits, wholeDigits } from './format-number.ts';
import type { Language } from './language.ts';

interface Scale {
  readonly factor: number;
  readonly ru: string;
  readonly en: string;
}

/** What stands around and between the numbers of one quantity. */
export interface AmountForm {
  readonly before: string;
  readonly after: string;
  /** A number of the quantity in the common scale. */
  readonly write: (value: number) => string;
}

const PLAIN_SCALE: Scale = { factor: 1, ru: '', en: '' };
const MONEY_SCALES: readonly Scale[] = [
  { factor: 1e12, ru: 'трлн', en: 'trn' },
  { factor: 1e9, ru: 'млрд', en: 'bn' },
  { factor: 1e6, ru: 'млн', en: 'mln' },
  PLAIN_SCALE,
];
/** Most decimals that a printed sum may have after scaling before a smaller scale is taken. */
const MOST_DECIMALS = 3;

/** A scale that a reader has chosen for a whole column; `auto` takes what suits each quantity. */
export type AmountScale = 'auto' | 'units' | 'thousands' | 'millions' | 'billions';

const FIXED_SCALES: Readonly<Record<Exclude<AmountScale, 'auto'>, Scale>> = {
  units: PLAIN_SCALE,
  thousands: { factor: 1e3, ru: 'тыс.', en: 'k' },
  millions: { factor: 1e6, ru: 'млн', en: 'mln' },
  billions: { factor: 1e9, ru: 'млрд', en: 'bn' },
};

/** Word of a scale in a language: «млн», "bn"; empty for units. */
export function scaleWord(language: Language, scale: Exclude<AmountScale, 'auto'>): string {
  return FIXED_SCALES[scale][language];
}

const SIGNS: Partial<Record<Currency, string>> = { RUB: '₽', USD: '$', EUR: '€' };

/**
 * How the numbers of a quantity are written: scale, digits and unit are the same for all of them,
 * so that the ends of a range can be compared at a glance. A figure as printed keeps all its
 * digits. A computed one has `shownDigits` significant digits; the whole part of what is not money
 * is written out as long as an input was.
 */
export function amountForm(
  language: Language,
  quantity: Quantity,
  { largest, scale: asked = 'auto' }: { readonly largest: number; readonly scale?: AmountScale },
): AmountForm {
  const { unit, digits, wording } = quantity;
  const isMoney = currencyOf(unit) !== null;
  const fixed = asked === 'auto' || splitUnit(unit).base === 'percent' ? null : FIXED_SCALES[asked];
  if (wording !== null) return printedForm(language, unit, { digits, largest, fixed });
  const shown = shownDigits(digits);
  const scale = fixed ?? (isMoney ? scaleFor(roundToDigits(largest, shown)) : PLAIN_SCALE);
  const whole = wholeDigits(roundToDigits(largest / scale.factor, shown));
  const decimals = Math.max(0, shown - whole);
  const kept = isMoney ? shown : Math.max(shown, digits.printed);
  return {
    ...unitForm(language, unit, scale),
    write: (value) =>
      writeRounded(language, value / scale.factor, { decimals, shown, kept, whole }),
  };
}

/** Sign or code of a currency: `₽`, `$`, `€`, `UZS`. */
export function currencySign(currency: Currency): string {
  return SIGNS[currency] ?? currency;
}

interface Rounding {
  readonly decimals: number;
  readonly shown: number;
  readonly kept: number;
  readonly whole: number;
}

// An end far smaller than the largest number would lose all its digits in the common decimals.
function writeRounded(language: Language, value: number, rounding: Rounding): string {
  if (value === 0) return formatDecimals(language, 0, 0);
  const { decimals, shown, kept, whole } = rounding;
  const own = wholeDigits(roundToDigits(value, shown));
  const isFarSmaller = whole - own > 1;
  const places = isFarSmaller ? Math.max(0, shown - own) : decimals;
  return formatDecimals(language, own > kept ? roundToDigits(value, kept) : value, places);
}

interface Printed {
  readonly digits: Digits;
  readonly largest: number;
  readonly fixed: Scale | null;
}

function printedForm(
  language: Language,
  unit: Unit,
  { digits, largest, fixed }: Printed,
): AmountForm {
  const isMoney = currencyOf(unit) !== null;
  const scales = isMoney ? MONEY_SCALES : [PLAIN_SCALE];
  const decimalsIn = (scale: Scale) =>
    Math.max(0, digits.significant - wholeDigits(largest / scale.factor));
  const scale =
    fixed ??
    scales.find((each) => Math.abs(largest) >= each.factor && decimalsIn(each) <= MOST_DECIMALS) ??
    PLAIN_SCALE;
  return {
    ...unitForm(language, unit, scale),
    write: (value) => {
      const own = value === largest ? digits : digitsOfNumber(value);
      const scaled = value / scale.factor;
      return formatDecimals(language, scaled, Math.max(0, own.significant - wholeDigits(scaled)));
    },
  };
}

function scaleFor(value: number): Scale {
  return MONEY_SCALES.find((scale) => Math.abs(value) >= scale.factor) ?? PLAIN_SCALE;
}

function unitForm(
  language: Language,
  unit: Unit,
  scale: Scale,
): { readonly before: string; readonly after: string } {
  const currency = currencyOf(unit);
  const word = scale[language] === '' ? '' : `${NO_BREAK_SPACE}${scale[language]}`;
  if (currency !== null) {
    return language === 'ru'
      ? { before: '', after: `${word}${NO_BREAK_SPACE}${currencySign(currency)}` }
      : { before: `${currency}${NO_BREAK_SPACE}`, after: word };
  }
  return { before: '', after: `${word}${physicalUnit(language, unit)}` };
}

function physicalUnit(language: Language, unit: Unit): string {
  const { base } = splitUnit(unit);
  switch (base) {
    case 'percent':
      return language === 'ru' ? `${NO_BREAK_SPACE}%` : '%';
    case 'm2':
      return `${NO_BREAK_SPACE}${language === 'ru' ? 'м²' : 'm²'}`;
    case 'ha':
      return `${NO_BREAK_SPACE}${language === 'ru' ? 'га' : 'ha'}`;
    default:
      return '';
  }
}
