import type { Note } from '../domain/annotation.ts';
import type { Preferences } from '../domain/question.ts';
import type { ViewFile } from '../table/view-file.ts';
import type { Language } from '../text/language.ts';
import type { Program } from './program.ts';

/** What the user wants in a file besides figures and sources, which always stand. */
export interface Contents {
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
}

/** Everything: what a memo usually holds. */
export const FULL_CONTENTS: Contents = {
  comparison: true,
  charts: 'chosen',
  passport: true,
  notes: true,
};
