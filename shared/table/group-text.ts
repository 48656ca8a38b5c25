import type { Language } from '../text/language.ts';
import { FEDERAL_DISTRICTS } from '../domain/federal-district.ts';
import type { Facet } from './facets.ts';
import { say } from '../text/say.ts';
import { wordOfFacet } from './filter-text.ts';
import type { RowGrouping } from './table-choice.ts';

const FACET_OF_GROUPING: Readonly<Record<Exclude<RowGrouping, 'district'>, Facet>> = {
  kind: 'kinds',
  region: 'regions',
  country: 'countries',
  stage: 'stages',
  sector: 'sectors',
};

/** The heading of a group: «технопарк», «Приволжский округ», «регион не указан». */
export function nameOfGroup(
  language: Language,
  { by, key }: { readonly by: RowGrouping; readonly key: string | null },
): string {
  if (key === null) return say(language, `group.no-${by}`);
  if (by !== 'district') return wordOfFacet(language, FACET_OF_GROUPING[by], key);
  const district = FEDERAL_DISTRICTS.find((each) => each === key);
  return district === undefined ? key : say(language, `district.${district}`);
}
