import type { DatasetTables } from './dataset.ts';
import type { ObservationId } from './ids.ts';
import type { Observation } from './observation.ts';
import type { Park } from './park.ts';
import type { Source } from './source.ts';

/** How the figures of a layer came together. */
export const LAYER_KINDS = ['press', 'own', 'import'] as const;
/** How the figures of a layer came together. */
export type LayerKind = (typeof LAYER_KINDS)[number];

/** Part of a text; offsets count its UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where in the layer's article the words of a figure stand, and the sentence around them. */
export interface TextPlace extends TextSpan {
  readonly sentence: TextSpan;
}

/**
 * Observations that came together: one press text, one import, or the user's own entries. Nothing
 * in a layer changes what was there before; it can be switched off or removed whole.
 */
export interface Layer {
  readonly id: string;
  readonly name: string;
  readonly kind: LayerKind;
  readonly isOn: boolean;
  /** Parks that no other table knows. */
  readonly parks: readonly Park[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  /** The text that the figures were read from; null where there is none. */
  readonly article: string | null;
  /** Where in the article each figure stands. */
  readonly places: ReadonlyMap<ObservationId, TextPlace>;
}

/** The tables with the parks, sources and observations of every layer that is switched on. */
export function addLayers(tables: DatasetTables, layers: readonly Layer[]): DatasetTables {
  const shown = layers.filter((layer) => layer.isOn);
  if (shown.length === 0) return tables;
  return {
    ...tables,
    parks: [...tables.parks, ...shown.flatMap((layer) => newParksOf(layer, tables))],
    sources: [...tables.sources, ...shown.flatMap((layer) => layer.sources)],
    observations: [...tables.observations, ...shown.flatMap((layer) => layer.observations)],
  };
}

// A park that a later edition of the bundled data brings takes the place of the user's own.
function newParksOf({ parks }: Layer, tables: DatasetTables): readonly Park[] {
  if (parks.length === 0) return parks;
  const known = new Set(tables.parks.map((park) => park.id));
  return parks.filter((park) => !known.has(park.id));
}
