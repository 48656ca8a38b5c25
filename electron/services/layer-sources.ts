import type { Source } from '../../shared/domain/source.ts';
import type { SavedDocument } from '../../shared/domain/workspace.ts';
import { parseLayerBody, readLayer } from '../../shared/import/layer-body.ts';

/** The sources that a kept layer brought along; none where it cannot be read. */
export function readLayerSources({ id, name, body }: SavedDocument): readonly Source[] {
  const parsed = parseLayerBody(body);
  if (parsed.kind === 'failed') return [];
  const nothing = new Set<string>();
  return readLayer({ id, name }, parsed.value, { parks: nothing, sources: nothing }).value.sources;
}
