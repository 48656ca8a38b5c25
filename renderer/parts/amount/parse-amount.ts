import type { Language } from '../../../shared/text/language.ts';

/** Words and letters that multiply a number, as people type them; each is matched whole. */
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(тыс(яч[а-я]*)?|thousand|th|k|к)\.?$/, 1e3],
  [/^(млн|миллион[а-я]*|mln|million|m|м)\.?$/, 1e6],
  [/^(млрд|миллиард[а-я]*|bn|billion|b)\.?$/, 1e9],
  [/^(трлн|триллион[а-я]*|trn|trillion|t)\.?$/, 1e12],
];
const AMOUNT = /^(\d[\d\s\u00A0\u202F]*(?:,\d{3})*(?:[.,]\d+)?)\s*([a-zа-яё.]*)$/;
const GROUPED = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const SEVERAL_GROUPS = /,\d{3},/;

/** What stands in a field for a number. */
export type TypedAmount =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unreadable' };

/**
 * Reads a typed amount: `13000`, `13 000`, `1,5 млрд`, `2 mln`. A comma parts the decimals in
 * Russian and the thousands in English; between several groups of three it parts thousands in both.
 */
export function parseAmount(language: Language, text: string): TypedAmount {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { kind: 'empty' };
  const [, digits = '', word = ''] = AMOUNT.exec(typed) ?? [];
  const factor = word === '' ? 1 : FACTORS.find(([pattern]) => pattern.test(word))?.[1];
  if (digits === '' || factor === undefined) return { kind: 'unreadable' };
  const value = Number(toPlain(language, digits)) * factor;
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'unreadable' };
}

function toPlain(language: Language, digits: string): string {
  const joined = digits.replace(/[\s\u00A0\u202F]/g, '');
  const partsThousands = language === 'en' || joined.includes('.') || SEVERAL_GROUPS.test(joined);
  return partsThousands && GROUPED.test(joined)
    ? joined.replaceAll(',', '')
    : joined.replace(',', '.');
}

/**
 * A typed amount in plain decimals, the digits kept as they were typed: `2,50` becomes `2.50`, and
 * `1,5 млрд` becomes `1500000000`. Null where it is empty or cannot be read.
 */
export function plainAmount(language: Language, text: string): string | null {
  const typed = parseAmount(language, text);
  if (typed.kind !== 'number') return null;
  const [, digits = '', word = ''] = AMOUNT.exec(text.trim().toLowerCase()) ?? [];
  return word === '' ? toPlain(language, digits) : String(typed.value);
}
