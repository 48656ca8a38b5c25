import type { Language } from './language.ts';

const NAMES: Readonly<Record<Language, Intl.DisplayNames>> = {
  ru: new Intl.DisplayNames('ru', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** Name of a country (ISO 3166-1 alpha-2); a code that is none comes back as it is. */
export function countryName(language: Language, code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (NAMES[language].of(code) ?? code) : code;
}
