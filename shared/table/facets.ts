import type { Park } from '../domain/park.ts';
import type { FigureLookup } from './figure-lookup.ts';
import { passesFilter } from './filter.ts';
import type { Filter } from './view-spec.ts';

/** Attributes by which parks are listed for ticking. */
export const FACETS = ['kinds', 'stages', 'countries', 'regions'] as const;
/** An attribute by which parks are listed for ticking; also the kind of its filter. */
export type Facet = (typeof FACETS)[number];

/** A value that an attribute takes, with the number of parks that would be shown for it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** What the values of an attribute are counted in. */
export interface FacetSource {
  /** Every park of the chosen levels that the search finds. */
  readonly parks: readonly Park[];
  readonly filters: readonly Filter[];
  readonly figureOf: FigureLookup;
}

/**
 * Counts the values of an attribute among the parks that meet every other condition, so that the
 * list says what ticking would give. A value that the other conditions exclude is kept with a count
 * of zero. The order is that of first appearance.
 */
export function countFacet(
  facet: Facet,
  { parks, filters, figureOf }: FacetSource,
): readonly FacetValue[] {
  const others = filters.filter((filter) => filter.kind !== facet);
  const counts = new Map<string, number>();
  for (const park of parks) {
    const value = facetOfPark(facet, park);
    if (value === null) continue;
    const shown = others.every((filter) => passesFilter(park, filter, figureOf));
    counts.set(value, (counts.get(value) ?? 0) + Number(shown));
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The value of the attribute; null where it is not known. */
export function facetOfPark(facet: Facet, park: Park): string | null {
  switch (facet) {
    case 'kinds':
      return park.kind;
    case 'stages':
      return park.stage;
    case 'countries':
      return park.country;
    case 'regions':
      return park.region;
  }
}
