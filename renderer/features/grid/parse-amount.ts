/** Words and letters that multiply a number, as people type them. */
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(тыс|thousand|k|к)/, 1e3],
  [/^(млн|миллион|mln|million|m|м)/, 1e6],
  [/^(млрд|миллиард|bn|billion|b)/, 1e9],
  [/^(трлн|триллион|trn|trillion|t)/, 1e12],
];
const AMOUNT = /^(\d[\d\s\u00A0\u202F]*(?:[.,]\d+)?)\s*([a-zа-яё.]*)$/;
// «13,000» in English means thousands; a comma before exactly three digits is read so.
const GROUPED = /^\d{1,3}(,\d{3})+$/;

/** What stands in a field for a number. */
export type TypedAmount =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unreadable' };

/** Reads a typed amount: `13000`, `13 000`, `1,5 млрд`, `2 mln`. */
export function parseAmount(text: string): TypedAmount {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { kind: 'empty' };
  const [, digits = '', word = ''] = AMOUNT.exec(typed) ?? [];
  const factor = word === '' ? 1 : FACTORS.find(([pattern]) => pattern.test(word))?.[1];
  if (digits === '' || factor === undefined) return { kind: 'unreadable' };
  return { kind: 'number', value: Number(toPlain(digits)) * factor };
}

function toPlain(digits: string): string {
  const joined = digits.replace(/[\s\u00A0\u202F]/g, '');
  return GROUPED.test(joined) ? joined.replaceAll(',', '') : joined.replace(',', '.');
}
