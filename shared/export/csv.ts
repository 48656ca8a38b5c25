/** A field of a CSV file; null is an empty one. */
export type CsvField = string | number | null;

/** How a CSV file is written. */
export interface CsvStyle {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  /** Whether a text that a spreadsheet would take for a formula gets an apostrophe before it. */
  readonly guarded: boolean;
}

/** What programs read: RFC 4180, texts as they are. */
export const PLAIN_CSV: CsvStyle = { separator: ',', decimal: '.', guarded: false };

const NEW_LINE = '\r\n';
const FORMULA = /^\s*[=+\-@\t\r\n]/;

/** Writes records as CSV. */
export function writeCsv(records: readonly (readonly CsvField[])[], style: CsvStyle): string {
  const lines = records.map((fields) =>
    fields.map((field) => writeField(field, style)).join(style.separator),
  );
  return lines.map((line) => `${line}${NEW_LINE}`).join('');
}

function writeField(field: CsvField, style: CsvStyle): string {
  if (field === null) return '';
  if (typeof field === 'number') return String(field).replace('.', style.decimal);
  const text = style.guarded && FORMULA.test(field) ? `'${field}` : field;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
