import type { Observation } from '../../../shared/domain/observation.ts';
import { parsePeriod } from '../../../shared/domain/period.ts';
import { buildQuantity } from '../../../shared/domain/quantity.ts';
import { formatDecimals } from '../../../shared/text/format-number.ts';
import { formatPeriod } from '../../../shared/text/format-period.ts';
import { formatQuantity } from '../../../shared/text/format-quantity.ts';
import type { Language } from '../../../shared/text/language.ts';
import { isTextKey, say } from '../../../shared/text/say.ts';
import type { Fields } from './fields.ts';

/** What an observation states, in its own wording: «более 13 000». */
export function sayQuantity(language: Language, { wording, unit }: Observation): string {
  return formatQuantity(language, buildQuantity(wording, unit, 'strict'));
}

/** The value of fields that are not whole yet, as far as it is known. */
export function sayParts(language: Language, fields: Fields): string {
  const { qualifier, value, valueHigh, unit } = fields;
  const bound = qualifier === 'exact' ? '' : sayWord(language, 'qualifier', qualifier);
  const [low, high] = [value, valueHigh].map((text) => sayNumber(language, text));
  const ends = valueHigh === '' ? low : `${low}–${high}`;
  return [bound, ends ?? '', unitWord(language, unit)].filter((part) => part !== '').join(' ');
}

/** A number as people write it; what is none yet stays as typed. */
function sayNumber(language: Language, text: string): string {
  const number = /^\d+(?:\.(?<decimals>\d+))?$/.exec(text);
  if (number === null) return text;
  return formatDecimals(language, Number(text), number.groups?.['decimals']?.length ?? 0);
}

/** A period as people write it; one that cannot be read stays as typed. */
export function sayPeriod(language: Language, text: string): string {
  const period = parsePeriod(text);
  return period.kind === 'ok' ? formatPeriod(language, period.value) : text;
}

/** The word of a vocabulary for a member that came as text. */
export function sayWord(language: Language, vocabulary: string, word: string): string {
  const key = `${vocabulary}.${word}`;
  return isTextKey(key) ? say(language, key) : word;
}

function unitWord(language: Language, unit: string): string {
  if (unit === '' || unit === 'count') return '';
  return sayWord(language, unit.length === 3 ? 'currency' : 'unit', unit);
}
