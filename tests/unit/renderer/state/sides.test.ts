import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeBeside, openBeside, viewOfSide, workOn } from '../../../../renderer/state/sides.ts';
import { FIRST_STATE, useWorkbench } from '../../../../renderer/state/store.ts';
import { searchParks } from '../../../../renderer/state/view.ts';
import { recordView, showKeptView } from '../../../../renderer/state/view-record.ts';
import { changeSchema } from '../../../../shared/ipc/workspace-schema.ts';
import { buildPatches } from '../../../../shared/domain/workspace-change.ts';
import { FIRST_SETTINGS } from '../../../../shared/domain/settings.ts';
import { FIRST_VIEW } from '../../../../shared/table/view-spec.ts';

const EMPTY = {
  notes: new Map(),
  views: new Map(),
  methods: new Map(),
  choices: new Map(),
  layers: new Map(),
  texts: new Map(),
  history: new Map(),
};

let acts: string[] = [];

/** A main process with the rules of the real one and nothing on disk. */
function answer(sent: unknown): unknown {
  const change = changeSchema.parse(sent);
  if (change.kind === 'view.set') acts.push(`${change.side} ${change.act}`);
  const { settings } = useWorkbench.getState();
  const patches = buildPatches({ ...EMPTY, settings }, change, {
    at: '2026-01-01T00:00:00.000Z',
    newId: () => 'fresh',
  });
  if (patches.kind === 'failed') return patches;
  const state = { history: { undo: null, redo: null }, saveState: { kind: 'saved' } };
  return { kind: 'ok', value: { patches: patches.value, ...state } };
}

beforeEach(() => {
  acts = [];
  const ask = {
    'workspace.change': async ({ change }: { change: unknown }) => JSON.stringify(answer(change)),
  };
  vi.stubGlobal('window', { workbench: { ask } });
  useWorkbench.setState({
    ...FIRST_STATE,
    settings: FIRST_SETTINGS,
    workspace: { kind: 'open', folder: '', problems: [], saveState: { kind: 'saved' } },
  });
  showKeptView();
});

afterEach(() => vi.unstubAllGlobals());

const searches = (): readonly string[] => [viewOfSide('left').search, viewOfSide('right').search];

describe('two views side by side', () => {
  it('are changed each by itself, whichever is worked on', () => {
    openBeside(FIRST_VIEW);
    searchParks('справа');
    workOn('left');
    searchParks('слева');
    expect(searches()).toEqual(['слева', 'справа']);
    workOn('right');
    expect(useWorkbench.getState().view.search).toBe('справа');
  });

  it('are kept each in its own place, and going from one to the other is no change', async () => {
    openBeside(FIRST_VIEW);
    await recordView();
    searchParks('справа');
    await recordView();
    workOn('left');
    await recordView();
    expect(acts).toEqual(['right view.split', 'right view.search']);
    workOn('right');
    showKeptView();
    expect(searches()).toEqual(['', 'справа']);
  });

  it('come back as one when the second is taken back or closed, the left as it was', async () => {
    searchParks('слева');
    openBeside(FIRST_VIEW);
    await recordView();
    closeBeside();
    expect(useWorkbench.getState()).toMatchObject({ side: 'left', parked: null });
    expect(useWorkbench.getState().view.search).toBe('слева');
    await recordView();
    expect(useWorkbench.getState().settings.sideView).toBeNull();
  });
});
