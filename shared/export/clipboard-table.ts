import { say } from '../text/say.ts';
import { writeApart } from './comparison-text.ts';
import type { Deliverable } from './deliverable.ts';
import { noteLines, sourceLines } from './source-lines.ts';

const FORMULA = /^\s*[=+\-@]/;

/**
 * The comparison as text with tabs between cells, as spreadsheets and documents paste it, with what
 * is missing, the notes and the sources below. No cell can start a formula.
 */
export function writeClipboardTable(deliverable: Deliverable): string {
  const { comparison, language, leftOut } = deliverable;
  if (comparison === null) return sourceLines(deliverable).join('\n');
  const { title, columns, rows } = writeApart(comparison, language);
  const table = [columns, ...rows].map((cells) => cells.map(oneLine).join('\t'));
  const below = [...leftOut, ...noteLines(deliverable)];
  return [
    title,
    ...table,
    '',
    ...below,
    say(language, 'exports.sources'),
    ...sourceLines(deliverable),
    '',
  ].join('\n');
}

function oneLine(cell: string): string {
  const line = cell.replace(/\s*[\n\t]\s*/g, '; ');
  return FORMULA.test(line) ? `'${line}` : line;
}
