import { compareText } from '../core/order.ts';
import type { ParkId } from '../domain/ids.ts';
import type { Names, Park } from '../domain/park.ts';
import { LEVELS, levelOfKind, PARK_KINDS, STAGES } from '../domain/vocabulary.ts';
import { nameOfRegion } from '../text/region-name.ts';
import { buildRanks, orderByRank, type Rank, type Ranks, rankOfPlace } from './order.ts';
import type { ParkAttribute } from './table-choice.ts';

/** Place of each park's name and each region in the alphabet of a language. */
export interface NameOrder {
  readonly names: ReadonlyMap<ParkId, number>;
  readonly regions: ReadonlyMap<string, number>;
}

/**
 * What tables ask of every park whatever the question, by the place of the park. Found once: going
 * to 20,000 parks for it takes longer than ordering them.
 */
export interface Alphabet {
  readonly parks: readonly Park[];
  /** All places in the order of the names. */
  readonly order: Uint32Array;
  /** Number of each park's level in `LEVELS`. */
  readonly levels: Uint8Array;
  readonly ranksOf: (key: 'name' | ParkAttribute) => Ranks;
}

/** Finds the places in the alphabet once: comparing by a language's rules is slow. */
export function buildNameOrder(parks: readonly Park[], language: keyof Names): NameOrder {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const named = parks.map((park) => ({ id: park.id, name: bareName(park.name[language]) }));
  const regions = new Set(parks.flatMap((park) => park.region ?? []));
  named.sort((a, b) => compare(a.name, b.name) || compareText(a.id, b.id));
  return {
    names: new Map(named.map(({ id }, place) => [id, place])),
    regions: new Map(
      [...regions]
        .map((region) => ({ region, name: nameOfRegion(language, region) }))
        .sort((a, b) => compare(a.name, b.name) || compareText(a.region, b.region))
        .map(({ region }, place) => [region, place]),
    ),
  };
}

const alphabets = new WeakMap<NameOrder, Alphabet>();

/** The parks by name, and what else they are ordered by; kept with the order of the names. */
export function alphabetOf(parks: readonly Park[], nameOrder: NameOrder): Alphabet {
  const known = alphabets.get(nameOrder);
  if (known?.parks === parks) return known;
  const alphabet = buildAlphabet(parks, nameOrder);
  alphabets.set(nameOrder, alphabet);
  return alphabet;
}

function buildAlphabet(parks: readonly Park[], nameOrder: NameOrder): Alphabet {
  const all = Uint32Array.from(parks.keys());
  const known = new Map<'name' | ParkAttribute, Ranks>();
  const ranksOf = (key: 'name' | ParkAttribute): Ranks => {
    const ranks =
      known.get(key) ??
      buildRanks(parks.length, all, (place) => rankOf(parks[place], key, nameOrder));
    known.set(key, ranks);
    return ranks;
  };
  return {
    parks,
    order: orderByRank(all.slice(), ranksOf('name'), false),
    levels: Uint8Array.from(parks, ({ kind }) => LEVELS.indexOf(levelOfKind(kind))),
    ranksOf,
  };
}

function rankOf(park: Park | undefined, key: 'name' | ParkAttribute, order: NameOrder): Rank {
  if (park === undefined) return rankOfPlace(null);
  if (key === 'name') return rankOfPlace(order.names.get(park.id) ?? null);
  return rankOfPlace(attributePlace(park, key, order));
}

function attributePlace(park: Park, attribute: ParkAttribute, order: NameOrder): number | null {
  switch (attribute) {
    case 'kind':
      return PARK_KINDS.indexOf(park.kind);
    case 'stage':
      return STAGES.indexOf(park.stage);
    case 'region':
      return park.region === null ? null : (order.regions.get(park.region) ?? null);
    case 'country':
      return park.country === null ? null : placeOfCode(park.country);
  }
}

// Two Latin letters as a number that orders like the code itself.
function placeOfCode(code: string): number {
  return code.charCodeAt(0) * 128 + code.charCodeAt(1);
}

// Quotation marks must not decide where a name stands in the alphabet.
function bareName(name: string): string {
  return name.replace(/[«»„“”"']/g, '');
}
