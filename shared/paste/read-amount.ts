import { type BaseUnit, isCurrency, type Qualifier } from '../domain/vocabulary.ts';
import {
  BOUND_ENDINGS,
  BOUND_WORDS,
  EMPTY_WORDS,
  SCALE_WORDS,
  UNIT_WORDS,
} from './amount-words.ts';
import {
  type MarkMeaning,
  readPrintedNumber,
  type ReadNumber,
  shiftDecimals,
} from './printed-number.ts';

/** A figure as a cell words it. */
export interface Amount {
  readonly kind: 'amount';
  readonly qualifier: Qualifier;
  /** Plain decimals, without the scale of the heading. */
  readonly value: string;
  /** Upper end of a range; else empty. */
  readonly valueHigh: string;
  /** Null where the cell names none. */
  readonly unit: BaseUnit | null;
  /** Whether the cell itself says thousands, millions and so on. */
  readonly isScaled: boolean;
  /** What else the signs may stand for, worded as in the cell; null where there is one reading. */
  readonly other: string | null;
}

/** What a cell holds. */
export type CellReading =
  | Amount
  /** Nothing, or a word for what is not known. */
  | { readonly kind: 'empty' }
  /** Words, or a number that cannot be read without guessing. */
  | { readonly kind: 'unreadable' };

/** Scale and unit in words. */
export interface Measure {
  /** Power of ten: 6 for millions. */
  readonly power: number;
  readonly unit: BaseUnit | null;
}

const UNREADABLE: CellReading = { kind: 'unreadable' };
const DIGITS = String.raw`\d(?:[\d\s.,'’]*\d)?`;
const RANGE = new RegExp(
  `^(?:от |from |between )?(${DIGITS})(.*?)\\s*(?:–|—|-|−|…|\\.\\.| до | to | and | и )\\s*(${DIGITS})(.*)$`,
);
const SINGLE = new RegExp(`^(\\D{0,6}?)\\s*(${DIGITS})(.*)$`);

/**
 * Reads a cell as a figure: «более 13 000», "> 13,000", «13,5 тыс. чел.», «12 %», «35–40»,
 * "USD 1.5 bn". What bounds the number is kept and the digits stay as they are printed; anything
 * that would have to be guessed is unreadable.
 */
export function readAmount(cell: string, meaning: MarkMeaning): CellReading {
  const text = cell.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
  if (EMPTY_WORDS.has(text)) return { kind: 'empty' };
  const range = readRange(text, meaning);
  if (range !== null) return range;
  const { qualifier, rest } = takeBound(text);
  const [, before = '', digits = '', after = ''] = SINGLE.exec(rest) ?? [];
  const number = readPrintedNumber(digits, meaning);
  const measure = joinMeasures(readMeasure(before), readMeasure(after));
  if (number === null || measure === null) return UNREADABLE;
  return {
    kind: 'amount',
    qualifier,
    value: shiftDecimals(number.value, measure.power),
    valueHigh: '',
    unit: measure.unit,
    isScaled: measure.power > 0,
    other: number.other === null ? null : shiftDecimals(number.other, measure.power),
  };
}

function readRange(text: string, meaning: MarkMeaning): CellReading | null {
  const parts = RANGE.exec(text);
  if (parts === null) return null;
  const [, from = '', middle = '', to = '', after = ''] = parts;
  const low = readPrintedNumber(from, meaning);
  const high = readPrintedNumber(to, meaning);
  const measures = rangeMeasures(readMeasure(middle), readMeasure(after));
  if (low === null || high === null || measures === null) return UNREADABLE;
  return buildRange({ low, high, ...measures });
}

interface Ends {
  readonly low: ReadNumber;
  readonly high: ReadNumber;
  readonly first: Measure;
  readonly last: Measure;
}

function buildRange({ low, high, first, last }: Ends): CellReading {
  const value = shiftDecimals(low.value, first.power);
  const valueHigh = shiftDecimals(high.value, last.power);
  if (Number(valueHigh) < Number(value)) return UNREADABLE;
  const isOpen = low.other !== null || high.other !== null;
  return {
    kind: 'amount',
    qualifier: 'range',
    value,
    valueHigh,
    unit: last.unit,
    isScaled: last.power > 0,
    other: isOpen ? `${low.other ?? low.value}–${high.other ?? high.value}` : null,
  };
}

// «35–40 млн» speaks of millions at both ends; «500 тыс. – 1 млн» of each its own.
function rangeMeasures(
  first: Measure | null,
  last: Measure | null,
): { readonly first: Measure; readonly last: Measure } | null {
  if (first === null || last === null) return null;
  if (first.unit !== null && last.unit !== null && first.unit !== last.unit) return null;
  const unit = last.unit ?? first.unit;
  return {
    first: { power: first.power > 0 ? first.power : last.power, unit },
    last: { power: last.power, unit },
  };
}

interface Bounded {
  readonly qualifier: Exclude<Qualifier, 'range'>;
  readonly rest: string;
}

function takeBound(text: string): Bounded {
  const before = BOUND_WORDS.find(([words]) => words.test(text));
  if (before !== undefined) {
    return { qualifier: before[1], rest: text.replace(before[0], '').trim() };
  }
  const after = BOUND_ENDINGS.find(([words]) => words.test(text));
  if (after !== undefined) return { qualifier: after[1], rest: text.replace(after[0], '') };
  return { qualifier: 'exact', rest: text };
}

/**
 * Reads what stands around a number or in the brackets of a heading: «млн руб.», "sq m", «тыс.».
 * Null where a word is neither a scale nor a unit.
 */
export function readMeasure(text: string): Measure | null {
  let measure: Measure | null = { power: 0, unit: null };
  let rest = text.replace(/[,;:]/g, ' ').replace(/\s+/g, ' ').trim();
  while (rest !== '' && measure !== null) {
    const taken = takeWord(rest);
    if (taken === null) return null;
    measure = joinMeasures(measure, taken.measure);
    rest = taken.rest;
  }
  return measure;
}

/** Most words of one unit: «долл. сша», "sq m". */
const LONGEST_UNIT = 2;

function takeWord(text: string): { readonly measure: Measure; readonly rest: string } | null {
  const words = text.split(' ');
  for (let count = Math.min(LONGEST_UNIT, words.length); count > 0; count -= 1) {
    const measure = measureOf(words.slice(0, count).join(' '));
    if (measure !== null) return { measure, rest: words.slice(count).join(' ') };
  }
  return null;
}

function measureOf(word: string): Measure | null {
  const power = SCALE_WORDS.find(([pattern]) => pattern.test(word))?.[1];
  if (power !== undefined) return { power, unit: null };
  const code = word.toUpperCase();
  if (isCurrency(code)) return { power: 0, unit: code };
  const unit = UNIT_WORDS.find(([pattern]) => pattern.test(word))?.[1];
  return unit === undefined ? null : { power: 0, unit };
}

function joinMeasures(a: Measure | null, b: Measure | null): Measure | null {
  if (a === null || b === null) return null;
  const isTwice = (a.power > 0 && b.power > 0) || (a.unit !== null && b.unit !== null);
  return isTwice ? null : { power: a.power + b.power, unit: a.unit ?? b.unit };
}
