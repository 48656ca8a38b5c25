import { nameOfPark } from '../chart/figure-mark.ts';
import type { ComparedFigure, Comparison } from '../table/compare.ts';
import type { Contrast } from '../table/contrast.ts';
import { formatFigure } from '../text/format.ts';
import { formatContrast } from '../text/format-contrast.ts';
import { formatPeriodShort } from '../text/format-period.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { nameOfSubject } from '../text/column-name.ts';
import type { ComparisonCell, ComparisonTable } from './deliverable.ts';
import { decimalsOf, exactNumberOf, type FigureWords } from './figure-rows.ts';
import type { NumberedNotes } from './note-entries.ts';

/** Sets a comparison as a table for people: metrics in rows, parks in columns. */
export function buildComparisonTable(
  comparison: Comparison,
  notes: NumberedNotes,
  words: FigureWords,
): ComparisonTable {
  const { dataset, language } = words;
  const parks = comparison.metrics[0]?.figures.map(({ park }) => park) ?? [];
  return {
    title: say(language, 'exports.comparison'),
    base: parks.length > 1 ? comparison.base : null,
    listing: null,
    parks: parks.map((park) => ({
      park,
      name: withMarks(nameOfPark(dataset, park, language), notes.numbersOn(park)),
    })),
    rows: comparison.metrics.map((row) => ({
      metric: row.metric,
      name: nameOfSubject(language, row),
      cells: row.figures.map((each) => buildCell(each, notes, words)),
    })),
  };
}

/** A text with the numbers of its notes behind it: «Алабуга *1, 2». */
export function withMarks(text: string, notes: readonly number[]): string {
  return notes.length === 0 ? text : `${text} *${notes.join(', ')}`;
}

/** One cell of a table: the figure in words with its period, sources and notes. */
export function buildCell(
  compared: ComparedFigure,
  notes: NumberedNotes,
  { citations, language }: FigureWords,
): ComparisonCell {
  const { figure } = compared;
  return {
    text: formatFigure(language, figure),
    isHole: figure.kind === 'hole',
    exact: exactNumberOf(figure),
    decimals: decimalsOf(figure),
    period: figure.period === null ? '' : formatPeriodShort(language, figure.period),
    sources: citations.numbersOf(figure),
    notes: notes.numbersOn(figure.park, figure.metric),
    contrast: sayContrast(compared, language),
  };
}

function sayContrast({ figure, difference, ratio }: ComparedFigure, language: Language): string {
  if (figure.kind === 'hole') return '';
  const parts = [
    sayAmount(difference, 'difference', language),
    sayAmount(ratio, 'ratio', language),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function sayAmount(
  contrast: Contrast | null,
  as: 'difference' | 'ratio',
  language: Language,
): string {
  if (contrast === null || contrast.kind === 'hole') return '';
  return say(language, `exports.${as}`, { amount: formatContrast(language, contrast, as) });
}
