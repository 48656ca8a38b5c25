import type { ParkKind } from '../domain/vocabulary.ts';
import { findPlaces, type PlaceIndex } from './place-index.ts';
import type { ParsedName } from './park-name.ts';

/** What stands above parks: parks of some kinds in a place. */
export interface Network<P> {
  readonly park: P;
  readonly kinds: ReadonlySet<ParkKind>;
  readonly place: string;
}

/** A park above parks with its whereabouts. */
interface Located {
  readonly id: string;
  readonly region: string | null;
  readonly country: string | null;
}

/** Networks by the place whose parks they join. */
export type NetworkIndex = ReadonlyMap<string, readonly Network<Located>[]>;

/** Reads kinds and places out of the names of networks, programmes and blocs. */
export function buildNetworks(
  entries: readonly { readonly park: Located; readonly name: ParsedName }[],
  places: PlaceIndex,
): NetworkIndex {
  const index = new Map<string, Network<Located>[]>();
  for (const { park, name } of entries) {
    const place = placeOf(park, name, places);
    if (place === undefined || name.kinds.size === 0) continue;
    const network = { park, kinds: name.kinds, place };
    index.set(place, [...(index.get(place) ?? []), network]);
  }
  return index;
}

/**
 * The networks that join parks of the kinds in the place, best first: the fewer kinds differ, the
 * better. Several at the top mean that the name fits all of them.
 */
export function findNetworks(
  index: NetworkIndex,
  place: string,
  kinds: ReadonlySet<ParkKind>,
): readonly string[] {
  const scored = (index.get(place) ?? [])
    .map((network) => ({ id: network.park.id, distance: distanceOf(network.kinds, kinds) }))
    .filter(({ distance }) => distance < Infinity);
  const best = Math.min(...scored.map(({ distance }) => distance));
  return scored.filter(({ distance }) => distance === best).map(({ id }) => id);
}

function placeOf(park: Located, name: ParsedName, places: PlaceIndex): string | undefined {
  const named = findPlaces(name.view, places).at(-1)?.place;
  return named ?? park.region ?? undefined;
}

function distanceOf(has: ReadonlySet<ParkKind>, wanted: ReadonlySet<ParkKind>): number {
  let missing = 0;
  for (const kind of wanted) if (!has.has(kind)) missing += 1;
  if (missing > 0) return Infinity;
  return has.size - wanted.size;
}
