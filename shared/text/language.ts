/** Languages of the program, the first user's first. */
export const LANGUAGES = ['ru', 'en'] as const;
/** Language of the window or of a file. */
export type Language = (typeof LANGUAGES)[number];

/** The language for a system locale such as `ru-RU`; Russian stands for its neighbours as well. */
export function languageOfLocale(locale: string): Language {
  return /^(ru|be|kk|ky|uz|tg)\b/i.test(locale) ? 'ru' : 'en';
}
