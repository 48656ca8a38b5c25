import { parseParkId } from '../domain/ids.ts';
import type { Park } from '../domain/park.ts';
import { parsePeriod } from '../domain/period.ts';
import { PARK_KINDS, SECTORS, STAGES } from '../domain/vocabulary.ts';
import {
  parseCodeCell,
  parseListCell,
  parseNumberWithin,
  parseTextCell,
  parseWebsiteCell,
  parseWordCell,
} from './cells.ts';
import { descriptive, optional, required } from './record.ts';
import { NO_CHECK, type TableShape } from './table.ts';

const FIELDS = {
  id: required('park_id', parseParkId),
  ru: required('name_ru', parseTextCell),
  en: required('name_en', parseTextCell),
  kind: required('kind', parseWordCell(PARK_KINDS)),
  stage: required('stage', parseWordCell(STAGES)),
  country: optional('country', parseCodeCell(/^[A-Z]{2}$/, 'RU')),
  regionCode: descriptive('region_code', parseCodeCell(/^[A-Z]{2}-[A-Z\d]{1,3}$/, 'RU-TA')),
  region: descriptive('region_ru', parseTextCell),
  city: descriptive('city_ru', parseTextCell),
  latitude: descriptive('lat', parseNumberWithin(-90, 90)),
  longitude: descriptive('lon', parseNumberWithin(-180, 180)),
  opened: descriptive('opened', parsePeriod),
  operator: descriptive('operator', parseTextCell),
  sectors: descriptive('sectors', parseListCell(parseWordCell(SECTORS))),
  website: descriptive('website', parseWebsiteCell),
};

/** How rows of parks.csv become parks. */
export const PARK_TABLE: TableShape<typeof FIELDS, Park> = {
  fields: FIELDS,
  check: NO_CHECK,
  build: ({ ru, en, sectors, ...rest }) => ({ ...rest, name: { ru, en }, sectors: sectors ?? [] }),
  keyOf: (park) => park.id,
  references: [],
};
