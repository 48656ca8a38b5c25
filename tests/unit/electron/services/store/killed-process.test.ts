import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildStoreProgram } from '../../../../../build/app/build-store.mjs';
import {
  describeKills,
  killWriters,
  runToEnd,
  runUntilKilled,
} from '../../../../crash/kill-process.ts';
import { tellNumber } from '../../../../crash/numbers.ts';
import { Random } from '../../../../crash/random.ts';

const MINUTES = 60_000;
const SEED = 1;
const KILLS = 300;

describe('a process that is killed while it writes', () => {
  let program: string;
  beforeAll(async () => {
    program = await buildStoreProgram('tests/crash/writer-process.ts', 'writer-process.mjs');
  }, MINUTES);

  test('leaves every confirmed change behind and nothing torn', {
    timeout: 10 * MINUTES,
  }, async () => {
    const tally = await killWriters({
      command: [process.execPath, program],
      seed: SEED,
      kills: KILLS,
    });
    tellNumber(describeKills('Node, short form', tally));
    expect(tally.failures).toEqual([]);
  });

  test('tears the file where it is written plainly, so the harness does see tearing', {
    timeout: 2 * MINUTES,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parkbench-plain-'));
    const random = new Random(SEED);
    let torn = 0;
    let kills = 0;
    for (; kills < 200 && torn === 0; kills += 1) {
      const order = { writer: 'plain', folder } as const;
      await runUntilKilled([process.execPath, program], order, random);
      if (!isJson(await readFile(join(folder, 'db.json'), 'utf8'))) torn += 1;
    }
    await rm(folder, { recursive: true });
    tellNumber(`control, killed: plain writeFile, ${torn} torn after ${kills} kills`);
    expect(torn).toBeGreaterThan(0);
  });

  test('loses changes where two write through bare lowdb', { timeout: 2 * MINUTES }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parkbench-two-'));
    const writers = [1, 2].map(() => runToEnd(program, { writer: 'lowdb', folder }));
    const confirmed = (await Promise.all(writers)).reduce((sum, each) => sum + each, 0);
    const text = await readFile(join(folder, 'db.json'), 'utf8');
    const kept = isJson(text) ? JSON.parse(text).ids.length : 0;
    await rm(folder, { recursive: true });
    tellNumber(
      `control: two bare lowdb writers, ${kept} of ${confirmed} confirmed changes are there`,
    );
    expect(kept).toBeLessThan(confirmed);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
