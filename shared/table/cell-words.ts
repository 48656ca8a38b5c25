import type { Dataset } from '../domain/dataset.ts';
import { evidenceOf, type Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import { type TraitSource, traitsOf } from './cell-trait.ts';
import type { FigureLookup } from './figure-lookup.ts';

/** What the cells of a row are listed by. */
export const CELL_FACETS = ['publishers', 'statuses', 'traits'] as const;
/** What the cells of a row are listed by. */
export type CellFacet = (typeof CELL_FACETS)[number];

/** The words that the cells of a park's row take, each once. */
export type CellWords = (park: ParkId, facet: CellFacet) => readonly string[];

/** The cells of a table and what is known of them. */
export interface CellSource {
  readonly dataset: Dataset;
  /** Metrics that stand in columns. */
  readonly metrics: readonly MetricId[];
  readonly figureOf: FigureLookup;
  readonly traits: TraitSource;
}

/** Makes the look-up of the words that cells take; a row is read when it is first asked for. */
export function buildCellWords(source: CellSource): CellWords {
  const known = new Map<string, readonly string[]>();
  return (park, facet) => {
    const key = `${park}:${facet}`;
    const found = known.get(key) ?? readRow(source, park, facet);
    known.set(key, found);
    return found;
  };
}

/** The words that one figure takes: its publishers, its status, its traits. */
export function wordsOfFigure(
  source: CellSource,
  figure: Figure,
  facet: CellFacet,
): readonly string[] {
  switch (facet) {
    case 'publishers':
      return publishersOf(source.dataset, figure);
    case 'statuses':
      return figure.kind === 'hole' || figure.status === null ? [] : [figure.status];
    case 'traits':
      return traitsOf(figure, source.traits);
  }
}

function readRow(source: CellSource, park: ParkId, facet: CellFacet): readonly string[] {
  const words = source.metrics.flatMap((metric) =>
    wordsOfFigure(source, source.figureOf(park, metric), facet),
  );
  return [...new Set(words)];
}

function publishersOf({ observationById, sourceById }: Dataset, figure: Figure): string[] {
  return evidenceOf(figure).flatMap((id) => {
    const source = observationById.get(id)?.source;
    return source === undefined ? [] : (sourceById.get(source)?.publisher ?? []);
  });
}
