// The part of papaparse that is used here. The types published for it pull in Node and the DOM,
// which the shared code must not see.

/** What is wrong with a record. */
interface ParseError {
  readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
}

interface ParseResult<Row> {
  readonly data: readonly Row[];
  readonly errors: readonly ParseError[];
}

interface WriteOptions {
  readonly newline: string;
}

interface ParseOptions {
  readonly delimiter: string;
  readonly newline: string;
}

declare const Papa: {
  parse<Row>(text: string, options: ParseOptions): ParseResult<Row>;
  unparse(rows: readonly (readonly string[])[], options: WriteOptions): string;
};

export = Papa;
