import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../../crash/disk-session.ts';
import { type FaultEnd, workWithFault } from '../../../../crash/fault-injection.ts';

const FAULTS: readonly Fault[] = [
  { kind: 'error', code: 'ENOSPC' },
  { kind: 'error', code: 'EIO' },
  { kind: 'error', code: 'EACCES' },
  { kind: 'error', code: 'EMFILE' },
  { kind: 'short' },
];
const LASTING = [1, 3, Infinity];
const ENDS: readonly FaultEnd[] = ['orderly', 'power-cut'];
const MINUTES = 60_000;

async function failAtEveryOperation(fault: Fault, end: FaultEnd): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const lasting of LASTING) {
    for (let from = 1; ; from += 1) {
      const outcome = await workWithFault({ from, lasting, fault }, end);
      failures.push(...outcome.failures);
      if (!outcome.isReached) break;
    }
  }
  return failures;
}

describe.each(ENDS)('a fault at any file operation, ended %s', (end) => {
  test.each(FAULTS)(
    'loses no confirmed change and stops no later one: %o',
    { timeout: 5 * MINUTES },
    async (fault) => {
      expect(await failAtEveryOperation(fault, end)).toEqual([]);
    },
  );
});
