import { beforeEach, describe, expect, it } from 'vitest';
import { closeBeside, openBeside, viewOfSide, workOn } from '../../../../renderer/state/sides.ts';
import { useWorkbench } from '../../../../renderer/state/store.ts';
import { searchParks } from '../../../../renderer/state/view.ts';
import { recordView, showKeptView } from '../../../../renderer/state/view-record.ts';
import type { WorkspaceChange } from '../../../../shared/domain/workspace-change.ts';
import { FIRST_VIEW } from '../../../../shared/table/view-spec.ts';
import { openKeptWork } from './kept-work.ts';

let changes: readonly WorkspaceChange[] = [];

beforeEach(async () => {
  changes = await openKeptWork();
});

/** What was done to which view. */
function acts(): readonly string[] {
  return changes.flatMap((change) =>
    change.kind === 'view.set' ? [`${change.side} ${change.act}`] : [],
  );
}

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
    expect(acts()).toEqual(['right view.split', 'right view.search']);
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
