import type { Citations } from '../chart/citations.ts';
import { nameOfPark } from '../chart/figure-mark.ts';
import { sayConversion } from '../chart/footnotes.ts';
import type { Dataset } from '../domain/dataset.ts';
import { shownDigits } from '../domain/digits.ts';
import { evidenceOf, type Figure } from '../domain/figure.ts';
import { isPoint } from '../domain/interval.ts';
import type { Quantity } from '../domain/quantity.ts';
import { formatFigure } from '../text/format.ts';
import { wholeDigits } from '../text/format-number.ts';
import { formatPeriod } from '../text/format-period.ts';
import type { Language } from '../text/language.ts';
import { sayProblem } from '../text/say.ts';
import { nameOfSubject } from '../text/column-name.ts';
import { wordOf, wordOfUnit } from '../text/word-of.ts';
import type { FigureRow } from './deliverable.ts';

/** What figures are written out with. */
export interface FigureWords {
  readonly dataset: Dataset;
  readonly citations: Citations;
  readonly language: Language;
}

/**
 * Writes figures out, each once, and behind them the parts of quotients that do not stand among
 * them, so that every quotient can be computed from two other rows.
 */
export function buildFigureRows(
  figures: readonly Figure[],
  words: FigureWords,
): readonly FigureRow[] {
  const listed = listFigures(figures);
  const places = new Map([...listed.keys()].map((key, index) => [key, index]));
  return [...listed.values()].map((figure) => ({
    ...describeFigure(figure, words),
    ...numbersOf(figure),
    quotient: findQuotient(figure, places),
  }));
}

/** Every figure and the parts behind it, each once. */
export function listFigures(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const listed = new Map<string, Figure>();
  const add = (figure: Figure): void => {
    const key = keyOf(figure);
    if (!listed.has(key)) listed.set(key, figure);
  };
  figures.forEach(add);
  for (const { parts } of figures) parts.forEach(add);
  return listed;
}

/** The number of a figure where it is exact; null for bounds, "about" and holes. */
export function exactNumberOf(figure: Figure): number | null {
  if (figure.kind === 'hole') return null;
  const { interval, approximate, nominal } = figure.quantity;
  return isPoint(interval) && !approximate ? nominal : null;
}

/** Decimals that a figure was stated with, or that a computed one may show; in its base unit. */
export function decimalsOf(figure: Figure): number {
  return figure.kind === 'hole' ? 0 : decimalsOfQuantity(figure.quantity);
}

function decimalsOfQuantity({ nominal, digits, wording }: Quantity): number {
  const known = wording === null ? shownDigits(digits) : digits.significant;
  return Math.min(9, Math.max(0, known - wholeDigits(nominal)));
}

function describeFigure(
  figure: Figure,
  { dataset, citations, language }: FigureWords,
): Omit<FigureRow, 'exact' | 'lo' | 'hi' | 'loOpen' | 'hiOpen' | 'decimals' | 'quotient'> {
  const { park, metric, period, status, scope, seriesKind } = figure;
  return {
    park,
    parkName: nameOfPark(dataset, park, language),
    metric,
    metricName: nameOfSubject(language, figure),
    text: formatFigure(language, figure),
    hole: figure.kind === 'hole' ? figure.hole : null,
    unit: figure.kind === 'hole' ? '' : wordOfUnit(language, figure.quantity.unit),
    period: period === null ? '' : formatPeriod(language, period),
    status: status === null ? '' : wordOf(language, 'status', status),
    scope: scope === null ? '' : wordOf(language, 'scope', scope),
    seriesKind: seriesKind === null ? '' : wordOf(language, 'series-kind', seriesKind),
    sources: citations.numbersOf(figure),
    observations: [...new Set(evidenceOf(figure))],
    conversions: joinSentences(
      figure.conversions.map((each) => sayConversion(language, each) ?? ''),
    ),
    caveats: joinSentences(figure.problems.map((each) => sayProblem(language, each))),
  };
}

function numbersOf(
  figure: Figure,
): Pick<FigureRow, 'exact' | 'lo' | 'hi' | 'loOpen' | 'hiOpen' | 'decimals'> {
  const exact = exactNumberOf(figure);
  const decimals = decimalsOf(figure);
  if (figure.kind === 'hole' || exact !== null) {
    return { exact, lo: exact, hi: exact, loOpen: false, hiOpen: false, decimals };
  }
  const { lo, hi, loOpen, hiOpen } = figure.quantity.interval;
  return { exact, lo: finite(lo), hi: finite(hi), loOpen, hiOpen, decimals };
}

function findQuotient(figure: Figure, places: ReadonlyMap<string, number>): FigureRow['quotient'] {
  const [first, second, ...rest] = figure.parts;
  if (first === undefined || second === undefined || rest.length > 0) return null;
  // What the user computes of two parts need not be one divided by the other.
  if (figure.computed !== undefined) return null;
  const over = places.get(keyOf(first));
  const under = places.get(keyOf(second));
  return over === undefined || under === undefined ? null : { over, under };
}

// A park may stand with several years of a metric, as in lines over time.
function keyOf({ park, metric, period, status, computed }: Figure): string {
  const column = computed === undefined ? '' : JSON.stringify(computed);
  return [park, metric, period?.text ?? '', status ?? '', column].join('|');
}

function joinSentences(sentences: readonly string[]): string {
  return [...new Set(sentences)].filter((sentence) => sentence !== '').join(' ');
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
