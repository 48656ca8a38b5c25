import { PARK_KINDS, SECTORS, STAGES, STATUSES } from '../domain/vocabulary.ts';
import { nameOfColumn } from '../text/column-name.ts';
import { countryName } from '../text/country-name.ts';
import { formatDecimals } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import { nameOfPublisher } from '../text/publisher-name.ts';
import { nameOfRegion } from '../text/region-name.ts';
import { say, type TextKey } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import { CELL_TRAITS } from './cell-trait.ts';
import { type ComputedColumn, isComputedId } from './computed-column.ts';
import type { Facet } from './facets.ts';
import type { NumberFilter } from './filter.ts';
import type { Filter } from './view-spec.ts';

const NAMED_AT_MOST = 2;

/** A filter that keeps the ticked values of an attribute. */
export type ListFilter = Exclude<Filter, { kind: 'number' | 'parks' }>;

/** The heading of the column that an attribute's filter is on. */
export const COLUMN_OF_FACET: Readonly<Record<Facet, TextKey>> = {
  kinds: 'column.kind',
  stages: 'column.stage',
  countries: 'column.country',
  regions: 'column.region',
  sectors: 'column.sector',
  publishers: 'column.publisher',
  statuses: 'column.status',
  traits: 'column.traits',
};

/** A filter as one short sentence: «Рабочие места наверняка от 13 000», «Вид: технопарк». */
export function describeFilter(
  language: Language,
  filter: Filter,
  computed: readonly ComputedColumn[] = [],
): string {
  if (filter.kind === 'number') return describeNumber(language, filter, computed);
  if (filter.kind === 'parks') {
    return say(language, 'chip.parks', { count: filter.parks.length });
  }
  const words = valuesOf(filter).map((value) => wordOfFacet(language, filter.kind, value));
  const named = words.slice(0, NAMED_AT_MOST).join(', ');
  const more = words.length - NAMED_AT_MOST;
  const values = more > 0 ? say(language, 'chip.more', { values: named, count: more }) : named;
  return say(language, 'chip.list', {
    column: say(language, COLUMN_OF_FACET[filter.kind]),
    values,
  });
}

/** The values that a filter keeps. */
export function valuesOf(filter: ListFilter): readonly string[] {
  switch (filter.kind) {
    case 'kinds':
      return filter.kinds;
    case 'stages':
      return filter.stages;
    case 'countries':
      return filter.countries;
    case 'regions':
      return filter.regions;
    case 'sectors':
      return filter.sectors;
    case 'publishers':
      return filter.publishers;
    case 'statuses':
      return filter.statuses;
    case 'traits':
      return filter.traits;
  }
}

/** A value of an attribute in words. */
export function wordOfFacet(language: Language, facet: Facet, value: string): string {
  switch (facet) {
    case 'kinds':
      return wordIn(PARK_KINDS, value, (kind) => wordOf(language, 'kind', kind));
    case 'stages':
      return wordIn(STAGES, value, (stage) => wordOf(language, 'stage', stage));
    case 'countries':
      return countryName(language, value);
    case 'sectors':
      return wordIn(SECTORS, value, (sector) => wordOf(language, 'sector', sector));
    case 'statuses':
      return wordIn(STATUSES, value, (status) => wordOf(language, 'status', status));
    case 'traits':
      return wordIn(CELL_TRAITS, value, (trait) => say(language, `trait.${trait}`));
    case 'publishers':
      return nameOfPublisher(language, value);
    case 'regions':
      return nameOfRegion(language, value);
  }
}

function wordIn<Word extends string>(
  words: readonly Word[],
  value: string,
  sayWord: (word: Word) => string,
): string {
  const found = words.find((each) => each === value);
  return found === undefined ? value : sayWord(found);
}

function describeNumber(
  language: Language,
  filter: NumberFilter,
  computed: readonly ComputedColumn[],
): string {
  const { from, to, certainty } = filter;
  const metric = nameOfFiltered(language, filter.metric, computed);
  if (from === null && to === null) return say(language, 'chip.any-number', { metric });
  const params = {
    metric,
    certainty: say(language, `filter.${certainty}`),
    from: from === null ? '' : formatPlain(language, from),
    to: to === null ? '' : formatPlain(language, to),
  };
  if (to === null) return say(language, 'chip.at-least', params);
  return say(language, from === null ? 'chip.at-most' : 'chip.between', params);
}

/** What a column of figures is called in a sentence: its metric, or the name of what is computed. */
export function nameOfFiltered(
  language: Language,
  id: NumberFilter['metric'],
  computed: readonly ComputedColumn[],
): string {
  if (!isComputedId(id)) return wordOf(language, 'metric', id);
  const column = computed.find((each) => each.id === id);
  return column === undefined ? id : nameOfColumn(language, column);
}

const DECIMALS = 2;

function formatPlain(language: Language, value: number): string {
  return formatDecimals(language, value, Number.isInteger(value) ? 0 : DECIMALS);
}
