import { say } from '../text/say.ts';
import { writeApart } from './comparison-text.ts';
import type { Deliverable, TextTable } from './deliverable.ts';
import { escapeXml } from './xml.ts';
import { noteLines, sourceLines } from './source-lines.ts';

const FORMULA = /^\s*[=+\-@]/;

/** A table in the two forms that a clipboard holds at once. */
export interface ClipboardTable {
  readonly text: string;
  readonly html: string;
}

/**
 * The comparison for the clipboard, with what is missing, the notes and the sources below: as text
 * with tabs between cells, and as a table that word processors and spreadsheets take whole. No cell
 * can start a formula.
 */
export function writeClipboardTable(deliverable: Deliverable): ClipboardTable {
  const { comparison, language, leftOut } = deliverable;
  const sources = sourceLines(deliverable);
  const title = say(language, 'exports.sources');
  if (comparison === null)
    return { text: sources.join('\n'), html: paragraphs([title, ...sources]) };
  const table = writeApart(comparison, language);
  const below = [...leftOut, ...noteLines(deliverable)];
  return {
    text: [table.title, ...printRows(table), '', ...below, title, ...sources, ''].join('\n'),
    html: `<meta charset="utf-8">${paragraphs([table.title])}${printTable(table)}${paragraphs([...below, title, ...sources])}`,
  };
}

function printRows({ columns, rows }: TextTable): readonly string[] {
  return [columns, ...rows].map((cells) => cells.map(oneLine).join('\t'));
}

function oneLine(cell: string): string {
  return inert(cell.replace(/\s*[\n\t]\s*/g, '; '));
}

function printTable({ columns, rows }: TextTable): string {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${htmlOf(cell)}</${tag}>`).join('')}</tr>`;
  return `<table border="1">${row(columns, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${htmlOf(line)}</p>`).join('');
}

function htmlOf(text: string): string {
  return escapeXml(inert(text)).replaceAll('\n', '<br>');
}

function inert(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
