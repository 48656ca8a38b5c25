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

/** Records found, and the lines lost to a quotation mark that is never closed. */
interface Records {
  readonly rows: readonly CsvRow[];
  readonly brokenLines: readonly number[];
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/** Most lines that one record may span while looking for the end of an open quotation mark. */
const LONGEST_RECORD = 50;

/**
 * Takes an RFC 4180 text apart. A record with too few or too many cells, or with a quotation mark
 * that is never closed, is left out and named; every other record is still read: after an unclosed
 * mark reading goes on with the next line. Blank lines are skipped; a line break inside a cell
 * comes out as a line feed. `file` only names the place.
 */
export function parseCsv(file: string, csv: string): Reported<CsvTable> {
  const text = toLineFeeds(csv.replace(BYTE_ORDER_MARK, ''));
  const { rows, brokenLines } = readAtOnce(text) ?? readLineByLine(text.split('\n'));
  const problems: Problem[] = brokenLines.map((row) =>
    errorProblem('csv.quote-unclosed', {}, { file, row }),
  );
  const [header, ...records] = rows.filter(isFilled);
  if (!header) return { value: { columns: [], rows: [] }, problems };
  const whole = records.filter((row) => isWhole(row, header.cells.length));
  if (whole.length < records.length) problems.push(...findRagged(file, records, header));
  return { value: { columns: header.cells, rows: whole }, problems };
}

/** Writes rows as RFC 4180 text, the header being the first row; `parseCsv` reads it back. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows, { newline: '\n' })}\n`;
}

function toLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The quick way for a text whose quotation marks are in order; null for any other. */
function readAtOnce(text: string): Records | null {
  const records = parseRecords(text);
  if (!records) return null;
  const isLinePerRecord = countBreaks(text) === records.length - 1;
  const rows = isLinePerRecord
    ? records.map((cells, index) => ({ line: index + 1, cells }))
    : numberRows(records);
  return { rows, brokenLines: [] };
}

/** The careful way: one record after the other, so that a broken one does not swallow the next. */
function readLineByLine(lines: readonly string[]): Records {
  const rows: CsvRow[] = [];
  const brokenLines: number[] = [];
  let at = 0;
  while (at < lines.length) {
    const record = readRecordAt(lines, at);
    if (record) rows.push({ line: at + 1, cells: record.cells });
    else brokenLines.push(at + 1);
    at += record?.span ?? 1;
  }
  return { rows, brokenLines };
}

function readRecordAt(
  lines: readonly string[],
  at: number,
): { readonly cells: readonly string[]; readonly span: number } | null {
  for (let span = 1; span <= LONGEST_RECORD && at + span <= lines.length; span += 1) {
    const record = lines.slice(at, at + span).join('\n');
    const [cells] = parseRecords(record) ?? [];
    if (cells) return { cells, span };
  }
  return null;
}

/** The records of a text, or null when a quotation mark is not closed where it should be. */
function parseRecords(text: string): readonly (readonly string[])[] | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  if (errors.some((error) => error.type === 'Quotes')) return null;
  return data.length === 0 ? [['']] : data;
}

/** Numbers records by the line they begin on; a quoted cell may span several lines. */
function numberRows(records: readonly (readonly string[])[]): CsvRow[] {
  let line = 1;
  return records.map((cells) => {
    const row = { line, cells };
    line += 1;
    for (const cell of cells) line += countBreaks(cell);
    return row;
  });
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
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
