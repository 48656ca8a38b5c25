import { say } from '../text/say.ts';
import { withMarks } from './comparison-table.ts';
import type { ComparisonCell, ComparisonTable, Deliverable, TextTable } from './deliverable.ts';

/** Most parks that stand in columns; more of them stand in rows. */
const MOST_COLUMNS = 6;

/**
 * The comparison as a table of texts: each cell with its period, its sources in brackets and the
 * numbers of its notes. Parks stand in columns as long as there is room, else in rows.
 */
export function writeComparison(
  { title, parks, rows }: ComparisonTable,
  language: Deliverable['language'],
): TextTable {
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
    rows: parks.map(({ name }, place) => [
      name,
      ...rows.map(({ cells }) => {
        const cell = cells[place];
        return cell === undefined ? '' : cellText(cell);
      }),
    ]),
  };
}

function cellText({ text, period, sources, notes, contrast, isHole }: ComparisonCell): string {
  const figure = withMarks(text, notes);
  if (isHole) return figure;
  const origin = [period, sources.length === 0 ? '' : `[${sources.join(', ')}]`]
    .filter((part) => part !== '')
    .join(' ');
  return [figure, origin, contrast.replace('; ', '\n')].filter((part) => part !== '').join('\n');
}
