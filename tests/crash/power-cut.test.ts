import { expect, test } from 'vitest';
import { tellNumber } from './numbers.ts';
import { cutPowerEverywhere, emptyTally } from './power-cut.ts';

const STATES = 300_000;

test('no power cut loses a confirmed change, over many seeds', async () => {
  const tally = emptyTally();
  let seed = 0;
  while (tally.states < STATES && tally.failures.length === 0) {
    seed += 1;
    await cutPowerEverywhere({ seed, changes: 80, statesPerPoint: 6 }, tally);
  }
  tellNumber(`power cuts, seeds 1 to ${seed}: ${JSON.stringify(tally)}`);
  expect(tally).toMatchObject({ lost: 0, unreadable: 0, mixed: 0, falseAlarms: 0, stuck: 0 });
});
