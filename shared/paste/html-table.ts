/** Rows and cells as they are met while the text is read from its start. */
interface Reading {
  readonly rows: string[][];
  /** Text of the open cell; null between cells. */
  cell: string | null;
  /** How many columns the open cell spans. */
  span: number;
  /** Whether the first table has ended. */
  isOver: boolean;
  /** How many tables are open: one inside a cell is part of its text. */
  depth: number;
}

const TOKEN = /<!--[\s\S]*?-->|<(style|script|head|title)\b[\s\S]*?<\/\1\s*>|<[^>]*>|[^<]+|</gi;
const CITATION = /<sup\b[^>]*>\s*\[[\d,\s]+\]\s*<\/sup\s*>/gi;
const MOST_SPAN = 200;

/**
 * The cells of the first table of an HTML text, as spreadsheets, word processors and browsers put
 * it on the clipboard; empty where there is no table. Only text is taken: marks of sources in
 * superscript brackets fall away, a cell over several columns is followed by empty ones.
 */
export function readHtmlTable(html: string): string[][] {
  if (!/<table\b/i.test(html)) return [];
  const reading: Reading = { rows: [], cell: null, span: 1, isOver: false, depth: 0 };
  for (const [token] of html.replace(CITATION, '').matchAll(TOKEN)) {
    if (reading.isOver) break;
    if (token.startsWith('<') && token.length > 1) readTag(reading, token);
    else if (reading.cell !== null) reading.cell += decodeEntities(token);
  }
  endCell(reading);
  return reading.rows.filter((row) => row.length > 0);
}

function readTag(reading: Reading, tag: string): void {
  const [, slash = '', name = ''] = /^<(\/?)([a-z0-9]+)/i.exec(tag) ?? [];
  const isEnd = slash === '/';
  const word = name.toLowerCase();
  if (word === 'table') readTable(reading, isEnd);
  else if (reading.depth === 1 && PARTS.has(word)) readPart(reading, { tag, word, isEnd });
  else addSpace(reading, word);
}

/** Rows and cells. */
const PARTS: ReadonlySet<string> = new Set(['tr', 'td', 'th']);

interface Part {
  readonly tag: string;
  readonly word: string;
  readonly isEnd: boolean;
}

function readPart(reading: Reading, { tag, word, isEnd }: Part): void {
  endCell(reading);
  if (isEnd) return;
  if (word === 'tr') reading.rows.push([]);
  else openCell(reading, tag);
}

function readTable(reading: Reading, isEnd: boolean): void {
  reading.depth += isEnd ? -1 : 1;
  if (reading.depth > 0) return;
  endCell(reading);
  reading.isOver = true;
}

function openCell(reading: Reading, tag: string): void {
  if (reading.rows.length === 0) reading.rows.push([]);
  reading.cell = '';
  const span = Number(/\bcolspan\s*=\s*["']?(\d+)/i.exec(tag)?.[1] ?? 1);
  reading.span = Math.min(MOST_SPAN, Math.max(1, span));
}

function endCell(reading: Reading): void {
  if (reading.cell === null) return;
  const empty = Array.from({ length: reading.span - 1 }, () => '');
  reading.rows.at(-1)?.push(reading.cell, ...empty);
  reading.cell = null;
}

// Paragraphs and line breaks part words; bold letters and the like do not.
function addSpace(reading: Reading, word: string): void {
  if (reading.cell !== null && /^(?:p|br|div|li|td|th|tr)$/.test(word)) reading.cell += ' ';
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['euro', '€'],
  ['sup2', '²'],
  ['le', '≤'],
  ['ge', '≥'],
  ['asymp', '≈'],
  ['minus', '−'],
]);

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w*));/gi, (...found) => {
    const [whole, decimal, hexadecimal, name]: readonly unknown[] = found;
    if (typeof name === 'string') return NAMED.get(name.toLowerCase()) ?? String(whole);
    const code = typeof decimal === 'string' ? Number(decimal) : Number(`0x${String(hexadecimal)}`);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
