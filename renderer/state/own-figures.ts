import type { Result } from '../../shared/core/result.ts';
import type { ObservationId, ParkId } from '../../shared/domain/ids.ts';
import type { Layer } from '../../shared/domain/layer.ts';
import type { MetricId } from '../../shared/domain/metric.ts';
import type { PreferredObservation } from '../../shared/domain/workspace-change.ts';
import {
  type OwnEntry,
  type OwnFigure,
  type OwnSource,
  readOwnEntry,
} from '../../shared/import/own-figure.ts';
import { say } from '../../shared/text/say.ts';
import { undo } from './history.ts';
import { enterLayer, keepLayer, type LayerDraft } from './keep-layer.ts';
import { languageOf } from './language.ts';
import { tell } from './notices.ts';
import { useWorkbench } from './store.ts';
import { changeWorkspace } from './workspace.ts';

/** What is entered at once. */
export interface Entered {
  readonly source: OwnSource;
  readonly figures: readonly OwnFigure[];
  /** Why these are to stand in their cells; empty leaves that to the rules. */
  readonly reason: string;
}

/**
 * Reads what was typed or pasted and keeps it in the user's own layer, as one step that can be
 * undone. Nothing is overwritten: with a reason the figures are preferred to what stands in their
 * cells. What cannot be read changes nothing.
 */
export async function addOwnFigures({
  source,
  figures,
  reason,
}: Entered): Promise<Result<OwnEntry>> {
  const entry = readOwnEntry(source, figures, {
    source: freshId(),
    observation: freshId,
  });
  if (entry.kind === 'failed') return entry;
  const { observations } = entry.value;
  const layer = ownLayer();
  const kept = await enterLayer(
    {
      ...layer,
      isOn: true,
      sources: [...layer.sources, entry.value.source],
      observations: [...layer.observations, ...observations],
    },
    reason === ''
      ? []
      : observations.map(({ id, park, metric }) => ({ park, metric, observation: id, reason })),
  );
  if (kept.kind === 'failed') return kept;
  tellDone('own.added', observations.length);
  return entry;
}

/** Takes a figure that the user entered away again; its source goes with its last figure. */
export async function removeOwnFigure(id: ObservationId): Promise<void> {
  const layer = ownLayer();
  const observations = layer.observations.filter((each) => each.id !== id);
  const used = new Set(observations.map(({ source }) => source));
  await keepLayer({
    ...layer,
    observations,
    sources: layer.sources.filter((source) => used.has(source.id)),
  });
  tellDone('own.removed', 1);
}

/** Sets an observation above its rivals, with the reason; the rivals stay in sight. */
export async function preferObservation(preferred: PreferredObservation): Promise<void> {
  await changeWorkspace({ kind: 'choice.set', ...preferred });
}

/** Lets the rules choose again. */
export async function forgetPreference(park: ParkId, metric: MetricId): Promise<void> {
  await changeWorkspace({ kind: 'choice.clear', park, metric });
}

function ownLayer(): LayerDraft {
  const state = useWorkbench.getState();
  const layers: readonly Layer[] = state.data.kind === 'ready' ? state.data.layers : [];
  const known = layers.find(({ kind }) => kind === 'own');
  return (
    known ?? {
      id: null,
      name: say(languageOf(state), 'own.layer'),
      kind: 'own',
      isOn: true,
      parks: [],
      sources: [],
      observations: [],
      article: null,
      places: new Map(),
    }
  );
}

function tellDone(key: 'own.added' | 'own.removed', count: number): void {
  const text = say(languageOf(useWorkbench.getState()), key, { count });
  tell({ kind: 'done', text, action: { title: 'app.undo', run: () => void undo() } });
}

function freshId(): string {
  return `own-${crypto.randomUUID()}`;
}
