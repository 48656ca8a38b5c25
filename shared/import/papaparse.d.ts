// The part of papaparse that is used here. The types published for it pull in Node and the DOM,
// which the shared code must not see.

/** Why a record was not read as written. */
interface ParseError {
  readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
  /** 0-based index of the record. */
  readonly row?: number;
  /** Offset in the text behind the quotation mark that was opened. */
  readonly index?: number;
}

interface ParseResult<Row> {
  readonly data: readonly Row[];
  readonly errors: readonly ParseError[];
  readonly meta: { readonly linebreak: string };
}

declare const Papa: {
  parse<Row>(text: string, options: { readonly delimiter: string }): ParseResult<Row>;
};

export default Papa;
