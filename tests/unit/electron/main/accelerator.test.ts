import { describe, expect, it } from 'vitest';
import { acceleratorOf } from '../../../../electron/main/accelerator.ts';
import { ACTION_IDS, isActionId, keysOf } from '../../../../shared/ipc/action-table.ts';

describe('keys in the menu', () => {
  it.each([
    ['Mod+Shift+KeyK', 'CommandOrControl+Shift+K'],
    ['Mod+Digit1', 'CommandOrControl+1'],
    ['Mod+Equal', 'CommandOrControl+='],
    ['Shift+F2', 'Shift+F2'],
  ])('are written for %s as %s', (keys, accelerator) => {
    expect(acceleratorOf(keys)).toBe(accelerator);
  });
});

describe('the table of actions', () => {
  it.each([true, false])('gives no two actions the same keys (on a Mac: %s)', (isMac) => {
    const keys = ACTION_IDS.flatMap((id) => keysOf(id, isMac));
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('knows its own actions and no other word', () => {
    expect(ACTION_IDS.every(isActionId)).toBe(true);
    expect(isActionId('toString')).toBe(false);
  });
});
