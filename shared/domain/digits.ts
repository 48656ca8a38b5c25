/**
 * How finely a number was stated.
 * A number rounded by its author ends in zeros that say nothing: «13 000» has two significant
 * digits and its last significant digit stands for thousands.
 */
export interface Digits {
  /** Digits from the first non-zero one to the last one that says something. */
  readonly significant: number;
  /** Digits as printed, leading zeros left out: five for 13000. */
  readonly printed: number;
}

/** Inputs of as many digits need no guard digit. */
const GUARDED_DIGITS = 4;

/** Most digits a double holds faithfully. */
const MOST_DIGITS = 15;

/** Digits of a number written in plain decimals, such as `13000` or `2.50`. */
export function digitsOfText(text: string): Digits {
  const bare = text.replace(/^[+-]/, '');
  const [whole = '', fraction = ''] = bare.split('.');
  const printed = (whole + fraction).replace(/^0+/, '');
  const saying = fraction === '' ? printed.replace(/0+$/, '') : printed;
  return {
    significant: atLeastOne(saying.length),
    printed: atLeastOne(printed.length),
  };
}

/** Digits of a number as JavaScript prints it shortest. */
export function digitsOfNumber(value: number): Digits {
  return digitsOfText(toPlainDecimals(Math.abs(value)));
}

/**
 * One step of the last significant digit: 1,000 for 13,000; 0.01 for 2.50. For zero it is 1.
 */
export function stepOf(value: number, digits: Digits): number {
  if (value === 0) return 1;
  const leading = Math.floor(Math.log10(Math.abs(value)));
  return 10 ** (leading - digits.significant + 1);
}

/**
 * Digits that a result of several inputs may show: one guard digit beyond the most finely stated
 * input, and never more than the longest input as printed. Fewer would blur what is known (202 bn
 * by 280 residents is 721.4 mln), more would invent.
 */
export function digitsOfResult(inputs: readonly Digits[]): Digits {
  const significant = Math.max(1, ...inputs.map((input) => input.significant));
  const printed = Math.max(1, ...inputs.map((input) => input.printed));
  return { significant, printed };
}

/**
 * Digits of a sum or difference: it says nothing finer than the finest step of its inputs. 202 bn
 * less 28.3 bn is 173.7 bn; 1.00 bn less 0.93 bn is 0.07 bn and not 0.0700. `largest` is the
 * largest number that will be printed with them.
 */
export function digitsOfSum(steps: readonly number[], largest: number): Digits {
  const finest = Math.min(...steps.filter((step) => step > 0));
  if (!Number.isFinite(finest)) return { significant: 1, printed: 1 };
  const size = Math.round(Math.abs(largest) / finest) * finest;
  if (size === 0) return { significant: 1, printed: 1 };
  const leading = Math.floor(Math.log10(size));
  const count = leading - Math.round(Math.log10(finest)) + 1;
  const significant = Math.min(atLeastOne(count), MOST_DIGITS);
  return { significant, printed: significant };
}

/**
 * Number of significant digits to print for a computed result with the given digits: the guard
 * digit is added to coarse inputs only, for a fifth digit says nothing that four do not.
 */
export function shownDigits(digits: Digits): number {
  const { significant, printed } = digits;
  const guarded = significant < GUARDED_DIGITS ? significant + 1 : significant;
  return Math.min(guarded, printed, MOST_DIGITS);
}

/**
 * Writes a number so that `digitsOfText` finds the given digits again: 2.5 stated with three
 * significant digits becomes `2.50`.
 */
export function printDecimals(value: number, digits: Digits): string {
  const text = toPlainDecimals(value);
  const found = digitsOfText(text);
  if (found.significant >= digits.significant) return text;
  const zeros = '0'.repeat(Math.max(0, digits.printed - found.printed));
  return text.includes('.') ? `${text}${zeros}` : `${text}.${zeros}`;
}

function toPlainDecimals(value: number): string {
  const text = String(value);
  const [mantissa = text, exponent] = text.split('e');
  if (exponent === undefined) return text;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  if (shift < 0) return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
  return `${whole}${fraction.padEnd(shift, '0')}`;
}

function atLeastOne(count: number): number {
  return Math.max(1, count);
}
