import type { Shape } from '../../chart/shape.ts';

/** Shapes put on a page at a place and in a size; the rest is in pixels at 96 to the inch. */
export interface Placed {
  readonly shapes: readonly Shape[];
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** A place on a page that leads to another page. */
export interface PageLink {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Number of the page it leads to, from 0. */
  readonly page: number;
}

/** A page of a document. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  readonly links: readonly PageLink[];
}

/** An entry of the outline that readers show beside the pages. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
}

/** A document of pages. */
export interface PagedDocument {
  readonly title: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly producer: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly pages: readonly Page[];
  readonly bookmarks: readonly Bookmark[];
  /** The view file that travels as an attachment. */
  readonly attachment: string;
}
