import { EN_REGIONS } from './en/regions.ts';
import type { Language } from './language.ts';

/**
 * A region for people: its usual English name in English, e.g. `Nizhny Novgorod Oblast` for
 * «Нижегородская область». The data name regions in Russian, and that name stays what a filter or a
 * group is known by. A region without a known name comes back as it is.
 */
export function nameOfRegion(language: Language, region: string): string {
  return language === 'en' ? (EN_REGIONS.get(region) ?? region) : region;
}

/**
 * The same for a narrow column, where «Республика» or `Republic of` would leave no room for the name
 * itself: «Татарстан».
 */
export function shortNameOfRegion(language: Language, region: string): string {
  return nameOfRegion(language, region).replace(/^(Республика|Republic of) /u, '');
}
