import type { Language } from '../text/language.ts';

/** One cell of a copied block. */
export interface ClipCell {
  /** What the table showed, its bound spelled out. */
  readonly text: string;
  /** The number itself where the figure is exact; null for text, bounds and holes. */
  readonly exact: number | null;
  /** What the figure rests on, one line each; empty where there is nothing to cite. */
  readonly sources: readonly string[];
}

/** A block of cells with its headings, as it goes to the clipboard. */
export interface ClipTable {
  readonly language: Language;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ClipCell[])[];
  /** Heading of the list of sources. */
  readonly sourcesTitle: string;
}

/**
 * The block as lines of tab-separated cells, the sources below it. An exact number is written bare,
 * with the decimal mark of the language, so that a spreadsheet can compute with it; a bound stays
 * text, so that nothing computes with a number that nobody stated.
 */
export function printClipText(table: ClipTable): string {
  const { language, headings, rows } = table;
  const lines = [headings, ...rows.map((row) => row.map((cell) => bareText(language, cell)))];
  const { list } = collectSources(table);
  const cited = list.length === 0 ? [] : ['', table.sourcesTitle, ...list];
  return [...lines.map((cells) => cells.map(oneLine).join('\t')), ...cited].join('\n');
}

/**
 * The same block as HTML for word processors and spreadsheets: cells as shown, exact numbers with
 * their value beside the text, a number at each figure that leads to its source below.
 */
export function printClipHtml(table: ClipTable): string {
  const { list, numberOf } = collectSources(table);
  const head = table.headings.map((heading) => `<th>${escapeHtml(heading)}</th>`).join('');
  const body = table.rows.map(
    (row) => `<tr>${row.map((cell) => cellHtml(cell, numberOf)).join('')}</tr>`,
  );
  const cited = list.map((source) => `<li>${escapeHtml(source)}</li>`).join('');
  const sources = cited === '' ? '' : `<p>${escapeHtml(table.sourcesTitle)}</p><ol>${cited}</ol>`;
  return `<meta charset="utf-8"><table border="1"><tr>${head}</tr>${body.join('')}</table>${sources}`;
}

/**
 * One cell as HTML: the figure, and what it rests on in a cell beside it, so that pasting fills one
 * row of a spreadsheet and nothing under it.
 */
export function printCellHtml(cell: ClipCell): string {
  const cited = cell.sources.map((source) => escapeHtml(oneLine(source))).join('; ');
  const beside = cited === '' ? '' : `<td>${cited}</td>`;
  const figure = cellHtml({ ...cell, sources: [] }, () => 0);
  return `<meta charset="utf-8"><table border="1"><tr>${figure}${beside}</tr></table>`;
}

interface Sources {
  readonly list: readonly string[];
  readonly numberOf: (source: string) => number;
}

function collectSources({ rows }: ClipTable): Sources {
  const list = [...new Set(rows.flatMap((row) => row.flatMap(({ sources }) => sources)))];
  return { list: list.map(oneLine), numberOf: (source) => list.indexOf(source) + 1 };
}

function cellHtml({ text, exact, sources }: ClipCell, numberOf: Sources['numberOf']): string {
  const cited = sources.map(numberOf).join(', ');
  const mark = cited === '' ? '' : `<sup>[${cited}]</sup>`;
  // Excel reads x:num, LibreOffice sdval; both show the text. A mark would make text of the number.
  if (exact !== null) {
    const title = cited === '' ? '' : ` title="[${cited}]"`;
    return `<td align="right" sdval="${exact}" x:num="${exact}"${title}>${escapeHtml(oneLine(text))}</td>`;
  }
  return `<td>${escapeHtml(oneLine(text))}${mark}</td>`;
}

function bareText(language: Language, { text, exact }: ClipCell): string {
  if (exact === null) return text;
  return language === 'ru' ? String(exact).replace('.', ',') : String(exact);
}

// A tab or a line break inside a cell would make two of it.
function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
