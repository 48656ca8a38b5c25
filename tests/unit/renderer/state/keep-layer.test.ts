import { beforeEach, describe, expect, it } from 'vitest';
import {
  enterLayer,
  keepLayer,
  type LayerDraft,
  removeLayer,
} from '../../../../renderer/state/keep-layer.ts';
import { useWorkbench } from '../../../../renderer/state/store.ts';
import type { ObservationId } from '../../../../shared/domain/ids.ts';
import { parkId } from '../../shared/table/park-samples.ts';
import { openKeptWork } from './kept-work.ts';

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

beforeEach(openKeptWork);

describe('a layer of the user', () => {
  it('keeps entered figures and what is preferred of them as one change', async () => {
    const preferred = { park: parkId('kip-master'), metric: 'jobs', reason: 'новее' } as const;
    const observation = 'own-1' as ObservationId;
    const kept = await enterLayer(DRAFT, [{ ...preferred, observation }]);
    expect(kept.kind).toBe('ok');
    const { layers, choices } = useWorkbench.getState();
    expect(layers.get('fresh-1')?.name).toBe('Вестник');
    expect(choices.get('kip-master:jobs')).toMatchObject({ observation: 'own-1', reason: 'новее' });
  });

  it('gets an id when it is kept for the first time and keeps it from then on', async () => {
    expect(await keepLayer(DRAFT)).toBe('fresh-1');
    expect(await keepLayer({ ...DRAFT, id: 'fresh-1', name: 'Другое имя' })).toBe('fresh-1');
    const { layers } = useWorkbench.getState();
    expect([...layers.values()].map((layer) => layer.name)).toEqual(['Другое имя']);
  });

  it('goes with everything in it', async () => {
    await keepLayer(DRAFT);
    expect(await removeLayer('fresh-1')).toBe(true);
    expect(useWorkbench.getState().layers.size).toBe(0);
  });

  it('is told to be gone when it is removed twice', async () => {
    expect(await removeLayer('never')).toBe(false);
    expect(useWorkbench.getState().notices).toHaveLength(1);
  });
});
