import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  fitWindowPlace,
  readWindowPlace,
  writeWindowPlace,
} from '../../../../electron/services/window-place.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 768 };
const beside = { x: 1366, y: 0, width: 1920, height: 1080 };

describe('the place of the window', () => {
  it('is where it stood when the screen is still there', () => {
    const place = {
      bounds: { x: 1500, y: 40, width: 1300, height: 900 },
      isMaximized: true,
      theme: 'dark',
    } as const;
    expect(fitWindowPlace(place, [laptop, beside])).toEqual(place);
  });

  it('is the middle of the first screen when its own screen is gone', () => {
    const place = {
      bounds: { x: 1500, y: 40, width: 1300, height: 900 },
      isMaximized: false,
      theme: 'system',
    } as const;
    expect(fitWindowPlace(place, [laptop]).bounds).toEqual(laptop);
  });

  it('is the middle of the first screen when the title bar was above all screens', () => {
    const place = {
      bounds: { x: 100, y: -500, width: 1300, height: 900 },
      isMaximized: false,
      theme: 'system',
    } as const;
    expect(fitWindowPlace(place, [laptop]).bounds.y).toBe(0);
  });

  it('is never smaller than what the parts of the window need', () => {
    const place = {
      bounds: { x: 10, y: 10, width: 50, height: 50 },
      isMaximized: false,
      theme: 'system',
    } as const;
    const far = {
      bounds: { ...place.bounds, width: 400 },
      isMaximized: false,
      theme: 'system',
    } as const;
    expect(fitWindowPlace(far, [laptop]).bounds).toMatchObject({ width: 1024, height: 640 });
  });

  it('comes back from the file, and is forgotten when the file is not understood', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parkbench-place-'));
    const path = join(folder, 'window.json');
    const place = { bounds: laptop, isMaximized: false, theme: 'system' } as const;
    writeWindowPlace(path, place);
    expect(readWindowPlace(path)).toEqual(place);
    await writeFile(path, '{"bounds":{"x":"left"}}');
    expect(readWindowPlace(path)).toBeNull();
    expect(readWindowPlace(join(folder, 'none.json'))).toBeNull();
    await rm(folder, { recursive: true });
  });
});
