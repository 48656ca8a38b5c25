import { isDigit, isLetter, repairMixedWord } from './script.ts';

/** What a token is made of; `break` is one or more line ends. */
export type TokenKind = 'word' | 'digits' | 'sign' | 'break';

/** How a word is capitalised. */
export type Capitals = 'none' | 'first' | 'all';

/** The smallest piece that rules see: a word, a run of digits, one sign, or a line break. */
export interface Token {
  readonly kind: TokenKind;
  /** Lower-case text; a word of mixed alphabets is repaired. */
  readonly text: string;
  /** Offsets in the normal text. */
  readonly start: number;
  readonly end: number;
  readonly capitals: Capitals;
  /** Whether nothing stands between this token and the one before. */
  readonly glued: boolean;
}

const NEWLINE = 10;
const SPACE = 32;

/** Takes a normal text apart. Every character that is not a space belongs to one token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const end = endOfToken(text, at, code);
    if (code !== SPACE) tokens.push(buildToken(text, { start: at, end }, code));
    at = end;
  }
  return tokens;
}

function endOfToken(text: string, start: number, code: number): number {
  if (isLetter(code)) return runEnd(text, start, isLetter);
  if (isDigit(code)) return runEnd(text, start, isDigit);
  if (code === SPACE) return runEnd(text, start, (next) => next === SPACE);
  if (code === NEWLINE) return runEnd(text, start, (next) => next === NEWLINE || next === SPACE);
  const pair = code >= 0xd800 && code <= 0xdbff && start + 1 < text.length;
  return start + (pair ? 2 : 1);
}

function runEnd(text: string, start: number, belongs: (code: number) => boolean): number {
  let end = start + 1;
  while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
  return end;
}

function buildToken(text: string, span: { start: number; end: number }, code: number): Token {
  const { start, end } = span;
  const raw = text.slice(start, end);
  const before = start === 0 ? SPACE : text.charCodeAt(start - 1);
  const glued = before !== SPACE && before !== NEWLINE;
  if (code === NEWLINE) return { kind: 'break', text: raw, start, end, capitals: 'none', glued };
  if (isDigit(code)) return { kind: 'digits', text: raw, start, end, capitals: 'none', glued };
  if (!isLetter(code)) return { kind: 'sign', text: raw, start, end, capitals: 'none', glued };
  const lower = raw.toLowerCase();
  const capitals = capitalsOf(raw, lower);
  return { kind: 'word', text: repairMixedWord(lower), start, end, capitals, glued };
}

function capitalsOf(raw: string, lower: string): Capitals {
  if (raw === lower) return 'none';
  if (raw.length > 1 && raw === raw.toUpperCase()) return 'all';
  return raw.charAt(0) === lower.charAt(0) ? 'none' : 'first';
}
