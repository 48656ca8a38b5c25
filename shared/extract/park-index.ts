import type { Park } from '../domain/park.ts';
import { stemOf } from './inflection.ts';
import { type NameReader, type ParsedName, parseParkName, soundOf } from './park-name.ts';
import { buildNetworks, type NetworkIndex } from './park-network.ts';
import { buildPlaces, type PlaceIndex } from './place-index.ts';
import { transliterate } from './script.ts';

/** What the extractor needs to know of a park. */
export type KnownPark = Pick<Park, 'id' | 'name' | 'kind' | 'country' | 'region' | 'city'>;

/** A form of a park's name, found by its first word. */
export interface Alias {
  readonly words: readonly string[];
  readonly park: KnownPark;
  /** The form names the park without the word for its kind. */
  readonly complete: boolean;
  /** The form is no ordinary word or place, so that it may stand alone. */
  readonly distinctive: boolean;
}

/** The list of parks made ready for finding them in texts. */
export interface ParkIndex {
  readonly byId: ReadonlyMap<string, KnownPark>;
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  /** Stems by which parks of one name differ. */
  readonly marks: ReadonlyMap<string, ReadonlySet<string>>;
  readonly places: PlaceIndex;
  readonly networks: NetworkIndex;
}

/** Builds the index; `common` are names that are also ordinary words. */
export function buildParkIndex(
  parks: readonly KnownPark[],
  reader: NameReader,
  common: readonly string[],
): ParkIndex {
  const places = buildPlaces(parks);
  const ordinary = withSounds([...common.map(stemOf), ...places.stems]);
  const aliases = new Map<string, Alias[]>();
  const marks = new Map<string, Set<string>>();
  const networks: { park: KnownPark; name: ParsedName }[] = [];
  for (const park of parks) {
    const names = [park.name.ru, park.name.en].filter((name) => name !== '');
    const parsed = names.map((name) => parseParkName(name, reader));
    marks.set(park.id, new Set([...parsed.flatMap((name) => name.marks), ...placeStems(park)]));
    const [russian] = parsed;
    if (park.kind === 'network' || park.kind === 'programme' || park.kind === 'bloc') {
      if (russian !== undefined) networks.push({ park, name: russian });
      continue;
    }
    for (const form of parsed.flatMap((name) => name.forms)) {
      addAlias(aliases, {
        ...form,
        park,
        distinctive: isDistinctive(form.words, ordinary, places),
      });
    }
  }
  const byId = new Map(parks.map((park): [string, KnownPark] => [park.id, park]));
  return { byId, aliases, marks, places, networks: buildNetworks(networks, places) };
}

// A town is a town in Latin letters too: «Калуга», Kaluga.
function withSounds(stems: readonly string[]): ReadonlySet<string> {
  return new Set([...stems, ...stems.map((stem) => soundOf(transliterate(stem)))]);
}

function addAlias(aliases: Map<string, Alias[]>, alias: Alias): void {
  const [first] = alias.words;
  if (first === undefined) return;
  const known = aliases.get(first) ?? [];
  if (known.some((other) => isSame(other, alias))) return;
  aliases.set(first, [...known, alias]);
}

function isSame(a: Alias, b: Alias): boolean {
  return a.park.id === b.park.id && a.words.join(' ') === b.words.join(' ');
}

function isDistinctive(
  words: readonly string[],
  ordinary: ReadonlySet<string>,
  places: PlaceIndex,
): boolean {
  if (words.length > 1) return words.some((word) => !ordinary.has(word)) && !isPlace(words, places);
  const [word = ''] = words;
  return word.length >= 4 && !ordinary.has(word) && !ordinary.has(soundOf(word));
}

// «Набережные Челны» alone is the town, not the area that is named after it.
function isPlace(words: readonly string[], { names }: PlaceIndex): boolean {
  const known = names.get(words[0] ?? '') ?? [];
  return known.some(({ stems }) => stems.join(' ') === words.join(' '));
}

function placeStems(park: KnownPark): string[] {
  const names = [park.region, park.city].filter((name) => name !== null);
  return names.flatMap((name) => name.toLowerCase().split(/[\s()-]+/)).map(stemOf);
}
