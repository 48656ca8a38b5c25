import { LATIN_LETTERS } from '../core/latin-letters.ts';
import type { ParkId } from '../domain/ids.ts';
import type { Park } from '../domain/park.ts';
import type { ParkKind } from '../domain/vocabulary.ts';
import { nameOfCity } from '../text/city-name.ts';
import { nameOfRegion } from '../text/region-name.ts';

/** The words by which each park can be found, folded; built once for a set of parks. */
export type SearchIndex = ReadonlyMap<ParkId, string>;

/** What was typed, taken apart: of each word, the folded spellings of which one must be found. */
export type SearchQuery = readonly (readonly string[])[];

/** Shorter words are looked for at the beginning of a word only. */
const SHORTEST_INNER_MATCH = 3;

/**
 * Folds a text so that spellings of one name meet: case, ё/е, quotes and hyphens, Cyrillic and its
 * Latin transliterations, and the words for one legal form (ОЭЗ, СЭЗ, SEZ; ТОР, ТОСЭР). The result
 * is lower-case Latin words with a space on either side of each, legal forms in capitals so that no
 * part of a name is taken for one; it is for matching and never for reading.
 */
export function foldText(text: string): string {
  const latin = toLatin(text.normalize('NFC').toLowerCase());
  const words = latin.replace(/[^a-z0-9]+/g, ' ').trim();
  return ` ${joinLegalForms(foldSounds(words))} `;
}

/** Builds the index over names, region, city and operator in both languages and the legal form. */
export function buildSearchIndex(parks: readonly Park[]): SearchIndex {
  return new Map(parks.map((park) => [park.id, foldText(textOfPark(park))]));
}

/** Reads what was typed into the search field; an empty query finds every park. */
export function parseSearch(text: string): SearchQuery {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '')
    .map(spellingsOf);
}

/** Whether every word of the query begins a word of the folded text, or stands inside one. */
export function matchesSearch(folded: string, query: SearchQuery): boolean {
  return query.every((spellings) => spellings.some((spelling) => folded.includes(spelling)));
}

/** The folded texts of all parks in one, each ended by a line break, and where each begins. */
interface JoinedTexts {
  readonly parks: readonly Park[];
  readonly text: string;
  readonly starts: Uint32Array;
}

const joined = new WeakMap<SearchIndex, JoinedTexts>();

/**
 * Which parks the query finds, by their place: 1 where it does. The same as `matchesSearch` for each
 * of them, but the texts are gone through as one: 20,000 apart take ten times as long.
 */
export function searchPlaces(
  parks: readonly Park[],
  index: SearchIndex,
  query: SearchQuery,
): Uint8Array {
  const texts = joinTexts(parks, index);
  const found = new Uint8Array(parks.length).fill(1);
  for (const spellings of query) {
    const hits = new Uint8Array(parks.length);
    for (const spelling of spellings) markHits(texts, spelling, hits);
    for (const [place, hit] of hits.entries()) if (hit === 0) found[place] = 0;
  }
  return found;
}

/** Joins the texts of an index for `searchPlaces`; kept with the index. */
export function joinTexts(parks: readonly Park[], index: SearchIndex): JoinedTexts {
  const known = joined.get(index);
  if (known?.parks === parks) return known;
  const starts = new Uint32Array(parks.length + 1);
  const lines = parks.map(({ id }, place) => {
    const line = `${index.get(id) ?? ''}\n`;
    starts[place + 1] = (starts[place] ?? 0) + line.length;
    return line;
  });
  const texts = { parks, text: lines.join(''), starts };
  joined.set(index, texts);
  return texts;
}

// Nothing that is looked for has a line break, so that no hit reaches into the next park.
function markHits({ text, starts }: JoinedTexts, spelling: string, hits: Uint8Array): void {
  let place = 0;
  let at = text.indexOf(spelling);
  while (at >= 0) {
    while ((starts[place + 1] ?? Infinity) <= at) place += 1;
    hits[place] = 1;
    at = text.indexOf(spelling, starts[place + 1]);
  }
}

// Somebody who types «тор» may mean the legal form or be on the way to «Торжок».
function spellingsOf(word: string): readonly string[] {
  if (word === 'SEZ' || word === 'TOR') return [word, ` ${word.toLowerCase()}`];
  return [word.length < SHORTEST_INNER_MATCH ? ` ${word}` : word];
}

function textOfPark(park: Park): string {
  const { name, region, city, operator } = park;
  const places = [
    ...(region === null ? [] : [region, nameOfRegion('en', region)]),
    ...(city === null ? [] : [city, nameOfCity('en', city)]),
  ];
  const form = LEGAL_FORM_OF_KIND[park.kind];
  const parts = [name.ru, name.en, ...places, operator, park.id, form];
  return parts.filter((part) => part !== null && part !== undefined).join(' ; ');
}

const LEGAL_FORM_OF_KIND: Partial<Record<ParkKind, string>> = {
  sez: 'sez',
  priority_development_area: 'tor',
  technopark: 'technopark',
  industrial_park: 'industrial park',
};

/** Spellings differ in some letters: all of them are read as one. */
const LETTERS: Readonly<Record<string, string>> = {
  ...LATIN_LETTERS,
  й: 'i',
  х: 'h',
  ы: 'i',
  ю: 'iu',
  я: 'ia',
  і: 'i',
  ї: 'i',
  є: 'e',
  ў: 'u',
  қ: 'k',
  ғ: 'g',
  ң: 'n',
  ү: 'u',
  ұ: 'u',
  ө: 'o',
  ә: 'a',
  һ: 'h',
};

function toLatin(text: string): string {
  const letters = [...text].map((letter) => LETTERS[letter] ?? letter).join('');
  // Diacritics of Latin scripts (ş, ö, č) fall away; Cyrillic й and ё were read above, composed.
  return letters.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Spellings that stand for one sound in the usual transliterations, the longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sc'],
  [/tech/g, 'teh'],
  [/kh/g, 'h'],
  [/tz|ts/g, 'c'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  [/ie/g, 'e'],
  [/([a-z])\1/g, '$1'],
];

function foldSounds(words: string): string {
  return SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), words);
}

const LEGAL_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(osob|svobodn|special|fre)[a-z]* ekonomi[a-z]* zon[a-z]*\b/g, 'SEZ'],
  [/\b(special|fre) economic zon[a-z]*\b/g, 'SEZ'],
  [/\bteritor[a-z]* oper[a-z]* (socialno ekonomicheskogo )?razvit[a-z]*\b/g, 'TOR'],
  [/\b(prioriti|advanced) development (are?a|teritor)[a-z]*\b/g, 'TOR'],
  [/\b(oez|sez|fez|svez)\b/g, 'SEZ'],
  [/\b(tor|toser|asez|pda|tad)\b/g, 'TOR'],
];

function joinLegalForms(words: string): string {
  return LEGAL_FORMS.reduce((text, [spelling, form]) => text.replace(spelling, form), words);
}
