import type { Answer, FieldValue, Format, Row } from './answer.ts';

/** The text of an answer in a form, with a line feed at its end; empty when it has no lines. */
export function printAnswer(answer: Answer, format: Format): string {
  switch (format) {
    case 'json':
      return endLines([JSON.stringify(answer.json, null, 2)]);
    case 'jsonl':
      return endLines(answer.rows.map((row) => JSON.stringify(row)));
    case 'csv':
      return endLines([answer.columns.join(','), ...answer.rows.map(csvLine(answer.columns))]);
    case 'text':
      return endLines(answer.lines);
  }
}

function endLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function csvLine(columns: readonly string[]): (row: Row) => string {
  return (row) => columns.map((column) => csvCell(row[column] ?? null)).join(',');
}

function csvCell(value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(';');
  const safe = guardFormula(text);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// A spreadsheet takes a text that begins like this for a formula; an apostrophe makes it text.
function guardFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
