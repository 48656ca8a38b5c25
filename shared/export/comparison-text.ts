import { say } from '../text/say.ts';
import { withMarks } from './comparison-table.ts';
import type {
  ComparisonCell,
  ComparisonTable,
  Deliverable,
  Listing,
  TextTable,
} from './deliverable.ts';

type Language = Deliverable['language'];

/** Most parks that stand in columns; more of them stand in rows. */
const MOST_COLUMNS = 6;
/** Most columns of figures beside the names of a listing, for each to keep room for its words. */
const MOST_FIGURES = 8;

/**
 * The table as texts for a page: each cell with its period, its sources in brackets and the numbers
 * of its notes. Parks stand in columns as long as there is room, else in rows. A listing has its
 * parks in rows always; columns that do not fit beside each other stand in a table of their own.
 */
export function writeComparison(table: ComparisonTable, language: Language): readonly TextTable[] {
  return table.listing === null
    ? [writeCompared(table, language)]
    : writeListed(table, table.listing, language);
}

function writeCompared({ title, parks, rows }: ComparisonTable, language: Language): TextTable {
  if (parks.length <= MOST_COLUMNS) {
    return {
      title,
      columns: [say(language, 'exports.column.metric'), ...parks.map(({ name }) => name)],
      rows: rows.map(({ name, cells }) => [name, ...cells.map(cellText)]),
    };
  }
  return {
    title,
    columns: [say(language, 'exports.column.park'), ...rows.map(({ name }) => name)],
    rows: parks.map(({ name }, place) => [name, ...cellsAt(rows, place)]),
  };
}

function writeListed(
  { title, parks, rows }: ComparisonTable,
  listing: Listing,
  language: Language,
): readonly TextTable[] {
  const count = Math.ceil(rows.length / MOST_FIGURES);
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, part) => {
    const some = rows.slice(part * size, (part + 1) * size);
    const words = part === 0 ? listing.words : [];
    return {
      title:
        count === 1
          ? title
          : say(language, 'exports.part', { title, part: part + 1, parts: count }),
      columns: [say(language, 'exports.column.park'), ...some.map(({ name }) => name)],
      rows: parks.flatMap(({ name }, place) => [
        ...headingsAt(listing, place),
        [underName(name, words[place]), ...cellsAt(some, place)],
      ]),
    };
  });
}

/**
 * The table as texts for a spreadsheet: one table, groups and attributes in columns of their own.
 */
export function writeApart(table: ComparisonTable, language: Language): TextTable {
  const { title, parks, rows, listing } = table;
  if (listing === null) return writeCompared(table, language);
  return {
    title,
    columns: [...headingsOf(listing, language), ...rows.map(({ name }) => name)],
    rows: parks.map(({ name }, place) => [
      ...wordsAt(listing, name, place),
      ...cellsAt(rows, place),
    ]),
  };
}

/** What stands above the name of a park, its group and its attributes. */
export function headingsOf(
  { attributes, groups, grouping }: Listing,
  language: Language,
): readonly string[] {
  const park = say(language, 'exports.column.park');
  return [park, ...(groups.length === 0 ? [] : [grouping]), ...attributes];
}

/** The name of a park with its group and its attributes. */
export function wordsAt(
  { words, groups }: Listing,
  name: string,
  place: number,
): readonly string[] {
  const group = groups.findLast(({ from }) => from <= place);
  return [name, ...(group === undefined ? [] : [group.title]), ...(words[place] ?? [])];
}

// A row of one cell is the heading of those below it.
function headingsAt({ groups }: Listing, place: number): readonly (readonly string[])[] {
  return groups.filter(({ from }) => from === place).map(({ title }) => [title]);
}

function underName(name: string, words: readonly string[] = []): string {
  const told = words.filter((word) => word !== '').join(' · ');
  return told === '' ? name : `${name}\n${told}`;
}

function cellsAt(rows: ComparisonTable['rows'], place: number): readonly string[] {
  return rows.map(({ cells }) => {
    const cell = cells[place];
    return cell === undefined ? '' : cellText(cell);
  });
}

function cellText({ text, period, sources, notes, contrast, isHole }: ComparisonCell): string {
  const figure = withMarks(text, notes);
  if (isHole) return figure;
  const origin = [period, sources.length === 0 ? '' : `[${sources.join(', ')}]`]
    .filter((part) => part !== '')
    .join(' ');
  return [figure, origin, contrast.replace('; ', '\n')].filter((part) => part !== '').join('\n');
}
