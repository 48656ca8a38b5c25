import { formatDecimals } from '../../../shared/text/format-number.ts';
import type { Language } from '../../../shared/text/language.ts';

/** A share of a count in percent with one decimal; a dash where there is nothing to share. */
export function formatPercent(language: Language, part: number, whole: number): string {
  return whole === 0 ? '–' : `${formatDecimals(language, (100 * part) / whole, 1)} %`;
}
