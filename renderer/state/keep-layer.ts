import type { Result } from '../../shared/core/result.ts';
import type { Layer } from '../../shared/domain/layer.ts';
import { NAME_LIMIT } from '../../shared/domain/workspace.ts';
import type { PreferredObservation } from '../../shared/domain/workspace-change.ts';
import { toLayerBody } from '../../shared/import/layer-body.ts';
import { changeWorkspace } from './workspace.ts';

/** A layer that may not have been kept yet; then its id is null. */
export type LayerDraft = Omit<Layer, 'id'> & { readonly id: string | null };

/**
 * Keeps a layer in the workspace, a new one or in the place of the one with its id, and shows it.
 * Resolves to its id, or to null when the workspace refused it, which the user has then been told.
 */
export async function keepLayer({ id, ...layer }: LayerDraft): Promise<string | null> {
  const body = toLayerBody({ ...layer, id: id ?? '' });
  const name = layer.name.slice(0, NAME_LIMIT);
  const kept = await changeWorkspace({ kind: 'document.save', table: 'layers', id, name, body });
  return kept.kind === 'ok' ? (kept.value[0]?.[1] ?? null) : null;
}

/**
 * Keeps a layer with figures that were entered and sets some of them above their rivals, all in one
 * step. Fails when the workspace refused it, which the user has then been told.
 */
export async function enterLayer(
  { id, ...layer }: LayerDraft,
  preferred: readonly PreferredObservation[],
): Promise<Result<unknown>> {
  const body = toLayerBody({ ...layer, id: id ?? '' });
  const name = layer.name.slice(0, NAME_LIMIT);
  return changeWorkspace({ kind: 'figures.enter', id, name, body, preferred });
}

/** Takes a layer away with everything in it; resolves to whether it went. */
export async function removeLayer(id: string): Promise<boolean> {
  const removed = await changeWorkspace({ kind: 'document.remove', table: 'layers', id });
  return removed.kind === 'ok';
}
