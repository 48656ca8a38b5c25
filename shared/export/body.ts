import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { ComparisonTable, Fact, TextTable } from './deliverable.ts';
import type { DeliverableRequest } from './deliverable-request.ts';
import type { FigureWords } from './figure-rows.ts';
import type { NumberedNotes } from './note-entries.ts';

/** What a document is made from. */
export interface Material {
  readonly dataset: Dataset;
  readonly request: DeliverableRequest;
}

/** What a document says of its parks: of those set side by side, or of all rows of a table. */
export interface Body {
  readonly title: string;
  /** What was asked of the rows, besides the question; nothing where the user chose each. */
  readonly facts: readonly Fact[];
  /** The figures of the table, in its order. */
  readonly figures: readonly Figure[];
  /** Whose notes belong in the document. */
  readonly cells: { readonly parks: readonly ParkId[]; readonly metrics: readonly MetricId[] };
  readonly caveats: readonly string[];
  readonly gaps: readonly string[];
  readonly buildTable: (notes: NumberedNotes, words: FigureWords) => ComparisonTable;
  readonly buildPassport: (words: FigureWords) => readonly TextTable[];
}
