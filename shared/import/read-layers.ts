import type { Problem } from '../core/problem.ts';
import type { Reported } from '../core/result.ts';
import type { DatasetTables } from '../domain/dataset.ts';
import type { Layer } from '../domain/layer.ts';
import type { SavedDocument } from '../domain/workspace.ts';
import { parseLayerBody, readLayer } from './layer-body.ts';

/**
 * Reads the layers of a workspace over the tables that came with the program, oldest first. A layer
 * that cannot be read is left out and named among the problems.
 */
export function readLayers(
  documents: readonly SavedDocument[],
  bundled: DatasetTables,
): Reported<readonly Layer[]> {
  const parks = new Set<string>(bundled.parks.map((park) => park.id));
  const sources = new Set<string>(bundled.sources.map((source) => source.id));
  const layers: Layer[] = [];
  const problems: Problem[] = [];
  for (const { id, name, body } of documents) {
    const parsed = parseLayerBody(body);
    if (parsed.kind === 'failed') {
      problems.push({ ...parsed.problem, place: { file: name } });
      continue;
    }
    const layer = readLayer({ id, name }, parsed.value, { parks, sources });
    // A later layer may speak of a park that an earlier one brought.
    for (const park of layer.value.parks) parks.add(park.id);
    layers.push(layer.value);
    problems.push(...layer.problems);
  }
  return { value: layers, problems };
}
