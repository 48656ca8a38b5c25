import { errorProblem, type Problem } from '../../core/problem.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { parseTokens, type Token } from './token.ts';

/** Signs between two expressions. */
export type Operator = '+' | '-' | '*' | '/';

/** Functions of the language: `sum(a; b; ...)` and `share(part; rest; ...)`. */
export const FUNCTIONS = ['sum', 'share'] as const;
/** A function of the language. */
export type FunctionName = (typeof FUNCTIONS)[number];

/** A formula as a tree; `at` is the place of its word, counted from 1. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | {
      readonly kind: 'call';
      readonly name: FunctionName;
      readonly args: readonly Expression[];
      readonly at: number;
    };

/** Deepest nesting of a formula. */
export const DEPTH_LIMIT = 64;

const POWER: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const FUNCTION_WORDS: ReadonlyMap<string, FunctionName> = new Map([
  ['sum', 'sum'],
  ['сумма', 'sum'],
  ['share', 'share'],
  ['доля', 'share'],
]);

/** Where a reader of tokens stands. */
interface Reader {
  readonly tokens: readonly Token[];
  place: number;
  depth: number;
}

/** Stops the reading of a formula; caught where the reading began. */
class Unreadable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * Reads a formula by operator precedence (Pratt): `+ - * /`, parentheses, numbers, names and the
 * functions `sum` / «сумма» and `share` / «доля». Nothing is evaluated. Fails with a problem that
 * names the character at which the reading stopped.
 */
export function parseFormula(formula: string): Result<Expression> {
  const tokens = parseTokens(formula);
  if (tokens.kind === 'failed') return tokens;
  const reader: Reader = { tokens: tokens.value, place: 0, depth: 0 };
  try {
    const expression = readExpression(reader, 0);
    const rest = peek(reader);
    if (rest.kind !== 'end') throw unexpected(rest, '+ - * /');
    return ok(expression);
  } catch (stopped) {
    if (stopped instanceof Unreadable) return failed(stopped.problem);
    throw stopped;
  }
}

function readExpression(reader: Reader, power: number): Expression {
  reader.depth += 1;
  if (reader.depth > DEPTH_LIMIT) {
    throw new Unreadable(errorProblem('formula.too-deep', { limit: DEPTH_LIMIT }));
  }
  let left = readOperand(reader);
  for (let sign = operatorAt(reader); sign !== null; sign = operatorAt(reader)) {
    if (POWER[sign] <= power) break;
    const { at } = next(reader);
    left = {
      kind: 'operation',
      operator: sign,
      left,
      right: readExpression(reader, POWER[sign]),
      at,
    };
  }
  reader.depth -= 1;
  return left;
}

function readOperand(reader: Reader): Expression {
  const token = next(reader);
  if (token.kind === 'number') return { kind: 'number', value: token.value, at: token.at };
  if (token.kind === 'name') {
    return peek(reader).text === '('
      ? readCall(reader, token)
      : { kind: 'name', name: token.text, at: token.at };
  }
  if (token.text !== '(') throw unexpected(token, '1,5  jobs  [Рабочие места]  (');
  const inner = readExpression(reader, 0);
  expect(reader, ')');
  return inner;
}

function readCall(reader: Reader, word: Token): Expression {
  const name = FUNCTION_WORDS.get(word.text.toLowerCase());
  if (name === undefined) {
    const params = { name: word.text, at: word.at, known: FUNCTIONS.join(', ') };
    throw new Unreadable(errorProblem('formula.unknown-function', params));
  }
  expect(reader, '(');
  const args = [readExpression(reader, 0)];
  while (peek(reader).text === ';') {
    next(reader);
    args.push(readExpression(reader, 0));
  }
  expect(reader, ')');
  if (args.length < 2) {
    const params = { name: word.text, expected: '2…', found: args.length, at: word.at };
    throw new Unreadable(errorProblem('formula.argument-count', params));
  }
  return { kind: 'call', name, args, at: word.at };
}

function operatorAt(reader: Reader): Operator | null {
  const { text, kind } = peek(reader);
  if (kind !== 'sign') return null;
  return text === '+' || text === '-' || text === '*' || text === '/' ? text : null;
}

function expect(reader: Reader, text: string): void {
  const token = next(reader);
  if (token.text !== text) throw unexpected(token, text);
}

function peek(reader: Reader): Token {
  const token = reader.tokens[reader.place] ?? reader.tokens.at(-1);
  if (token === undefined) throw new Error('a formula must have an end, found no token');
  return token;
}

function next(reader: Reader): Token {
  const token = peek(reader);
  reader.place += 1;
  return token;
}

function unexpected({ at, text }: Token, expected: string): Unreadable {
  return new Unreadable(errorProblem('formula.unreadable', { at, found: text, expected }));
}
