import { expect, test } from 'vitest';
import { type FaultEnd, workWithFault } from './fault-injection.ts';
import { tellNumber } from './numbers.ts';

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EROFS', 'EBUSY'];
const LASTING = [1, 2, 3, 5, 10, 30, Infinity];
const ENDS: readonly FaultEnd[] = ['orderly', 'power-cut'];

test('a fault at any file operation, however long, loses no confirmed change', async () => {
  const faults = [...CODES.map((code) => ({ kind: 'error', code }) as const), SHORT];
  const failures: string[] = [];
  let runs = 0;
  for (const fault of faults) {
    for (const [lasting, end] of LASTING.flatMap((each) =>
      ENDS.map((end) => [each, end] as const),
    )) {
      let isReached = true;
      for (let from = 1; isReached; from += 1) {
        const outcome = await workWithFault({ from, lasting, fault }, end);
        failures.push(...outcome.failures);
        isReached = outcome.isReached;
        runs += 1;
      }
    }
  }
  tellNumber(
    `a fault at the n-th file operation, for every n: ${runs} runs, ${failures.length} failures`,
  );
  expect(failures.slice(0, 5)).toEqual([]);
});

const SHORT = { kind: 'short' } as const;
