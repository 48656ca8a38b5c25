import { expect, test } from 'vitest';
import { cutPowerEverywhere, emptyTally } from '../../../../crash/power-cut.ts';

const SEEDS = [1, 2, 3, 4];
const MINUTES = 60_000;

test('no power cut at any file operation loses a confirmed change or raises a false alarm', {
  timeout: 5 * MINUTES,
}, async () => {
  const tally = emptyTally();
  for (const seed of SEEDS) {
    await cutPowerEverywhere({ seed, changes: 60, statesPerPoint: 4 }, tally);
  }
  console.log(`power cuts, seeds ${SEEDS.join(', ')}: ${tally.states} states`);
  expect(tally).toMatchObject({
    lost: 0,
    unreadable: 0,
    mixed: 0,
    falseAlarms: 0,
    stuck: 0,
    failures: [],
  });
  expect(tally.states).toBeGreaterThanOrEqual(10_000);
});
