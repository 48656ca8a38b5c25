import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { findFailedStories, tryAgain } from '../../../../build/suites/failed-stories.mjs';

const UNDO = { title: 'undo by keys', place: 'undo.story.ts:20' };
const CHART = { title: 'a chart', place: 'security/chart.story.ts:7' };

/** Runs stories as a test tells, and keeps what was asked for. */
function player(tally: { passed: number; failed: number }) {
  const asked: string[][] = [];
  return {
    asked,
    play: async (args: string[]) => {
      asked.push(args);
      return tally;
    },
  };
}

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

describe('stories that failed in a run of all', () => {
  it('are found with file and line, however deep they lie in the report', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parkbench-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'report.json');
    const spec = (title: string, ok: boolean, file: string, line: number) => ({
      title,
      ok,
      file,
      line,
    });
    const suites = [
      { specs: [spec('undo by keys', false, 'undo.story.ts', 20), spec('b', true, 'b.ts', 1)] },
      { suites: [{ specs: [spec('a chart', false, 'security/chart.story.ts', 7)] }] },
    ];
    await writeFile(path, JSON.stringify({ suites }));
    expect(findFailedStories(path)).toEqual([UNDO, CHART]);
    expect(findFailedStories(join(folder, 'none.json'))).toEqual([]);
  });

  it('pass when each holds three times alone', async () => {
    const { asked, play } = player({ passed: 6, failed: 0 });
    expect(await tryAgain([UNDO, CHART], { passed: 102, failed: 2 }, play)).toEqual({
      passed: 104,
      failed: 0,
    });
    expect(asked).toEqual([[UNDO.place, CHART.place, '--workers=1', '--repeat-each=3']]);
  });

  it.each([
    ['one of three times fails', { passed: 5, failed: 1 }],
    ['fewer were run than had to be', { passed: 3, failed: 0 }],
  ])('stay failed when %s', async (_, tally) => {
    const first = { passed: 102, failed: 2 };
    expect(await tryAgain([UNDO, CHART], first, player(tally).play)).toEqual(first);
  });

  it.each([
    ['none failed', [], 0],
    ['many failed', Array.from({ length: 5 }, () => UNDO), 5],
    ['the runner broke off or skipped some', [UNDO], 2],
  ])('are not run again when %s', async (_, failed, count) => {
    const { asked, play } = player({ passed: 99, failed: 0 });
    const first = { passed: 100, failed: count };
    expect(await tryAgain(failed, first, play)).toEqual(first);
    expect(asked).toEqual([]);
  });
});
