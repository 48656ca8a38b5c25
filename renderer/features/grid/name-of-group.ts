import type { Language } from '../../../shared/text/language.ts';
import { FEDERAL_DISTRICTS } from '../../../shared/domain/federal-district.ts';
import type { Facet } from '../../../shared/table/facets.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOfFacet } from './describe-filter.ts';
import type { GroupRow } from './grid-row.ts';

const FACET_OF_GROUPING: Readonly<Record<Exclude<GroupRow['by'], 'district'>, Facet>> = {
  kind: 'kinds',
  region: 'regions',
  country: 'countries',
  stage: 'stages',
  sector: 'sectors',
};

/** The heading of a group: «технопарк», «Приволжский округ», «регион не указан». */
export function nameOfGroup(language: Language, { by, key }: Pick<GroupRow, 'by' | 'key'>): string {
  if (key === null) return say(language, `group.no-${by}`);
  if (by !== 'district') return wordOfFacet(language, FACET_OF_GROUPING[by], key);
  const district = FEDERAL_DISTRICTS.find((each) => each === key);
  return district === undefined ? key : say(language, `district.${district}`);
}
