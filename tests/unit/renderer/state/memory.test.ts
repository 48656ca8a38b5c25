import { describe, expect, it } from 'vitest';
import { readMemory, rememberWindow } from '../../../../renderer/state/memory.ts';
import { useWorkbench } from '../../../../renderer/state/store.ts';
import { openKeptWork } from './kept-work.ts';

describe('what the window remembers', () => {
  it('comes back as it was kept', () => {
    const kept = {
      isPanelOpen: false,
      panel: 'notes',
      shares: { area: 60, side: 40 },
      drafts: { amur: 'half' },
    };
    expect(readMemory(kept)).toEqual(kept);
  });

  it('is that of a first start where nothing can be understood', () => {
    expect(readMemory('rubbish')).toEqual({});
    expect(readMemory({ shares: { area: 'wide' }, drafts: { a: 7 }, panel: 'other' })).toEqual({
      isPanelOpen: true,
      panel: 'evidence',
      shares: null,
      drafts: {},
    });
  });

  it('is kept at once when the window is closed on it, and once only', async () => {
    const changes = await openKeptWork();
    rememberWindow();
    useWorkbench.setState({ drafts: { amur: 'half' } });
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('pagehide'));
    expect(changes).toMatchObject([
      { kind: 'settings.set', settings: { layout: { drafts: { amur: 'half' } } } },
    ]);
  });
});
