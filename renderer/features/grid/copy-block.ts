import { evidenceOf, type Figure } from '../../../shared/domain/figure.ts';
import type { MetricId } from '../../../shared/domain/metric.ts';
import { isPoint } from '../../../shared/domain/interval.ts';
import type { ClipCell, ClipTable } from '../../../shared/export/clip-table.ts';
import { formatPeriodShort } from '../../../shared/text/format-period.ts';
import { PARK_ATTRIBUTES } from '../../../shared/table/table-choice.ts';
import { say, type TextKey } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import type { Spoken } from '../../parts/figure/label.ts';
import { computedColumnOf, metricColumnOf } from './column-id.ts';
import { nameOfColumn } from '../../../shared/text/column-name.ts';
import { nameOfPublisher } from '../../../shared/text/publisher-name.ts';
import { copyOfCell } from './copy.ts';
import { describeTotal } from './describe-total.ts';
import type { GridRow, ParkRow } from './grid-row.ts';
import { nameOfGroup } from '../../../shared/table/group-text.ts';

/** A block of the grid as it goes to the clipboard: figures with the sources they rest on. */
export function clipOfBlock(
  spoken: Spoken,
  rows: readonly GridRow[],
  columns: readonly string[],
): ClipTable {
  const { language } = spoken;
  return {
    language,
    headings: columns.map((column) => headingOf(spoken, column)),
    rows: rows.map((row) => columns.map((column) => clipOfCell(spoken, row, column))),
    sourcesTitle: say(language, 'copy.sources'),
  };
}

/**
 * Rows with their figures, each followed by its period and its sources: a number that leaves the
 * program keeps where it came from, in a cell of its own that a spreadsheet can filter by.
 */
export function clipOfRows(
  spoken: Spoken,
  rows: readonly ParkRow[],
  metrics: readonly MetricId[],
): ClipTable {
  const { language } = spoken;
  const beside = [say(language, 'copy.period'), say(language, 'copy.source')];
  return {
    language,
    headings: [
      say(language, 'column.name'),
      ...metrics.flatMap((metric) => [wordOf(language, 'metric', metric), ...beside]),
    ],
    rows: rows.map((row) => [
      textCell(row.park.name[language]),
      ...metrics.flatMap((metric) => clipOfFigure(spoken, row, metric)),
    ]),
    sourcesTitle: say(language, 'copy.sources'),
  };
}

function clipOfFigure(spoken: Spoken, row: ParkRow, metric: MetricId): readonly ClipCell[] {
  const { text, exact, sources } = clipOfCell(spoken, row, metric);
  const figure = row.figureOf(metric);
  const isTimed = figure.kind === 'value' && figure.period !== null;
  return [
    { text, exact, sources: [] },
    textCell(isTimed ? formatPeriodShort(spoken.language, figure.period) : ''),
    textCell(sources.join('; ')),
  ];
}

function headingOf({ language }: Spoken, column: string): string {
  const place = metricColumnOf(column);
  if (place !== null) {
    const metric = wordOf(language, 'metric', place.metric);
    if (place.track === undefined) return metric;
    if (place.track === 'plan') return say(language, 'column.plan-of', { metric });
    const computed = computedColumnOf(place.track);
    return computed === null ? metric : nameOfColumn(language, computed);
  }
  return say(language, HEADINGS.get(column) ?? 'column.name');
}

const HEADINGS: ReadonlyMap<string, TextKey> = new Map(
  PARK_ATTRIBUTES.map((attribute): [string, TextKey] => [attribute, `column.${attribute}`]),
);

/** One cell as it goes to the clipboard. */
export function clipOfCell(spoken: Spoken, row: GridRow, column: string): ClipCell {
  const { language } = spoken;
  const place = metricColumnOf(column);
  if (row.kind === 'group') {
    if (column === 'name') return textCell(nameOfGroup(language, row));
    const total = place === null ? null : row.totalOf(place.metric, place.track);
    if (total === null) return textCell('');
    const { text, count } = describeTotal(spoken, total, 'auto');
    return textCell(`${text} (${count})`);
  }
  const text = copyOfCell(language, row, column);
  if (place === null) return textCell(text);
  const figure = row.figureOf(place.metric, place.track);
  return { text, exact: exactOf(figure), sources: sourcesOf(spoken, figure) };
}

function textCell(text: string): ClipCell {
  return { text, exact: null, sources: [] };
}

// A plan and an estimate keep their word, so they stay text even where the number is exact.
function exactOf(figure: Figure): number | null {
  if (figure.kind === 'hole' || figure.status !== 'actual') return null;
  return isPoint(figure.quantity.interval) ? figure.quantity.interval.lo : null;
}

function sourcesOf({ language, dataset }: Spoken, figure: Figure): readonly string[] {
  return [...new Set(evidenceOf(figure))].flatMap((id) => {
    const observation = dataset.observationById.get(id);
    const source =
      observation === undefined ? undefined : dataset.sourceById.get(observation.source);
    if (observation === undefined || source === undefined) return [];
    const words = [
      nameOfPublisher(language, source.publisher),
      source.published === null ? null : formatPeriodShort(language, source.published),
      source.url,
    ];
    return [words.filter((word) => word !== null).join(', ')];
  });
}
