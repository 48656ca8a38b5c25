import { compareText } from '../../../shared/core/order.ts';
import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import { yearOfPeriod } from '../../../shared/domain/period.ts';
import type { Source } from '../../../shared/domain/source.ts';

/** A source with everything it says. */
export interface CountedSource {
  readonly source: Source;
  readonly observations: readonly Observation[];
}

/** Which sources are looked for; empty texts ask for nothing. */
export interface SourceQuery {
  readonly text: string;
  /** Calendar year of publication. */
  readonly year: string;
  readonly reliability: string;
}

/** Asks for every source. */
export const FIRST_SOURCE_QUERY: SourceQuery = { text: '', year: '', reliability: '' };

/** The sources with their figures, those with most first. */
export function countSources({ sources, observations }: Dataset): readonly CountedSource[] {
  const bySource = new Map<string, Observation[]>();
  for (const observation of observations) {
    const known = bySource.get(observation.source);
    if (known === undefined) bySource.set(observation.source, [observation]);
    else known.push(observation);
  }
  const counted = sources.map((source) => ({
    source,
    observations: bySource.get(source.id) ?? [],
  }));
  return counted.sort(
    (a, b) =>
      b.observations.length - a.observations.length ||
      compareText(a.source.publisher, b.source.publisher) ||
      compareText(a.source.id, b.source.id),
  );
}

/** The sources that the query asks for, by publisher, address or what they say. */
export function findSources(
  counted: readonly CountedSource[],
  { text, year, reliability }: SourceQuery,
): readonly CountedSource[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return counted.filter(({ source }) => {
    if (reliability !== '' && source.reliability !== reliability) return false;
    if (year !== '' && yearOf(source) !== year) return false;
    const told = fold(`${source.publisher} ${source.label} ${source.url ?? ''}`);
    return words.every((word) => told.includes(word));
  });
}

/** The years in which sources were published, the latest first. */
export function yearsOfSources({ sources }: Dataset): readonly string[] {
  const years = sources.map(yearOf).filter((year) => year !== null);
  return [...new Set(years)].sort().reverse();
}

function yearOf({ published }: Source): string | null {
  return published === null ? null : String(yearOfPeriod(published));
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
