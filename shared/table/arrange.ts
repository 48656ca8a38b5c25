import { districtOfRegion, FEDERAL_DISTRICTS } from '../domain/federal-district.ts';
import type { Park } from '../domain/park.ts';
import { PARK_KINDS, SECTORS, STAGES } from '../domain/vocabulary.ts';
import type { RowGrouping, TableChoice } from './table-choice.ts';

/** Rows that stand under one heading. */
export interface RowSection {
  /** Kind, stage, sector, district, country code or region; null of parks where it is not known. */
  readonly key: string | null;
  readonly parks: readonly Park[];
}

/** The rows of a table as they are laid out. */
export interface Arrangement {
  /** Rows in their order; one section without a heading where nothing is grouped. */
  readonly sections: readonly RowSection[];
  /** How many rows were put away for having no number. */
  readonly withoutNumbers: number;
  /** How many rows stand below the last one asked for. */
  readonly belowTop: number;
}

/**
 * Lays out ordered parks: puts away rows without a number, cuts the order after the top asked for,
 * then groups what is left. Groups of a vocabulary come in its order, others as their first park
 * does; the group of what is not known comes last. A park of several sectors stands in each.
 */
export function arrangeRows(
  parks: readonly Park[],
  choice: Pick<TableChoice, 'grouping' | 'top' | 'hidesHoles'>,
  hasNumber: (park: Park) => boolean,
): Arrangement {
  const numbered = choice.hidesHoles ? parks.filter(hasNumber) : parks;
  const shown = choice.top === null ? numbered : numbered.slice(0, choice.top);
  return {
    sections:
      choice.grouping === null ? [{ key: null, parks: shown }] : groupRows(shown, choice.grouping),
    withoutNumbers: parks.length - numbered.length,
    belowTop: numbered.length - shown.length,
  };
}

function groupRows(parks: readonly Park[], by: RowGrouping): readonly RowSection[] {
  const groups = new Map<string | null, Park[]>();
  for (const park of parks) {
    for (const key of keysOf(park, by)) {
      const group = groups.get(key);
      if (group) group.push(park);
      else groups.set(key, [park]);
    }
  }
  const words = WORDS_OF_GROUPING[by];
  const placeOf = (key: string | null): number => {
    if (key === null) return Infinity;
    return words === undefined ? 0 : words.indexOf(key);
  };
  return [...groups]
    .map(([key, members]) => ({ key, parks: members }))
    .toSorted((a, b) => compare(placeOf(a.key), placeOf(b.key)));
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
