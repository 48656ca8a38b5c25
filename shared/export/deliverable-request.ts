import type { Note } from '../domain/annotation.ts';
import type { Preferences } from '../domain/question.ts';
import type { ViewFile } from '../table/view-file.ts';
import type { ViewSpec } from '../table/view-spec.ts';
import type { Language } from '../text/language.ts';
import type { FileFormat } from './format.ts';
import type { Program } from './program.ts';

/** What the user wants in a file besides figures and sources, which always stand. */
export interface Contents {
  /** The parks set side by side, or all rows and columns of the table; these where none are set. */
  readonly rows: 'compared' | 'listed';
  /** Whether the table stands in the file. */
  readonly comparison: boolean;
  /** None, the chart of the view, or one of its kind for each metric compared. */
  readonly charts: 'none' | 'chosen' | 'each_metric';
  readonly passport: boolean;
  readonly notes: boolean;
}

/** What a deliverable is made of. */
export interface DeliverableRequest {
  readonly file: ViewFile;
  /** Language of the file, whatever the window speaks. */
  readonly language: Language;
  readonly program: Program;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly contents: Contents;
  readonly notes: readonly Note[];
  readonly preferences?: Preferences | undefined;
  /** The user's own observations, which filters may ask for. */
  readonly own?: ReadonlySet<string> | undefined;
}

/**
 * Whether a file is about charts, which are drawn of chosen parks, while the view has none: a
 * picture, and slides unless charts are left out.
 */
export function lacksParks(
  { comparison }: Pick<ViewSpec, 'comparison'>,
  format: FileFormat | 'table',
  { charts }: Pick<Contents, 'charts'>,
): boolean {
  const isOfCharts =
    format === 'png' || format === 'svg' || (format === 'pptx' && charts !== 'none');
  return isOfCharts && comparison.parks.length === 0;
}

/** Everything: what a memo usually holds. */
export const FULL_CONTENTS: Contents = {
  rows: 'compared',
  comparison: true,
  charts: 'chosen',
  passport: true,
  notes: true,
};
