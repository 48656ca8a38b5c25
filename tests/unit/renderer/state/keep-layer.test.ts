import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  enterLayer,
  keepLayer,
  type LayerDraft,
  removeLayer,
} from '../../../../renderer/state/keep-layer.ts';
import { FIRST_STATE, useWorkbench } from '../../../../renderer/state/store.ts';
import type { ObservationId } from '../../../../shared/domain/ids.ts';
import { buildPatches } from '../../../../shared/domain/workspace-change.ts';
import { changeSchema } from '../../../../shared/ipc/workspace-schema.ts';
import { parkId } from '../../shared/table/park-samples.ts';
import { FIRST_SETTINGS } from '../../../../shared/domain/settings.ts';

const DRAFT: LayerDraft = {
  id: null,
  name: 'Вестник',
  kind: 'press',
  isOn: true,
  parks: [],
  sources: [],
  observations: [],
  article: 'В парке работают более 120 резидентов.',
  places: new Map(),
};

/** A main process with the rules of the real one and nothing on disk. */
function answer(change: unknown): unknown {
  const { layers } = useWorkbench.getState();
  const workspace = {
    notes: new Map(),
    views: new Map(),
    methods: new Map(),
    choices: new Map(),
    layers,
    texts: new Map(),
    history: new Map(),
    settings: FIRST_SETTINGS,
  };
  const patches = buildPatches(workspace, changeSchema.parse(change), {
    at: '2026-01-01T00:00:00.000Z',
    newId: () => 'fresh',
  });
  if (patches.kind === 'failed') return patches;
  const state = { history: { undo: null, redo: null }, saveState: { kind: 'saved' } };
  return { kind: 'ok', value: { patches: patches.value, ...state } };
}

beforeEach(() => {
  const ask = {
    'workspace.change': async ({ change }: { change: unknown }) => JSON.stringify(answer(change)),
  };
  vi.stubGlobal('window', { workbench: { ask } });
  useWorkbench.setState({
    ...FIRST_STATE,
    workspace: { kind: 'open', folder: '', problems: [], saveState: { kind: 'saved' } },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a layer of the user', () => {
  it('keeps entered figures and what is preferred of them as one change', async () => {
    const preferred = { park: parkId('kip-master'), metric: 'jobs', reason: 'новее' } as const;
    const observation = 'own-1' as ObservationId;
    const kept = await enterLayer(DRAFT, [{ ...preferred, observation }]);
    expect(kept.kind).toBe('ok');
    const { layers, choices } = useWorkbench.getState();
    expect(layers.get('fresh')?.name).toBe('Вестник');
    expect(choices.get('kip-master:jobs')).toMatchObject({ observation: 'own-1', reason: 'новее' });
  });

  it('gets an id when it is kept for the first time and keeps it from then on', async () => {
    expect(await keepLayer(DRAFT)).toBe('fresh');
    expect(await keepLayer({ ...DRAFT, id: 'fresh', name: 'Другое имя' })).toBe('fresh');
    const { layers } = useWorkbench.getState();
    expect([...layers.values()].map((layer) => layer.name)).toEqual(['Другое имя']);
  });

  it('goes with everything in it', async () => {
    await keepLayer(DRAFT);
    expect(await removeLayer('fresh')).toBe(true);
    expect(useWorkbench.getState().layers.size).toBe(0);
  });

  it('is told to be gone when it is removed twice', async () => {
    expect(await removeLayer('never')).toBe(false);
    expect(useWorkbench.getState().notices).toHaveLength(1);
  });
});
