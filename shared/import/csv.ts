import Papa from 'papaparse';
import { errorProblem, type Problem } from '../core/problem.ts';
import type { Reported } from '../core/result.ts';

/** One record of a CSV text. */
export interface CsvRow {
  /** 1-based line on which the record begins; the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV text taken apart: its header, and the records that have as many cells as the header. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** A stretch of records read without a stumble, and where reading stopped. */
interface Stretch {
  readonly rows: readonly CsvRow[];
  /** The line on which a quote was opened and not closed, and the offset of the line after it. */
  readonly broken: { readonly line: number; readonly resumeAt: number } | null;
}

/** Where a stretch begins. */
interface Start {
  readonly offset: number;
  readonly line: number;
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Takes an RFC 4180 text apart. A record with too few or too many cells, or with a quotation mark
 * that is never closed, is left out and named; every other record is still read: after an unclosed
 * mark reading goes on with the next line. Blank lines are skipped. `file` only names the place.
 */
export function parseCsv(file: string, csv: string): Reported<CsvTable> {
  const text = csv.replace(BYTE_ORDER_MARK, '');
  const problems: Problem[] = [];
  const rows: CsvRow[] = [];
  let start: Start | null = { offset: 0, line: 1 };
  while (start) {
    const stretch: Stretch = readStretch(text, start);
    for (const row of stretch.rows) rows.push(row);
    start = null;
    if (stretch.broken) {
      const { line, resumeAt } = stretch.broken;
      problems.push(errorProblem('csv.quote-unclosed', {}, { file, row: line }));
      if (resumeAt < text.length) start = { offset: resumeAt, line: line + 1 };
    }
  }
  const [header, ...records] = rows;
  if (!header) return { value: { columns: [], rows: [] }, problems };
  const whole = records.filter((row) => isWhole(row, header.cells.length));
  if (whole.length < records.length) problems.push(...findRagged(file, records, header));
  return { value: { columns: header.cells, rows: whole }, problems };
}

function readStretch(text: string, start: Start): Stretch {
  const part = start.offset === 0 ? text : text.slice(start.offset);
  const parsed = Papa.parse<string[]>(part, { delimiter: ',' });
  const fault = parsed.errors.find((error) => error.type === 'Quotes');
  const whole = fault?.row === undefined ? parsed.data : parsed.data.slice(0, fault.row);
  const rows = numberRows(whole, start.line, parsed.meta.linebreak);
  if (fault?.index === undefined) return { rows: rows.filter(isFilled), broken: null };
  // The parser's index points behind the mark that was opened.
  const opened = fault.index - 1;
  const line = start.line + countBreaks(part.slice(0, opened), parsed.meta.linebreak);
  return {
    rows: rows.filter(isFilled),
    broken: { line, resumeAt: start.offset + endOfLine(part, opened, parsed.meta.linebreak) },
  };
}

/** Numbers records by the line they begin on; a quoted cell may span several lines. */
function numberRows(
  records: readonly (readonly string[])[],
  firstLine: number,
  linebreak: string,
): CsvRow[] {
  let line = firstLine;
  return records.map((cells) => {
    const row = { line, cells };
    line += 1;
    for (const cell of cells) line += countBreaks(cell, linebreak);
    return row;
  });
}

function countBreaks(text: string, linebreak: string): number {
  let count = 0;
  for (let at = text.indexOf(linebreak); at >= 0; at = text.indexOf(linebreak, at + 1)) count += 1;
  return count;
}

function endOfLine(text: string, from: number, linebreak: string): number {
  const at = text.indexOf(linebreak, from);
  return at < 0 ? text.length : at + linebreak.length;
}

function isFilled(row: CsvRow): boolean {
  return row.cells.length > 1 || row.cells[0] !== '';
}

function isWhole(row: CsvRow, expected: number): boolean {
  return row.cells.length === expected;
}

function findRagged(file: string, rows: readonly CsvRow[], header: CsvRow): Problem[] {
  const expected = header.cells.length;
  return rows
    .filter((row) => !isWhole(row, expected))
    .map(({ line, cells }) => {
      const code = cells.length < expected ? 'csv.row-too-short' : 'csv.row-too-long';
      return errorProblem(code, { found: cells.length, expected }, { file, row: line });
    });
}
