import { plainFill, lineShape, type Shape, stroke } from '../../chart/shape.ts';
import type { FontWeight } from '../../chart/text-width.ts';
import { LIGHT_THEME } from '../../chart/theme.ts';
import { wrapText } from '../../chart/wrap.ts';
import type { Bookmark, Page, Placed } from './page.ts';

/** A4 across, in pixels at 96 to the inch. */
export const PAGE_SIZE = { width: 1123, height: 794 } as const;
const MARGIN = 48;
/** Room at the foot for the page's number. */
const FOOT = 30;
const CELL_PADDING = 6;

/** Where text stands between the margins. */
export const TEXT_AREA = {
  left: MARGIN,
  width: PAGE_SIZE.width - 2 * MARGIN,
  top: MARGIN,
  bottom: PAGE_SIZE.height - MARGIN - FOOT,
} as const;

interface TextStyle {
  readonly size: number;
  readonly line: number;
  readonly weight: FontWeight;
  readonly colour: string;
}

const STYLES = {
  title: { size: 26, line: 34, weight: 'semibold', colour: LIGHT_THEME.ink },
  heading: { size: 18, line: 26, weight: 'semibold', colour: LIGHT_THEME.ink },
  body: { size: 12.5, line: 18, weight: 'regular', colour: LIGHT_THEME.ink },
  cell: { size: 11, line: 15, weight: 'regular', colour: LIGHT_THEME.ink },
  head: { size: 11, line: 15, weight: 'semibold', colour: LIGHT_THEME.ink },
  bold: { size: 11, line: 15, weight: 'semibold', colour: LIGHT_THEME.ink },
  muted: { size: 11, line: 15, weight: 'regular', colour: LIGHT_THEME.muted },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** How a paragraph is set. */
export type FlowStyle = keyof typeof STYLES;

/** A table that is set over as many pages as it needs. */
export interface FlowTable {
  readonly columns: readonly string[];
  /** Shares of the width. */
  readonly shares: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** Sets paragraphs, tables and pictures one below the other and begins new pages where needed. */
export class Flow {
  readonly #pages: { placed: Placed[]; shapes: Shape[] }[] = [];
  readonly #bookmarks: Bookmark[] = [];
  #top = Number.POSITIVE_INFINITY;

  /** Number of the page that is being filled, from 0. */
  get page(): number {
    return this.#pages.length - 1;
  }

  /** Where the next thing goes, in pixels from the top of the page. */
  get top(): number {
    return this.#top;
  }

  /** Begins a new page. */
  breakPage(): void {
    this.#pages.push({ placed: [], shapes: [] });
    this.#top = TEXT_AREA.top;
  }

  /** A heading that the outline lists; it keeps room for something below it. */
  heading(text: string, style: 'title' | 'heading' = 'heading'): void {
    this.#space(style === 'title' ? 0 : 14);
    this.#need(STYLES[style].line + 3 * STYLES.body.line);
    this.bookmark(text);
    this.paragraph(text, style);
    this.#space(4);
  }

  /** An entry of the outline for what comes next. */
  bookmark(title: string): void {
    this.#bookmarks.push({ title, page: this.page });
  }

  /** A paragraph. */
  paragraph(text: string, style: FlowStyle = 'body'): void {
    const { line, size, weight } = STYLES[style];
    for (const each of wrapText(text, { width: TEXT_AREA.width, size, weight })) {
      this.#need(line);
      this.#write(each, { style, left: TEXT_AREA.left, top: this.#top });
      this.#top += line;
    }
    this.#space(3);
  }

  /**
   * A table; its heading stands again on each page. A row of one cell alone runs over all columns
   * and keeps room for a row below it.
   */
  table(table: FlowTable): void {
    const head = this.#measure(table, table.columns, 'head');
    let isFirst = true;
    for (const cells of table.rows) {
      const isHeading = cells.length === 1 && table.columns.length > 1;
      const row = isHeading
        ? this.#measure({ ...table, shares: [1] }, cells, 'head')
        : this.#measure(table, cells, 'cell');
      const below = isHeading ? 3 * STYLES.cell.line : 0;
      const room = row.height + below + (isFirst ? head.height : 0);
      if (isFirst || this.#top + row.height + below > TEXT_AREA.bottom) {
        this.#need(room);
        if (!isFirst) this.breakPage();
        this.#row(head, 'head');
      }
      this.#row(row, isHeading ? 'bold' : 'cell');
      isFirst = false;
    }
    this.#space(8);
  }

  /** A picture in the whole width, made smaller where it would not fit the page. */
  picture(picture: {
    readonly width: number;
    readonly height: number;
    readonly shapes: readonly Shape[];
  }): void {
    const room = TEXT_AREA.bottom - TEXT_AREA.top;
    const scale = Math.min(1, TEXT_AREA.width / picture.width, room / picture.height);
    this.#need(picture.height * scale);
    const { shapes } = picture;
    this.#pages.at(-1)?.placed.push({ shapes, scale, left: TEXT_AREA.left, top: this.#top });
    this.#top += picture.height * scale;
  }

  /** The pages with what stands at their foot, and the outline. */
  finish(foot: (page: number, pages: number) => string): {
    readonly pages: readonly Page[];
    readonly bookmarks: readonly Bookmark[];
  } {
    const count = this.#pages.length;
    const pages = this.#pages.map(({ placed, shapes }, index) => {
      const footing = textShape(foot(index + 1, count), {
        style: 'muted',
        left: TEXT_AREA.left,
        top: TEXT_AREA.bottom + FOOT - STYLES.muted.line,
      });
      const own = { shapes: [...shapes, footing], left: 0, top: 0, scale: 1 };
      return { ...PAGE_SIZE, placed: [own, ...placed], links: [] };
    });
    return { pages, bookmarks: this.#bookmarks };
  }

  #measure(
    { shares }: FlowTable,
    cells: readonly string[],
    style: FlowStyle,
  ): { readonly cells: readonly Cell[]; readonly height: number } {
    const { size, line, weight } = STYLES[style];
    const total = shares.reduce((sum, share) => sum + share, 0);
    let left: number = TEXT_AREA.left;
    const maxLines = Math.floor((TEXT_AREA.bottom - TEXT_AREA.top) / line) - 4;
    const measured = cells.map((text, column) => {
      const width = (TEXT_AREA.width * (shares[column] ?? 1)) / total;
      const options = { width: width - 2 * CELL_PADDING, size, weight, maxLines };
      const cell = { left, lines: wrapText(text, options) };
      left += width;
      return cell;
    });
    const most = Math.max(1, ...measured.map(({ lines }) => lines.length));
    return { cells: measured, height: most * line + CELL_PADDING };
  }

  #row(
    { cells, height }: { readonly cells: readonly Cell[]; readonly height: number },
    style: FlowStyle,
  ): void {
    const shapes = this.#pages.at(-1)?.shapes;
    const { left, width } = TEXT_AREA;
    if (style === 'head') {
      const at = { x: left, y: this.#top };
      const fill = plainFill('#EEF1F4');
      shapes?.push({ kind: 'rect', at, width, height, fill, stroke: null });
    }
    for (const cell of cells) {
      for (const [index, text] of cell.lines.entries()) {
        const top = this.#top + CELL_PADDING / 2 + index * STYLES[style].line;
        this.#write(text, { style, left: cell.left + CELL_PADDING, top });
      }
    }
    this.#top += height;
    const edge = [
      { x: left, y: this.#top },
      { x: left + width, y: this.#top },
    ];
    shapes?.push(lineShape(edge, stroke(LIGHT_THEME.grid, 0.75)));
  }

  #write(text: string, place: TextPlace): void {
    if (text !== '') this.#pages.at(-1)?.shapes.push(textShape(text, place));
  }

  #need(height: number): void {
    if (this.#top + height > TEXT_AREA.bottom) this.breakPage();
  }

  #space(height: number): void {
    if (this.#top > TEXT_AREA.top) this.#top += height;
  }
}

interface Cell {
  readonly left: number;
  readonly lines: readonly string[];
}

interface TextPlace {
  readonly style: FlowStyle;
  readonly left: number;
  readonly top: number;
}

/** A line of text of the page's own styles. */
export function textShape(text: string, { style, left, top }: TextPlace): Shape {
  const { size, weight, colour } = STYLES[style];
  const at = { x: left, y: top + size };
  return { kind: 'text', at, text, size, weight, colour, anchor: 'start', upright: false };
}
