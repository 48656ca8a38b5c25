import { districtOfRegion, FEDERAL_DISTRICTS } from '../domain/federal-district.ts';
import type { Park } from '../domain/park.ts';
import { PARK_KINDS, SECTORS, STAGES } from '../domain/vocabulary.ts';
import type { RowGrouping, TableChoice } from './table-choice.ts';

/** Rows that stand under one heading. */
export interface RowSection<Parks = readonly Park[]> {
  /** Kind, stage, sector, district, country code or region; null of parks where it is not known. */
  readonly key: string | null;
  readonly parks: Parks;
}

/** The same with the parks by their place among all. */
export type PlacedSection = RowSection<Uint32Array>;

/** The rows of a table as they are laid out. */
export interface Arrangement {
  /** Rows in their order; one section without a heading where nothing is grouped. */
  readonly sections: readonly PlacedSection[];
  /** How many rows were put away for having no number. */
  readonly withoutNumbers: number;
  /** How many rows stand below the last one asked for. */
  readonly belowTop: number;
}

/** Parks in their order: places among all parks. */
export interface OrderedParks {
  readonly parks: readonly Park[];
  readonly places: Uint32Array;
}

/**
 * Lays out ordered parks: puts away rows without a number, cuts the order after the top asked for,
 * then groups what is left. Groups of a vocabulary come in its order, others as their first park
 * does; the group of what is not known comes last. A park of several sectors stands in each.
 */
export function arrangeRows(
  { parks, places }: OrderedParks,
  choice: Pick<TableChoice, 'grouping' | 'top' | 'hidesHoles'>,
  hasNumber: (place: number) => boolean,
): Arrangement {
  const numbered = choice.hidesHoles ? places.filter(hasNumber) : places;
  const shown = choice.top === null ? numbered : numbered.slice(0, choice.top);
  return {
    sections:
      choice.grouping === null
        ? [{ key: null, parks: shown }]
        : groupRows(parks, shown, choice.grouping),
    withoutNumbers: places.length - numbered.length,
    belowTop: numbered.length - shown.length,
  };
}

function groupRows(
  parks: readonly Park[],
  places: Uint32Array,
  by: RowGrouping,
): readonly PlacedSection[] {
  const { keys, first, groups } = groupsOf(parks, by);
  const members: number[][] = keys.map(() => []);
  const found: number[] = [];
  for (const place of places) {
    const end = first[place + 1] ?? 0;
    for (let at = first[place] ?? 0; at < end; at += 1) {
      const group = groups[at] ?? 0;
      const section = members[group];
      if (section?.length === 0) found.push(group);
      section?.push(place);
    }
  }
  const words = WORDS_OF_GROUPING[by];
  const placeOf = (key: string | null): number => {
    if (key === null) return Infinity;
    return words === undefined ? 0 : words.indexOf(key);
  };
  return found
    .map((group) => ({
      key: keys[group] ?? null,
      parks: Uint32Array.from(members[group] ?? []),
    }))
    .toSorted((a, b) => compare(placeOf(a.key), placeOf(b.key)));
}

/** The groups that each park stands in, by its place: those from `first` up to the next park's. */
interface Groups {
  readonly keys: readonly (string | null)[];
  readonly first: Uint32Array;
  readonly groups: readonly number[];
}

const knownGroups = new WeakMap<readonly Park[], Map<RowGrouping, Groups>>();

// Found once: going to 20,000 parks for it takes longer than laying out their rows.
function groupsOf(parks: readonly Park[], by: RowGrouping): Groups {
  const known = knownGroups.get(parks) ?? new Map<RowGrouping, Groups>();
  knownGroups.set(parks, known);
  const groups = known.get(by) ?? buildGroups(parks, by);
  known.set(by, groups);
  return groups;
}

function buildGroups(parks: readonly Park[], by: RowGrouping): Groups {
  const numbers = new Map<string | null, number>();
  const first = new Uint32Array(parks.length + 1);
  const groups: number[] = [];
  for (const [place, park] of parks.entries()) {
    for (const key of keysOf(park, by)) {
      const group = numbers.get(key) ?? numbers.size;
      numbers.set(key, group);
      groups.push(group);
    }
    first[place + 1] = groups.length;
  }
  return { keys: [...numbers.keys()], first, groups };
}

const WORDS_OF_GROUPING: Partial<Record<RowGrouping, readonly string[]>> = {
  kind: PARK_KINDS,
  district: FEDERAL_DISTRICTS,
  stage: STAGES,
  sector: SECTORS,
};

function keysOf(park: Park, by: RowGrouping): readonly (string | null)[] {
  switch (by) {
    case 'kind':
      return [park.kind];
    case 'region':
      return [park.region];
    case 'district':
      return [districtOfRegion(park.regionCode)];
    case 'country':
      return [park.country];
    case 'stage':
      return [park.stage];
    case 'sector':
      return park.sectors.length === 0 ? [null] : park.sectors;
  }
}

// Both may be infinite, whose difference is no number.
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
