import { expect, test } from 'vitest';
import { buildStoreProgram } from '../../build/app/build-store.mjs';
import { describeKills, killWriters } from './kill-process.ts';
import { tellNumber } from './numbers.ts';

/** With the kills of Electron ten thousand: each is a signal of its own to a process of its own. */
const KILLS = 9_750;
const SEED = 2;

test('a process that is killed leaves every confirmed change behind, ten thousand times', async () => {
  const name = 'writer-process.mjs';
  const program = await buildStoreProgram('tests/crash/writer-process.ts', name);
  const tally = await killWriters({
    command: [process.execPath, program],
    seed: SEED,
    kills: KILLS,
  });
  tellNumber(describeKills('Node', tally));
  expect(tally.failures).toEqual([]);
});
