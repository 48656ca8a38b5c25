import type { VocabularyEntry } from '../sense.ts';

const PLACES: readonly (readonly [string, string])[] = [
  ['Россия', 'russia | russian'],
  ['Москва', 'moscow'],
  ['Московская область', 'moscow region | moscow oblast'],
  ['Республика Татарстан', 'tatarstan'],
  ['Республика Башкортостан', 'bashkortostan'],
  ['Санкт-Петербург', 'saint petersburg | st . petersburg'],
  ['Турция', 'turkey | turkish | turkiye'],
  ['Индия', 'india | indian'],
  ['Китай', 'china | chinese'],
  ['Иран', 'iran | iranian'],
  ['Узбекистан', 'uzbekistan | uzbek'],
  ['Казахстан', 'kazakhstan | kazakh'],
  ['Беларусь', 'belarus | belarusian'],
  ['Таджикистан', 'tajikistan'],
  ['Польша', 'poland | polish'],
  ['Вьетнам', 'vietnam | vietnamese'],
  ['Тайвань', 'taiwan'],
  ['Азербайджан', 'azerbaijan'],
  ['Дальний Восток', 'far east'],
  ['ШОС', 'sco'],
];

/** Names of places in English, under the names that the list of parks uses. */
export const places: readonly VocabularyEntry[] = PLACES.map(([place, phrases]) => ({
  rule: 'en/place/other-name',
  sense: { kind: 'place', place },
  phrases,
}));
