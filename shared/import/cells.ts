import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type Digits, digitsOfText } from '../domain/digits.ts';

/** Reads the text of one filled cell. */
export type CellParser<T> = (text: string) => Result<T>;

/** A number together with how finely it was printed. */
export interface PrintedNumber {
  readonly value: number;
  readonly digits: Digits;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;
const YEAR = /^\d{4}$/;
const WEB_ADDRESS = /^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/i;
const HOST = /^[\p{L}\d.-]+\.\p{L}{2,}(\/\S*)?$/u;

/** Most characters that a text cell may hold: a note or a label, not a document. */
export const TEXT_LIMIT = 2000;

/** Reads free text; fails when it is longer than `TEXT_LIMIT` characters. */
export const parseTextCell: CellParser<string> = (text) =>
  text.length <= TEXT_LIMIT
    ? ok(text)
    : failed(errorProblem('value.too-long', { length: text.length, limit: TEXT_LIMIT }));

/** Reads one word of a closed list. */
export function parseWordCell<W extends string>(words: readonly W[]): CellParser<W> {
  const known = new Map<string, Result<W>>(words.map((word) => [word, ok(word)]));
  return (text) =>
    known.get(text) ?? failed(errorProblem('word.unknown', { text, allowed: words.join(', ') }));
}

/** Reads a semicolon-separated list. */
export function parseListCell<T>(parse: CellParser<T>): CellParser<readonly T[]> {
  return (text) => {
    const items: T[] = [];
    for (const part of text.split(';')) {
      const item = parse(part.trim());
      if (item.kind === 'failed') return item;
      items.push(item.value);
    }
    return ok(items);
  };
}

/** Reads a number in plain decimals: digits, a point, no spaces, no exponent. */
export const parseNumberCell: CellParser<number> = (text) => {
  if (!DECIMAL.test(text)) return failed(errorProblem('number.unreadable', { text }));
  const value = Number(text);
  return Number.isFinite(value) ? ok(value) : failed(errorProblem('number.not-finite', { text }));
};

/** Reads a number between two limits, both included. */
export function parseNumberWithin(low: number, high: number): CellParser<number> {
  return (text) => {
    const number = parseNumberCell(text);
    if (number.kind === 'failed') return number;
    if (number.value >= low && number.value <= high) return number;
    return failed(errorProblem('number.out-of-range', { text, low, high }));
  };
}

/** Reads a number of zero or more. */
export const parseAmountCell: CellParser<number> = (text) => {
  const number = parseNumberCell(text);
  if (number.kind === 'failed' || !text.startsWith('-')) return number;
  return failed(errorProblem('number.negative', { text }));
};

/** Reads a number above zero: what others are divided or multiplied by. */
export const parsePositiveCell: CellParser<number> = (text) => {
  const number = parseAmountCell(text);
  if (number.kind === 'failed' || number.value > 0) return number;
  return failed(errorProblem('number.not-positive', { text }));
};

/** Reads a number of zero or more and keeps how it was printed. */
export const parsePrintedNumber: CellParser<PrintedNumber> = (text) => {
  const number = parseAmountCell(text);
  if (number.kind === 'failed') return number;
  return ok({ value: number.value, digits: digitsOfText(text) });
};

/** Reads a calendar year of four digits. */
export const parseYearCell: CellParser<number> = (text) =>
  YEAR.test(text) ? ok(Number(text)) : failed(errorProblem('period.unreadable', { text }));

/** Reads a code of a fixed form, such as the `AA` of ISO 3166-1; `form` is shown when it fails. */
export function parseCodeCell(pattern: RegExp, form: string): CellParser<string> {
  return (text) =>
    pattern.test(text) ? ok(text) : failed(errorProblem('code.malformed', { text, form }));
}

/** Reads the address of a web page; only http and https, so that a click can do nothing else. */
export const parseUrlCell: CellParser<string> = (text) =>
  WEB_ADDRESS.test(text) ? ok(text) : failed(errorProblem('url.malformed', { text }));

/** Reads a web address, or a bare host as printed on a business card. */
export const parseWebsiteCell: CellParser<string> = (text) =>
  HOST.test(text) ? ok(text) : parseUrlCell(text);
