/** Something that recovery met in a workspace folder. */
export type Finding =
  /** A file is not what was written, or not of this program. */
  | { readonly kind: 'damaged'; readonly name: string }
  /** A file that must be there is not. */
  | { readonly kind: 'missing'; readonly name: string }
  /** The last write to a journal was cut off before it was confirmed. */
  | { readonly kind: 'unfinished'; readonly name: string }
  /** Confirmed changes that were not found again. */
  | { readonly kind: 'lost'; readonly count: number }
  /** The state comes from a dated copy. */
  | { readonly kind: 'from-backup'; readonly name: string };
