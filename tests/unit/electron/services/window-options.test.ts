import { describe, expect, it } from 'vitest';
import { readWindowFolders } from '../../../../electron/services/window-options.ts';

const place = { own: '/home/a/.config/parkbench', current: '/work' };

describe('the folders of a window', () => {
  it('lie in the program’s own folder when nothing is said', () => {
    expect(readWindowFolders(['electron', '.'], place)).toEqual({
      workspace: '/home/a/.config/parkbench/workspace',
      profile: '/home/a/.config/parkbench',
    });
  });

  it.each([[['--workspace', 'mine']], [['--workspace=mine']]])(
    'follow %j from where the program was started',
    (args) => {
      expect(readWindowFolders(args, place).workspace).toBe('/work/mine');
    },
  );

  it('differ between workspaces, so that each has its own lock', () => {
    const [one, other, again] = ['a', 'b', '/work/a'].map(
      (path) => readWindowFolders(['--workspace', path], place).profile,
    );
    expect(one).not.toBe(other);
    expect(one).toBe(again);
  });

  it('are the usual ones when the path was forgotten', () => {
    expect(readWindowFolders(['--workspace'], place).profile).toBe(place.own);
    expect(readWindowFolders(['--workspace='], place).profile).toBe(place.own);
  });
});
