import { isBounded, isPoint } from '../../../shared/domain/interval.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import { buildQuantity, type Quantity } from '../../../shared/domain/quantity.ts';
import { isPlanStatus } from '../../../shared/domain/vocabulary.ts';
import { formatQuantity, formatValueOf } from '../../../shared/text/format-quantity.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';

/** What a source says, in its own unit and wording: «более 13 000», «60 млн $ (план)». */
export function sayObservation(language: Language, observation: Observation): string {
  const { wording, unit, status } = observation;
  const text = formatQuantity(language, buildQuantity(wording, unit, 'strict'));
  if (isPlanStatus(status)) return say(language, 'figure.plan', { text });
  return status === 'estimate' ? say(language, 'figure.estimate', { text }) : text;
}

/** What kind of statement it is, in a few words: «факт, на дату, частные». */
export function sayNature(language: Language, observation: Observation): string {
  const { status, seriesKind, scope } = observation;
  const words = [
    wordOf(language, 'status', status),
    wordOf(language, 'series-kind', seriesKind),
    ...(scope === 'total' ? [] : [wordOf(language, 'scope', scope)]),
  ];
  return words.join(', ');
}

/**
 * The two ends that a wording leaves possible, where the words themselves do not name both; null
 * otherwise.
 */
export function sayEnds(language: Language, quantity: Quantity): string | null {
  const { interval, wording } = quantity;
  const namesBoth = wording?.qualifier === 'range' || wording === null;
  if (namesBoth || isPoint(interval) || !isBounded(interval)) return null;
  const from = formatValueOf(language, quantity, interval.lo);
  const to = formatValueOf(language, quantity, interval.hi);
  return say(language, 'bound.from-to', { from, to });
}
