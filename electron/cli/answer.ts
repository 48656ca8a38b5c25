import type { Result } from '../../shared/core/result.ts';
import type { Language } from '../../shared/text/language.ts';
import type { OptionName } from './option.ts';

/** A value that stands in one field of a record. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** One line of `jsonl`, one row of `csv`. */
export type Row = Readonly<Record<string, FieldValue>>;

/** What a command found, in every form in which it can be printed. */
export interface Answer {
  readonly json: unknown;
  readonly rows: readonly Row[];
  /** Columns of the CSV form, which stand even when there are no rows. */
  readonly columns: readonly string[];
  /** Lines for people. */
  readonly lines: readonly string[];
  /** A sentence for standard error; null when there is nothing to tell. */
  readonly remark: string | null;
  readonly exitCode: 0 | 1;
}

/** What a command is asked. */
export interface Call {
  readonly language: Language;
  readonly values: ReadonlyMap<OptionName, string>;
  /** What stands behind the command without dashes. */
  readonly words: readonly string[];
  readonly bundledData: BundledData;
  /** Version of the program. */
  readonly version: string;
}

/** The data package that comes with the program. */
export interface BundledData {
  readonly folder: string;
  /** File that may hold its tables ready made. */
  readonly snapshot: string;
}

/** A command of the command line. */
export interface Command {
  readonly options: readonly OptionName[];
  /** How many words may follow the command. */
  readonly mostWords: number;
  readonly defaultFormat: Format;
  readonly run: (call: Call) => Promise<Result<Answer>>;
}

/** Forms of output, the usual one first. */
export const FORMATS = ['json', 'jsonl', 'csv', 'text'] as const;
/** Form of output. */
export type Format = (typeof FORMATS)[number];
