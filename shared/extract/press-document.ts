/** Forms in which press texts come. */
export const PRESS_FORMATS = ['text', 'html', 'docx', 'pdf'] as const;
/** Form in which a press text came. */
export type PressFormat = (typeof PRESS_FORMATS)[number];

/** A press text taken out of a file, with what the file says of its origin. */
export interface PressDocument {
  /** Base name of the file. */
  readonly doc: string;
  readonly format: PressFormat;
  /** The text alone; every offset of the extractor counts in it. */
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Day of publication, `YYYY-MM-DD`, where the file states it. */
  readonly published: string | null;
  readonly url: string | null;
}

/** What a plain text says of its origin: nothing. */
export const UNKNOWN_ORIGIN = { title: null, publisher: null, published: null, url: null } as const;
