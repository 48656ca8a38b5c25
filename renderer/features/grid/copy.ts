import { isMetricId, type MetricId } from '../../../shared/domain/metric.ts';
import { formatFigure } from '../../../shared/text/format.ts';
import { formatPeriodShort } from '../../../shared/text/format-period.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { labelOfSources, type Spoken } from '../../parts/figure/label.ts';
import type { GridRow } from './grid-row.ts';

/** The text of one cell, its bound spelled out: «более 13 000». */
export function copyOfCell(language: Language, row: GridRow, column: string): string {
  if (isMetricId(column)) return formatFigure(language, row.figureOf(column));
  const { park } = row;
  if (column === 'kind') return wordOf(language, 'kind', park.kind);
  if (column === 'stage') return wordOf(language, 'stage', park.stage);
  return column === 'region' ? (park.region ?? '') : park.name[language];
}

/**
 * Rows as lines of tab-separated cells under a line of headings. Each figure is followed by its
 * period and its sources: a number that leaves the program keeps where it came from.
 */
export function copyOfRows(
  spoken: Spoken,
  rows: readonly GridRow[],
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

function copyOfFigure(spoken: Spoken, row: GridRow, metric: MetricId): readonly string[] {
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
