import type { Language } from './language.ts';

/** Made when first asked for: the platform takes tens of milliseconds for each. */
const made = new Map<Language, Intl.DisplayNames>();

/** Name of a country (ISO 3166-1 alpha-2); a code that is none comes back as it is. */
export function countryName(language: Language, code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (namesIn(language).of(code) ?? code) : code;
}

function namesIn(language: Language): Intl.DisplayNames {
  const known = made.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  made.set(language, names);
  return names;
}
