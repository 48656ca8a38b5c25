import { metricColumnOf } from './column-id.ts';
import { countryName } from '../../../shared/text/country-name.ts';
import { formatFigure } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/text/language.ts';
import { nameOfRegion } from '../../../shared/text/region-name.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import type { ParkRow } from './grid-row.ts';

/** The text of one cell, its bound spelled out: «более 13 000». */
export function copyOfCell(language: Language, row: ParkRow, column: string): string {
  const place = metricColumnOf(column);
  if (place !== null) return formatFigure(language, row.figureOf(place.metric, place.track));
  const { park } = row;
  if (column === 'kind') return wordOf(language, 'kind', park.kind);
  if (column === 'stage') return wordOf(language, 'stage', park.stage);
  if (column === 'country') return park.country === null ? '' : countryName(language, park.country);
  if (column !== 'region') return park.name[language];
  return park.region === null ? '' : nameOfRegion(language, park.region);
}
