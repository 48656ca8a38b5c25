import { describe, expect, it } from 'vitest';
import { readMemory } from '../../../../renderer/state/memory.ts';

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
});
