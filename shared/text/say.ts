import { createInstance, type i18n } from 'i18next';
import type { Place, Problem } from '../core/problem.ts';
import { parsePeriod } from '../domain/period.ts';
import { countryName } from './country-name.ts';
import { en } from './en.ts';
import { formatDecimals } from './format-number.ts';
import { formatPeriod } from './format-period.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';

type CatalogueKey = keyof typeof en;
// A word such as `special_zone_other` is no plural form: only a stem that has `_one` is.
type WithoutPlural<Key> = Key extends `${infer Stem}_${'one' | 'few' | 'many' | 'other'}`
  ? `${Stem}_one` extends CatalogueKey
    ? Stem
    : Key
  : Key;

/** Key of a sentence or label; forms for plurals share one key and are chosen by `count`. */
export type TextKey = WithoutPlural<CatalogueKey>;

/** Values for the placeholders of a sentence. */
export type TextParams = Readonly<Record<string, string | number>>;

const catalogue: i18n = createInstance();
void catalogue.init({
  initAsync: false,
  fallbackLng: 'en',
  resources: { en: { translation: en }, ru: { translation: ru } },
  interpolation: { escapeValue: false },
  keySeparator: false,
  nsSeparator: false,
});

/** The sentence or label of a key in a language, placeholders filled in. */
export function say(language: Language, key: TextKey, params: TextParams = NOTHING): string {
  return fillIn(templateOf(language, key, params['count']), params);
}

const NOTHING: TextParams = {};

/** A text taken apart at its placeholders: at even places words, at odd ones names. */
type Template = readonly string[];

/** Taken apart once: a table asks for the same few texts in every cell. */
const templates: Readonly<Record<Language, Map<string, Template>>> = {
  ru: new Map(),
  en: new Map(),
};

// Numbers of one form, such as 2, 3 and 4 in Russian, have one text.
const FORMS: Readonly<Record<Language, Intl.PluralRules>> = {
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
};

function templateOf(language: Language, key: TextKey, count: string | number = ''): Template {
  const isCounted = typeof count === 'number';
  const place = isCounted ? `${key} ${FORMS[language].select(count)}` : key;
  const known = templates[language].get(place);
  if (known !== undefined) return known;
  const counted = isCounted ? { count } : {};
  const text = catalogue.t(key, { lng: language, ...counted, skipInterpolation: true });
  const template = text.split(/\{\{(\w+)\}\}/);
  templates[language].set(place, template);
  return template;
}

/** The library fills in as well, but too slowly for some hundred cells at every change. */
function fillIn(template: Template, params: TextParams): string {
  const [only = ''] = template;
  if (template.length === 1) return only;
  return template.map((part, at) => (at % 2 === 0 ? part : (params[part] ?? ''))).join('');
}

/** Whether the catalogue has a text under the key. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}

/** Parameters that count something: unlike years and versions they are written in groups of digits. */
const COUNTS: ReadonlySet<string> = new Set(['count', 'most']);

/** A problem as one sentence, with its place before it: «parks.csv, строка 7, столбец kind: …» */
export function sayProblem(language: Language, problem: Problem): string {
  const params = Object.entries(problem.params).map(([name, value]) => [
    name,
    COUNTS.has(name) && typeof value === 'number'
      ? formatDecimals(language, value, 0)
      : resolveReferences(language, value),
  ]);
  const sentence = say(language, `problem.${problem.code}`, Object.fromEntries(params));
  const place = sayPlace(language, problem.place ?? {});
  return place === '' ? sentence : `${place}: ${sentence}`;
}

function sayPlace(language: Language, place: Place): string {
  const parts = [
    place.file,
    place.row === undefined ? undefined : say(language, 'place.row', { row: place.row }),
    place.column === undefined
      ? undefined
      : say(language, 'place.column', { column: place.column }),
    place.id === undefined ? undefined : resolveReferences(language, place.id),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

const REFERENCE = /@[a-z-]+\.[\w/-]+/g;

/**
 * Puts words where a problem's parameters refer to them: `@scope.private` becomes «частные»,
 * `@country.UZ` the country's name, `@period.2024-09` the period as people write it. What is not
 * in the catalogue stays as it is.
 */
export function resolveReferences(language: Language, value: string | number): string {
  return String(value).replace(REFERENCE, (reference) => {
    const key = reference.slice(1);
    const [vocabulary = '', word = ''] = key.split(/\.(.*)/s);
    if (vocabulary === 'country') return countryName(language, word);
    if (vocabulary === 'period') return periodText(language, word);
    return isTextKey(key) ? say(language, key) : reference;
  });
}

function periodText(language: Language, text: string): string {
  const period = parsePeriod(text);
  return period.kind === 'ok' ? formatPeriod(language, period.value) : text;
}
