import type { Figure } from '../../../shared/domain/figure.ts';
import type { Period } from '../../../shared/domain/period.ts';
import { isPlanStatus } from '../../../shared/domain/vocabulary.ts';
import type { CellMark } from '../../../shared/domain/mark.ts';
import { formatCell } from '../../../shared/text/format.ts';
import { formatMonthNarrow, formatPeriodShort } from '../../../shared/text/format-period.ts';
import type { AmountScale } from '../../../shared/text/format-amount.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say, type TextKey } from '../../../shared/text/say.ts';

/** How a figure is to be looked at: a plan never looks like a fact, nor a hole like a number. */
export type Tone = 'fact' | 'plan' | 'estimate' | 'missing' | 'refused';

/** What a narrow place shows of a figure. */
export interface FigureFace {
  /** Number with the sign of its bound, or the name of the hole. */
  readonly text: string;
  readonly period: string | null;
  /** Word that stands beside the number of a plan or an estimate. */
  readonly statusWord: string | null;
  /** The other marks, gravest first. */
  readonly marks: readonly CellMark[];
  readonly tone: Tone;
}

/** One character for each mark; what it means is said in the tooltip and in the evidence. */
export const GLYPH_OF_MARK: Readonly<Record<CellMark, string>> = {
  plan: '',
  estimate: '',
  conflict: '≠',
  part_year: '◔',
  several_years: '∑',
  scope: '◐',
  other_series: '∿',
  unlike: '≁',
  converted: '⇄',
  assumed: '°',
  inferred: '?',
  note: '†',
};

/** The face of a figure in a language. */
export function faceOf(
  language: Language,
  figure: Figure,
  scale: AmountScale = 'auto',
): FigureFace {
  const { text, marks } = formatCell(language, figure, scale);
  const tone = toneOf(figure);
  return {
    text: figure.kind === 'hole' ? sayHole(language, figure) : text,
    period: figure.kind === 'hole' ? null : sayShortPeriod(language, figure.period),
    statusWord: tone === 'plan' || tone === 'estimate' ? say(language, `cell.${tone}`) : null,
    marks: figure.kind === 'hole' ? [] : marks.filter((mark) => GLYPH_OF_MARK[mark] !== ''),
    tone,
  };
}

// A day is told as its month: the evidence has the day, and a narrow cell has no room for it.
function sayShortPeriod(language: Language, period: Period | null): string | null {
  if (period === null) return null;
  const { kind, end } = period;
  const isOfMonth = kind === 'day' || kind === 'month';
  return isOfMonth ? formatMonthNarrow(language, end) : formatPeriodShort(language, period);
}

/** The name of a hole for a narrow place, a plan or a slice that is known instead being told. */
export function sayHole(language: Language, figure: Figure & { kind: 'hole' }): string {
  return say(language, keyOfHole(figure));
}

function keyOfHole(figure: Figure & { kind: 'hole' }): TextKey {
  const isKnown = (code: string): boolean =>
    figure.problems.some((problem) => problem.code === code);
  if (figure.hole !== 'not_reported') return `cell.${figure.hole}`;
  if (isKnown('figure.plan-only')) return 'cell.plan-only';
  return isKnown('figure.slices-only') ? 'cell.slices-only' : 'cell.not_reported';
}

function toneOf(figure: Figure): Tone {
  if (figure.kind === 'hole') {
    return figure.hole === 'none' || figure.hole === 'not_reported' ? 'missing' : 'refused';
  }
  if (figure.status === 'estimate') return 'estimate';
  return figure.status !== null && isPlanStatus(figure.status) ? 'plan' : 'fact';
}
