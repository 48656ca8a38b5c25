import type { Hole } from '../domain/figure.ts';
import type { Quantity } from '../domain/quantity.ts';
import { formatQuantity } from './format-quantity.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';

/** What stands between two figures: a quantity, or the name of why there is none. */
type Outcome =
  | { readonly kind: 'value'; readonly quantity: Quantity }
  | { readonly kind: 'hole'; readonly hole: Hole };

/**
 * How far a figure is from another, in words: «более 4 000», «−1 200», or the name of the hole. A
 * difference may lie below zero, so zero is no trivial bound of it; a ratio never does.
 */
export function formatContrast(
  language: Language,
  outcome: Outcome,
  kind: 'difference' | 'ratio',
): string {
  if (outcome.kind === 'hole') return say(language, `hole.${outcome.hole}`);
  const signed = kind === 'difference';
  return formatQuantity(language, outcome.quantity, { bounds: 'spelled', signed });
}
