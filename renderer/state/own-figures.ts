import type { Result } from '../../shared/core/result.ts';
import type { ObservationId, ParkId } from '../../shared/domain/ids.ts';
import type { Layer } from '../../shared/domain/layer.ts';
import type { MetricId } from '../../shared/domain/metric.ts';
import {
  type OwnEntry,
  type OwnFigure,
  type OwnSource,
  readOwnEntry,
} from '../../shared/import/own-figure.ts';
import { say } from '../../shared/text/say.ts';
import { keepLayer, type LayerDraft } from './keep-layer.ts';
import { languageOf } from './language.ts';
import { tell } from './notices.ts';
import { useWorkbench } from './store.ts';
import { changeWorkspace } from './workspace.ts';

/** Where a preference holds: a cell of the data. */
export interface Preferred {
  readonly park: ParkId;
  readonly metric: MetricId;
  readonly observation: ObservationId;
  readonly reason: string;
}

/** Reads what was typed and keeps it in the user's own layer; what cannot be read changes nothing. */
export async function addOwnFigures(
  source: OwnSource,
  figures: readonly OwnFigure[],
): Promise<Result<OwnEntry>> {
  const entry = readOwnEntry(source, figures, {
    source: freshId(),
    observation: freshId,
  });
  if (entry.kind === 'failed') return entry;
  const layer = ownLayer();
  await keepLayer({
    ...layer,
    isOn: true,
    sources: [...layer.sources, entry.value.source],
    observations: [...layer.observations, ...entry.value.observations],
  });
  tellDone('own.added', entry.value.observations.length);
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
export async function preferObservation(preferred: Preferred): Promise<void> {
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
  tell({ kind: 'done', text: say(languageOf(useWorkbench.getState()), key, { count }) });
}

function freshId(): string {
  return `own-${crypto.randomUUID()}`;
}
