import { decodeHTML, decodeXML } from 'entities';

/** What is done with the pieces of a marked-up text, in their order. */
export interface MarkupReader {
  readonly onOpen: (name: string, attributes: Attributes) => void;
  readonly onClose: (name: string) => void;
  /** Gets words with their entities decoded. */
  readonly onText: (text: string) => void;
}

/** Attributes of an element, by lower-case name. */
export type Attributes = Readonly<Record<string, string>>;

/** Elements of a page whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noscript']);

const TAG_NAME = /[^\s/>]+/y;
const ATTRIBUTE = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/**
 * Reads HTML or XML piece by piece, without building anything from it. Every text is read somehow:
 * what is left open ends with the text. Takes time in proportion to the text, however deep its
 * elements lie in each other.
 */
export function readMarkup(text: string, kind: 'html' | 'xml', reader: MarkupReader): void {
  const decode = kind === 'html' ? decodeHTML : decodeXML;
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const end = open < 0 ? text.length : open;
    if (end > at) reader.onText(decode(text.slice(at, end)));
    if (open < 0) return;
    at = readPiece({ text, kind, reader, decode }, open);
  }
}

interface Scan {
  readonly text: string;
  readonly kind: 'html' | 'xml';
  readonly reader: MarkupReader;
  readonly decode: (text: string) => string;
}

// Returns where the next piece begins.
function readPiece(scan: Scan, open: number): number {
  const { text, reader } = scan;
  if (text.startsWith('<!--', open)) return after(text, '-->', open + 4);
  if (text.startsWith('<![CDATA[', open)) {
    const end = indexOrEnd(text, ']]>', open + 9);
    reader.onText(text.slice(open + 9, end));
    return end + 3;
  }
  const next = text[open + 1] ?? '';
  if (next === '!' || next === '?') return after(text, '>', open);
  if (next === '/') return readClosing(scan, open);
  if (/[a-z]/i.test(next)) return readOpening(scan, open);
  reader.onText('<');
  return open + 1;
}

function readClosing({ text, kind, reader }: Scan, open: number): number {
  const end = indexOrEnd(text, '>', open);
  const name = text.slice(open + 2, end).trim();
  reader.onClose(kind === 'html' ? name.toLowerCase() : name);
  return end + 1;
}

function readOpening(scan: Scan, open: number): number {
  const { text, kind, reader, decode } = scan;
  TAG_NAME.lastIndex = open + 1;
  const written = TAG_NAME.exec(text)?.[0] ?? '';
  const name = kind === 'html' ? written.toLowerCase() : written;
  const from = open + 1 + written.length;
  const end = endOfTag(text, from);
  const inside = text.slice(from, end);
  reader.onOpen(name, inside.trim() === '' ? {} : readAttributes(inside, decode));
  if (inside.endsWith('/')) reader.onClose(name);
  else if (kind === 'html' && RAW.has(name)) return readRaw(scan, name, end + 1);
  return end + 1;
}

// A «>» in a quoted value does not end the tag.
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return text.length;
}

function readRaw({ text, reader, decode }: Scan, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  const end = closing.exec(text)?.index ?? text.length;
  reader.onText(decode(text.slice(from, end)));
  return end;
}

function readAttributes(inside: string, decode: (text: string) => string): Attributes {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    attributes[name.toLowerCase()] = decode(double ?? single ?? bare ?? '');
  }
  return attributes;
}

function after(text: string, sign: string, from: number): number {
  return indexOrEnd(text, sign, from) + sign.length;
}

function indexOrEnd(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found;
}
