/** What the mark between digits may mean where both readings are possible: «20,000», "1.234". */
export type MarkMeaning = 'decimals' | 'thousands';

/** A number as it is printed in a cell. */
export interface ReadNumber {
  /** Plain decimals: digits and a point, with all digits that were printed. */
  readonly value: string;
  /** The other number that the same signs may stand for; null where they can be read in one way. */
  readonly other: string | null;
}

const SPACED = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;
const GROUPS = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;

/**
 * Reads digits with what parts them: `13000`, `13 000`, `13,000`, `13.000,5`, `1'234`. One comma or
 * point before three digits can part decimals or thousands; `meaning` says which is taken, and the
 * other reading comes along. Null for anything that is no number, such as `12 34`.
 */
export function readPrintedNumber(text: string, meaning: MarkMeaning): ReadNumber | null {
  const digits = text.replace(/\s/g, ' ').trim();
  if (EITHER.test(digits)) return readEither(digits, meaning);
  if (SPACED.test(digits) || PLAIN.test(digits)) return single(toPoint(digits.replaceAll(' ', '')));
  const mark = GROUPS.exec(digits)?.[1];
  if (mark === undefined) return null;
  const joined = digits.replaceAll(mark, '');
  return PLAIN.test(joined) ? single(toPoint(joined)) : null;
}

function readEither(digits: string, meaning: MarkMeaning): ReadNumber {
  const decimals = toPoint(digits);
  const thousands = digits.replace(/[.,]/, '');
  return meaning === 'decimals'
    ? { value: decimals, other: thousands }
    : { value: thousands, other: decimals };
}

function single(value: string): ReadNumber {
  return { value, other: null };
}

function toPoint(digits: string): string {
  return digits.replace(',', '.');
}

/**
 * Plain decimals times ten to a power, digit by digit, so that nothing is rounded on the way:
 * `13.5` by 3 is `13500`, `0.07` by 1 is `0.7`, `35` by -4 is `0.0035`.
 */
export function shiftDecimals(value: string, power: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const padded = whole.padStart(1 - power, '0');
  const digits = `${padded}${fraction.padEnd(power, '0')}`;
  const place = padded.length + power;
  const left = digits.slice(0, place).replace(/^0+(?=\d)/, '');
  const right = digits.slice(place);
  return right === '' ? left : `${left}.${right}`;
}
