import { nameOfPark } from '../chart/figure-mark.ts';
import { describeFilter } from '../table/filter-text.ts';
import type { SortKey } from '../table/view-spec.ts';
import { nameOfColumn } from '../text/column-name.ts';
import { say } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import type { Fact } from './deliverable.ts';
import type { Listed } from './listed-table.ts';

/** Which rows a table has, in words: how many of how many, of which filters, in which order. */
export function describeRows(shown: Listed): readonly Fact[] {
  const { language, view } = shown;
  const { grouping, base } = view.table;
  const facts: readonly Fact[] = [
    { label: say(language, 'exports.rows'), text: sayRows(shown) },
    { label: say(language, 'exports.filters'), text: sayFilters(shown) },
    {
      label: say(language, 'exports.order'),
      text: view.sort.map((key) => sayKey(key, shown)).join('; '),
    },
    {
      label: say(language, 'layout.grouping'),
      text: grouping === null ? '' : say(language, `layout.grouping-${grouping}`),
    },
    { label: say(language, 'exports.base'), text: base === null ? '' : sayBase(base.park, shown) },
  ];
  return facts.filter(({ text }) => text !== '');
}

function sayRows({ language, listed, view }: Listed): string {
  const shown = new Set(listed.sections.flatMap(({ parks }) => parks)).size;
  const total = listed.ofLevels;
  const levels = view.levels.map((level) => wordOf(language, 'level', level)).join(', ');
  const counted =
    shown === total
      ? say(language, 'rows.all', { total, count: total })
      : say(language, 'rows.shown', { shown, total, count: total });
  return `${counted} (${levels})`;
}

function sayFilters({ language, view }: Listed): string {
  const search = view.search.trim();
  return [
    ...(search === '' ? [] : [say(language, 'chip.search', { text: search })]),
    ...view.filters.map((filter) => describeFilter(language, filter, view.table.computed)),
  ].join('; ');
}

function sayKey(key: SortKey, shown: Listed): string {
  const { language } = shown;
  const way = say(language, key.descending ? 'exports.descending' : 'exports.ascending');
  const name = `${nameOfKey(key, shown)} ${way}`;
  return 'end' in key ? `${name}, ${say(language, `sort-end.${key.end}`)}` : name;
}

function nameOfKey(key: SortKey, { language, view }: Listed): string {
  switch (key.kind) {
    case 'name':
      return say(language, 'column.name');
    case 'attribute':
      return say(language, `column.${key.attribute}`);
    case 'metric':
      return wordOf(language, 'metric', key.metric);
    case 'computed': {
      const column = view.table.computed.find(({ id }) => id === key.column);
      return column === undefined ? key.column : nameOfColumn(language, column);
    }
  }
}

function sayBase(park: Parameters<typeof nameOfPark>[1], { dataset, language }: Listed): string {
  return nameOfPark(dataset, park, language);
}
