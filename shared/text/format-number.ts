import type { Language } from './language.ts';

/** Space that keeps a number and its unit on one line. */
export const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const GROUP: Readonly<Record<Language, string>> = { ru: NO_BREAK_SPACE, en: ',' };
const DECIMAL: Readonly<Record<Language, string>> = { ru: ',', en: '.' };

// Beyond these a row of zeros can no longer be read.
const LARGEST_PLAIN = 1e18;
const SMALLEST_PLAIN = 1e-6;

/**
 * A number with the given count of decimals: `13 000`, `15,54` in Russian (no-break spaces),
 * `13,000`, `15.54` in English. Beyond what can be read in plain digits it is written as a power
 * of ten. The minus is a true one.
 */
export function formatDecimals(language: Language, value: number, decimals: number): string {
  const size = Math.abs(value);
  const isPlain = size === 0 || (size < LARGEST_PLAIN && size >= SMALLEST_PLAIN);
  const body = isPlain ? plain(language, size, decimals) : power(language, size);
  const isZero = !/[1-9]/.test(body);
  return value < 0 && !isZero ? `${MINUS}${body}` : body;
}

/** A whole number: `2 359` in Russian, `2,359` in English. */
export function formatWhole(language: Language, value: number): string {
  return formatDecimals(language, value, 0);
}

/** Number of digits before the decimal point; zero or less for numbers below 0.1. */
export function wholeDigits(value: number): number {
  return value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
}

/** The number rounded to a count of significant digits. */
export function roundToDigits(value: number, digits: number): number {
  return Number(value.toPrecision(Math.min(Math.max(digits, 1), 21)));
}

function plain(language: Language, size: number, decimals: number): string {
  const [whole = '', fraction] = size.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, GROUP[language]);
  return fraction === undefined ? grouped : `${grouped}${DECIMAL[language]}${fraction}`;
}

function power(language: Language, size: number): string {
  const [mantissa = '', exponent = ''] = size.toExponential(1).split('e');
  const digits = exponent
    .replace('+', '')
    .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? '');
  return `${mantissa.replace('.', DECIMAL[language])}·10${digits.replace('-', '⁻')}`;
}
