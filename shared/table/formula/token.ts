import { errorProblem } from '../../core/problem.ts';
import { failed, ok, type Result } from '../../core/result.ts';

/** A word of a formula with its place, counted in characters from 1. */
export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly at: number; readonly text: string }
  | { readonly kind: 'name'; readonly at: number; readonly text: string }
  | { readonly kind: 'sign'; readonly at: number; readonly text: string }
  | { readonly kind: 'end'; readonly at: number; readonly text: string };

/** Most characters of a formula. */
export const LENGTH_LIMIT = 2000;

const SPACE = /\s+/y;
// A comma between two digits is a decimal comma; between arguments it is followed by a space.
const NUMBER = /\d+(?:[.,]\d+)?/y;
const BRACKETED = /\[([^[\]]*)\]/y;
const BARE_NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const SIGN = /[-+*/();,−·×÷]/y;

const SAME_SIGN: Readonly<Record<string, string>> = {
  '−': '-',
  '·': '*',
  '×': '*',
  '÷': '/',
  ',': ';',
};

/**
 * Splits a formula into numbers (`1.5`, `1,5`), names (`jobs`, «выручка», `[Рабочие места]`) and
 * signs. Fails with `formula.empty`, `formula.too-long` or `formula.unreadable`.
 */
export function parseTokens(formula: string): Result<readonly Token[]> {
  if (formula.trim() === '') return failed(errorProblem('formula.empty'));
  if (formula.length > LENGTH_LIMIT) {
    const params = { length: formula.length, limit: LENGTH_LIMIT };
    return failed(errorProblem('formula.too-long', params));
  }
  const tokens: Token[] = [];
  let place = 0;
  while (place < formula.length) {
    const space = match(SPACE, formula, place);
    if (space !== null) {
      place += space[0].length;
      continue;
    }
    const token = tokenAt(formula, place);
    if (token === null) return failed(unreadable(formula, place));
    tokens.push(token);
    place += token.text.length;
  }
  return ok([...tokens.map(tidy), { kind: 'end', at: formula.length + 1, text: '' }]);
}

function tokenAt(formula: string, place: number): Token | null {
  const at = place + 1;
  const number = match(NUMBER, formula, place);
  if (number !== null) {
    const text = number[0];
    return { kind: 'number', value: Number(text.replace(',', '.')), at, text };
  }
  const name = match(BRACKETED, formula, place) ?? match(BARE_NAME, formula, place);
  if (name !== null) return { kind: 'name', at, text: name[0] };
  const sign = match(SIGN, formula, place);
  return sign === null ? null : { kind: 'sign', at, text: sign[0] };
}

function tidy(token: Token): Token {
  if (token.kind === 'name') return { ...token, text: token.text.replace(/^\[|\]$/g, '').trim() };
  return token.kind === 'sign' ? { ...token, text: SAME_SIGN[token.text] ?? token.text } : token;
}

function match(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

function unreadable(formula: string, place: number) {
  return errorProblem('formula.unreadable', {
    at: place + 1,
    found: formula.slice(place, place + 1),
    expected: '1,5  jobs  [Рабочие места]  + - * / ( ) ;',
  });
}
