import { readHtmlTable } from './html-table.ts';

/** What a program puts on the clipboard. */
export interface Clip {
  readonly text: string;
  /** Empty where the program wrote none. */
  readonly html: string;
}

/** Cells of a pasted block: rows of one length, texts trimmed. */
export type Block = readonly (readonly string[])[];

/** Most cells that are read of one block; a longer one is no hand-made table. */
export const MOST_CELLS = 20_000;

/**
 * Takes what was pasted apart into cells. A table of HTML is preferred: word processors break the
 * lines of a cell in their plain text. Else tab-separated text as spreadsheets write it, cells that
 * hold a tab, a line break or a quotation mark being quoted. Empty lines at either end fall away,
 * and an empty line ends the table: what stands below it, such as a list of sources, is no cell.
 * Empty where nothing was pasted.
 */
export function readBlock({ text, html }: Clip): Block {
  const table = readHtmlTable(html);
  return squareRows(endAtGap(table.length > 0 ? table : readTabbed(text)));
}

function endAtGap(rows: readonly (readonly string[])[]): Block {
  const plain = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  const first = plain.findIndex(isFilled);
  if (first < 0) return [];
  const rest = plain.slice(first);
  const gap = rest.findIndex((row) => !isFilled(row));
  return gap < 0 ? rest : rest.slice(0, gap);
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell !== '');
}

function squareRows(rows: Block): Block {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const most = Math.floor(MOST_CELLS / Math.max(1, width));
  return rows
    .slice(0, most)
    .map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

interface Tabbed {
  readonly rows: string[][];
  cell: string;
}

/** Tab-separated text; a quotation mark opens a quoted cell only where the cell begins. */
function readTabbed(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n');
  const state: Tabbed = { rows: [[]], cell: '' };
  let at = 0;
  while (at < source.length) {
    const quoted = state.cell === '' ? quotedAt(source, at) : null;
    if (quoted !== null) {
      state.cell = quoted.replaceAll('""', '"');
      at += quoted.length + 2;
      continue;
    }
    takeCharacter(state, source.charAt(at));
    at += 1;
  }
  state.rows.at(-1)?.push(state.cell);
  return state.rows;
}

function takeCharacter(state: Tabbed, character: string): void {
  if (character !== '\t' && character !== '\n') {
    state.cell += character;
    return;
  }
  state.rows.at(-1)?.push(state.cell);
  state.cell = '';
  if (character === '\n') state.rows.push([]);
}

// «"Мастер" и другие» begins with a quotation mark and is no quoted cell: nothing may follow one.
function quotedAt(text: string, at: number): string | null {
  if (text[at] !== '"') return null;
  const found = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(at));
  return found?.[1] ?? null;
}
