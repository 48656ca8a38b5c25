import type { MetricId } from '../../../shared/domain/metric.ts';
import { metricColumnOf } from './column-id.ts';
import { countryName } from '../../../shared/text/country-name.ts';
import { formatFigure } from '../../../shared/text/format.ts';
import { formatPeriodShort } from '../../../shared/text/format-period.ts';
import type { Language } from '../../../shared/text/language.ts';
import { nameOfRegion } from '../../../shared/text/region-name.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { labelOfSources, type Spoken } from '../../parts/figure/label.ts';
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

/**
 * Rows as lines of tab-separated cells under a line of headings. Each figure is followed by its
 * period and its sources: a number that leaves the program keeps where it came from.
 */
export function copyOfRows(
  spoken: Spoken,
  rows: readonly ParkRow[],
  metrics: readonly MetricId[],
): string {
  const { language } = spoken;
  const headings = [
    say(language, 'column.name'),
    ...metrics.flatMap((metric) => [
      wordOf(language, 'metric', metric),
      say(language, 'copy.period'),
      say(language, 'copy.source'),
    ]),
  ];
  const lines = rows.map((row) => [
    row.park.name[language],
    ...metrics.flatMap((metric) => copyOfFigure(spoken, row, metric)),
  ]);
  return [headings, ...lines].map((cells) => cells.map(asCell).join('\t')).join('\n');
}

function copyOfFigure(spoken: Spoken, row: ParkRow, metric: MetricId): readonly string[] {
  const figure = row.figureOf(metric);
  const { period } = figure;
  return [
    formatFigure(spoken.language, figure),
    figure.kind === 'hole' || period === null ? '' : formatPeriodShort(spoken.language, period),
    labelOfSources(spoken, figure) ?? '',
  ];
}

// A tab or a line break inside a cell would make two of it.
function asCell(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
