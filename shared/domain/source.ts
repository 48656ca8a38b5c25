import type { SourceId } from './ids.ts';
import type { Period } from './period.ts';
import type { Basis, Reliability } from './vocabulary.ts';

/** A text in which figures were found. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  /** Day, month or year of publication; null when the source bears no date. */
  readonly published: Period | null;
  readonly publishedBasis: Basis | null;
  readonly reliability: Reliability;
  readonly url: string | null;
  /** ISO 639-1 language of the text. */
  readonly language: string;
  /** What the source says, in one line. */
  readonly label: string;
}
