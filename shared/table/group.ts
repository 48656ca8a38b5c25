import { compareText } from '../core/order.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ParkId } from '../domain/ids.ts';
import type { Grouping, Park } from '../domain/park.ts';
import { levelOfKind, PARK_KINDS } from '../domain/vocabulary.ts';

const PLACE_OF_KIND: readonly string[] = PARK_KINDS;

/** Parks that belong together. */
export interface ParkGroup {
  readonly by: Grouping;
  /** Kind, country code, region as sources name it, or the id of the network. */
  readonly key: string;
  /** Parks only, never networks, programmes or blocs; in the order of the dataset. */
  readonly parks: readonly Park[];
}

/**
 * Groups the parks of a list. A park without a region or country is in no group of that kind; a
 * park can belong to several networks. Groups of kinds come in the order of the vocabulary, the
 * others by key. Entries above parks are in no group: their figures hold those of their members.
 */
export function groupParks(
  dataset: Dataset,
  parks: readonly Park[],
  by: Grouping,
): readonly ParkGroup[] {
  const groups = new Map<string, Park[]>();
  const keysOf = buildKeys(dataset, by);
  for (const park of parks) {
    if (levelOfKind(park.kind) !== 'park') continue;
    for (const key of keysOf(park)) {
      const group = groups.get(key);
      if (group) group.push(park);
      else groups.set(key, [park]);
    }
  }
  return [...groups]
    .map(([key, members]) => ({ by, key, parks: members }))
    .toSorted((a, b) => placeOfKey(a) - placeOfKey(b) || compareText(a.key, b.key));
}

/** Gives the ids of everything that a park is part of, directly or through others. */
export function buildWholes({ relations }: Dataset): (park: ParkId) => ReadonlySet<ParkId> {
  const partOf = new Map<ParkId, ParkId[]>();
  for (const { from, kind, to } of relations) {
    if (kind === 'part_of') partOf.set(from, [...(partOf.get(from) ?? []), to]);
  }
  return (park) => {
    const found = new Set<ParkId>();
    const waiting: ParkId[] = [park];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const wholes = (partOf.get(next) ?? []).filter((whole) => !found.has(whole));
      for (const whole of wholes) found.add(whole);
      waiting.push(...wholes);
    }
    return found;
  };
}

function buildKeys(dataset: Dataset, by: Grouping): (park: Park) => readonly string[] {
  const wholesOf = buildWholes(dataset);
  return (park) => {
    switch (by) {
      case 'kind':
        return [park.kind];
      case 'country':
        return park.country === null ? [] : [park.country];
      case 'region':
        return park.region === null ? [] : [park.region];
      case 'network':
        return [...wholesOf(park.id)].filter((whole) => isAbovePark(dataset, whole));
    }
  };
}

function isAbovePark(dataset: Dataset, id: ParkId): boolean {
  const whole = dataset.parkById.get(id);
  return whole !== undefined && levelOfKind(whole.kind) !== 'park';
}

function placeOfKey({ by, key }: ParkGroup): number {
  return by === 'kind' ? PLACE_OF_KIND.indexOf(key) : 0;
}
