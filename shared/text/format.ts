import type { Figure } from '../domain/figure.ts';
import { isSignedForm } from '../domain/column.ts';
import { type CellMark, marksOf } from '../domain/mark.ts';
import { formatPeriodShort } from './format-period.ts';
import type { AmountScale } from './format-amount.ts';
import { formatQuantity } from './format-quantity.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';

/** A figure as a narrow cell shows it. */
export interface CellText {
  /** Number with the sign of its bound, or the name of the hole. */
  readonly text: string;
  /** Short period; null where nothing stands in the cell. */
  readonly period: string | null;
  readonly marks: readonly CellMark[];
}

/**
 * A figure in words: «более 13 000», «менее 2,0 млн $ (план)», or the name of the hole. A plan and
 * an estimate say so, so that the text can be quoted alone.
 */
export function formatFigure(language: Language, figure: Figure): string {
  if (figure.kind === 'hole') return say(language, `hole.${figure.hole}`);
  const text = formatQuantity(language, figure.quantity, { bounds: 'spelled', ...signOf(figure) });
  switch (figure.status) {
    case 'target':
    case 'announced':
      return say(language, 'figure.plan', { text });
    case 'estimate':
      return say(language, 'figure.estimate', { text });
    case 'actual':
    case null:
      return text;
  }
}

/** A figure for a narrow cell: «> 13 000», its short period and its marks. */
export function formatCell(
  language: Language,
  figure: Figure,
  scale: AmountScale = 'auto',
): CellText {
  const text =
    figure.kind === 'hole'
      ? say(language, `hole.${figure.hole}`)
      : formatQuantity(language, figure.quantity, { bounds: 'signs', scale, ...signOf(figure) });
  return {
    text,
    period: figure.period === null ? null : formatPeriodShort(language, figure.period),
    marks: marksOf(figure),
  };
}

// Of a change, zero is no trivial bound.
function signOf({ computed }: Figure): { readonly signed: boolean } {
  return { signed: computed !== undefined && isSignedForm(computed.form) };
}
