import { cleanLine } from '../chart/titles.ts';
import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Question } from '../domain/question.ts';
import { type ListedView, listView, parksOfListed } from '../table/list-view.ts';
import { type CellKnowledge, placeOfCell } from '../table/table-ask.ts';
import { say } from '../text/say.ts';
import type { Body, Material } from './body.ts';
import { describeRows } from './listed-facts.ts';
import { sayListedCaveats, sayListedGaps } from './listed-gaps.ts';
import { buildListedPassport } from './listed-passport.ts';
import { buildListedTable } from './listed-table.ts';

/**
 * What a document says of the table of a view: the rows and columns that the window shows. Fails with
 * `export.nothing-shown` where there is no row or no column.
 */
export function buildListedBody({ dataset, request }: Material): Result<Body> {
  const { file, language, preferences } = request;
  const { view } = file;
  const inquiry = { ...view.question, preferences };
  const listed = listView(dataset, view, { inquiry, language, traits: knowledgeOf(request) });
  const parks = parksOfListed(listed);
  if (
    listed.sections.every((section) => section.parks.length === 0) ||
    listed.columns.length === 0
  ) {
    return failed(errorProblem('export.nothing-shown'));
  }
  const shown = { dataset, language, view, listed };
  return ok({
    title: titleOf(request, listed),
    facts: describeRows(shown),
    figures: listed.columns.flatMap(({ figures }) => figures.map(({ figure }) => figure)),
    cells: {
      parks: [...new Set(parks.map(({ id }) => id))],
      metrics: [...new Set(listed.columns.map(({ metric }) => metric))],
    },
    caveats: sayListedCaveats(shown),
    gaps: sayListedGaps(shown),
    buildTable: (notes, words) => buildListedTable(shown, notes, words),
    buildPassport: (words) => buildListedPassport(listed, words),
  });
}

function titleOf({ file, language }: Material['request'], { sections }: ListedView): string {
  if (file.name.trim() !== '') return cleanLine(file.name);
  const count = new Set(sections.flatMap(({ parks }) => parks)).size;
  return say(language, 'exports.title-table', { count });
}

function knowledgeOf({ file, day, notes, own }: Material['request']): CellKnowledge {
  const cells = notes.flatMap(({ state, target }) =>
    state === 'open' && 'metric' in target ? [placeOfCell(target.park, target.metric)] : [],
  );
  return {
    year: yearOf(file.view.question, day),
    noted: new Set(cells),
    own: own ?? new Set(),
  };
}

// The age of figures is counted from the year asked for, else from that of the file.
function yearOf({ asOf }: Question, day: string): number {
  if (asOf.kind === 'year') return asOf.year;
  return Number((asOf.kind === 'day' ? asOf.day : day).slice(0, 4));
}
