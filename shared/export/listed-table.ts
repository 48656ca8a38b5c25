import { nameOfPark } from '../chart/figure-mark.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Park } from '../domain/park.ts';
import { nameOfGroup } from '../table/group-text.ts';
import { type ListedColumn, type ListedView, parksOfListed } from '../table/list-view.ts';
import type { ParkAttribute } from '../table/table-choice.ts';
import type { ViewSpec } from '../table/view-spec.ts';
import { nameOfSubject } from '../text/column-name.ts';
import { countryName } from '../text/country-name.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { nameOfRegion } from '../text/region-name.ts';
import { wordOf } from '../text/word-of.ts';
import { buildCell, withMarks } from './comparison-table.ts';
import type { ComparisonTable, Listing } from './deliverable.ts';
import type { FigureWords } from './figure-rows.ts';
import type { NumberedNotes } from './note-entries.ts';

/** The table of a view with what it is told in. */
export interface Listed {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly view: ViewSpec;
  readonly listed: ListedView;
}

/** Sets the table of a view for people: its columns with their figures, its rows with their words. */
export function buildListedTable(
  shown: Listed,
  notes: NumberedNotes,
  words: FigureWords,
): ComparisonTable {
  const { dataset, language, listed, view } = shown;
  const parks = parksOfListed(listed);
  return {
    title: say(language, 'exports.table'),
    base: view.table.base?.park ?? null,
    listing: buildListing(shown, parks),
    parks: parks.map(({ id }) => ({
      park: id,
      name: withMarks(nameOfPark(dataset, id, language), notes.numbersOn(id)),
    })),
    rows: listed.columns.map((column) => ({
      metric: column.metric,
      name: nameOfListedColumn(language, column),
      cells: column.figures.map((each) => buildCell(each, notes, words)),
    })),
  };
}

/** What a column is called, with its track and reading where they are its own. */
export function nameOfListedColumn(
  language: Language,
  column: Pick<ListedColumn, 'metric' | 'computed' | 'isPlan' | 'reading'>,
): string {
  const metric = nameOfSubject(language, column);
  const name = column.isPlan ? say(language, 'column.plan-of', { metric }) : metric;
  const { reading } = column;
  return reading === null ? name : `${name} (${say(language, `column.reading-${reading}`)})`;
}

function buildListing({ language, listed, view }: Listed, parks: readonly Park[]): Listing {
  const { attributes, grouping } = view.table;
  const ahead = listed.base === null ? [] : [{ from: 0, title: say(language, 'exports.base') }];
  let from = ahead.length;
  const groups = listed.sections.map(({ key, parks: members }) => {
    const title = grouping === null ? '' : nameOfGroup(language, { by: grouping, key });
    const group = { from, title };
    from += members.length;
    return group;
  });
  return {
    attributes: attributes.map((each) => say(language, `column.${each}`)),
    words: parks.map((park) => attributes.map((each) => wordOfAttribute(language, park, each))),
    grouping: grouping === null ? '' : say(language, `layout.grouping-${grouping}`),
    groups: grouping === null ? [] : [...ahead, ...groups],
  };
}

function wordOfAttribute(language: Language, park: Park, attribute: ParkAttribute): string {
  switch (attribute) {
    case 'kind':
      return wordOf(language, 'kind', park.kind);
    case 'region':
      return park.region === null ? '' : nameOfRegion(language, park.region);
    case 'stage':
      return wordOf(language, 'stage', park.stage);
    case 'country':
      return park.country === null ? '' : countryName(language, park.country);
  }
}
