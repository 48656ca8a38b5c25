import type { Token } from './token.ts';

/** A run of tokens that is read as one sentence. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** Number of the paragraph, counted from 0 through the text. */
  readonly paragraph: number;
}

/** Longest sentence read in one piece; bounds the work on text without full stops. */
export const LONGEST_SENTENCE = 300;

/** A line shorter than this was not broken because the page ended. */
const WRAPPED_LINE = 45;

/** Abbreviations that never end a sentence. */
const NEVER_FINAL = new Set(
  'им ул д стр см рис тел пр ст св акад проф оз пос дер п т ч н э с пл наб корп оф mr mrs dr st no approx sq vs e i'.split(
    ' ',
  ),
);
/** Signs that end a sentence. */
const TERMINAL = new Set(['.', '!', '?', '…']);
const CLOSING = new Set(['"', ')', ']', "'"]);

interface Reader {
  readonly tokens: readonly Token[];
  readonly sentences: Sentence[];
  current: Token[];
  paragraph: number;
}

/** Splits tokens into sentences and paragraphs; line breaks inside a sentence are taken out. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const reader: Reader = { tokens, sentences: [], current: [], paragraph: 0 };
  for (let at = 0; at < tokens.length; at += 1) readToken(reader, at);
  closeSentence(reader);
  return reader.sentences;
}

function readToken(reader: Reader, at: number): void {
  const token = reader.tokens[at];
  if (token === undefined) return;
  if (token.kind === 'break') {
    if (isSoftBreak(reader, at)) return;
    const listed = isListBreak(reader, at);
    closeSentence(reader);
    if (!listed) reader.paragraph += 1;
    return;
  }
  reader.current.push(token);
  if (reader.current.length >= LONGEST_SENTENCE || endsSentence(reader.tokens, at)) {
    closeSentence(reader);
  }
}

function closeSentence(reader: Reader): void {
  if (reader.current.length === 0) return;
  reader.sentences.push({ tokens: reader.current, paragraph: reader.paragraph });
  reader.current = [];
}

// A line that ends in mid-sentence at the edge of a page goes on in the next line.
function isSoftBreak(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  const before = reader.tokens[at - 1];
  const next = reader.tokens[at + 1];
  if (token === undefined || before === undefined || next === undefined) return false;
  if (token.text.indexOf('\n') !== token.text.lastIndexOf('\n')) return false;
  if (before.end - lineStart(reader, at) < WRAPPED_LINE) return false;
  return !LINE_ENDS.has(before.text) && goesOn(next);
}

// The items of a list share the paragraph of the line that opens it.
function isListBreak(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  const before = reader.tokens[at - 1];
  const next = reader.tokens[at + 1];
  if (token === undefined || before === undefined || next === undefined) return false;
  if (token.text.indexOf('\n') !== token.text.lastIndexOf('\n')) return false;
  return OPENS_LIST.has(before.text) || (next.kind === 'sign' && !NO_BULLETS.has(next.text));
}

const OPENS_LIST = new Set([':', ';']);
const NO_BULLETS = new Set(['"', '(', '-']);
const LINE_ENDS = new Set(['.', '!', '?', '…', ';', ':']);

const CURRENCY_SIGNS = new Set(['$', '€', '£', '¥']);

function goesOn(token: Token): boolean {
  if (token.kind === 'sign') return CURRENCY_SIGNS.has(token.text);
  return token.kind === 'digits' || token.capitals === 'none';
}

function lineStart(reader: Reader, breakAt: number): number {
  for (let at = breakAt - 1; at >= 0 && breakAt - at <= WRAPPED_LINE; at -= 1) {
    const token = reader.tokens[at];
    if (token?.kind === 'break') return token.end;
  }
  return reader.tokens[Math.max(0, breakAt - WRAPPED_LINE)]?.start ?? 0;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const stop = stopBefore(tokens, at);
  if (stop === undefined) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'break') return true;
  if (next.glued || !opensSentence(next)) return false;
  return tokens[stop]?.text !== '.' || isFinalPoint(tokens, stop);
}

// The full stop itself, or the one before closing quotes and brackets.
function stopBefore(tokens: readonly Token[], at: number): number | undefined {
  let index = at;
  while (index > at - 3 && CLOSING.has(tokens[index]?.text ?? '')) index -= 1;
  return TERMINAL.has(tokens[index]?.text ?? '') ? index : undefined;
}

function opensSentence(token: Token): boolean {
  if (token.kind === 'word') return token.capitals !== 'none';
  return token.kind === 'digits' || token.text !== ',';
}

function isFinalPoint(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1];
  if (word?.kind === 'digits') return !startsItem(tokens, at);
  if (word?.kind !== 'word') return true;
  if (NEVER_FINAL.has(word.text) || isInitial(word)) return false;
  if (word.text === 'г') return isYearPoint(tokens, at);
  return !isAbbreviation(word.text) || tokens[at + 1]?.kind !== 'digits';
}

// «в 2025 г. Алабуга», but «г. Казань»
function isYearPoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 2]?.kind === 'digits' && tokens[at + 1]?.kind === 'word';
}

function isInitial(word: Token): boolean {
  return word.text.length === 1 && word.capitals !== 'none';
}

function isAbbreviation(word: string): boolean {
  return word.length <= 4 && !/[аеиоуыэюяaeiou]/.test(word);
}

// «1. Подать заявку»: the point belongs to the number of a list.
function startsItem(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return before === undefined || before.kind === 'break';
}
