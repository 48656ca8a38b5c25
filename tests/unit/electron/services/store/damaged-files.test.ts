import { beforeAll, describe, expect, test } from 'vitest';
import {
  buildSubject,
  type DamagedSubject,
  damageEverywhere,
  flipBit,
  openDamaged,
  pathsOf,
} from '../../../../crash/damage.ts';

// The long form of the test, `npm run test:crash`, takes every byte and every bit.
const STEP = 7;
const MINUTES = 60_000;

describe.each(['closed', 'killed'] as const)('a workspace of twenty notes, %s', (ending) => {
  let subject: DamagedSubject;
  beforeAll(async () => {
    subject = await buildSubject(ending);
  });

  test('opens without silent loss or wrong data when any file is cut anywhere', {
    timeout: 5 * MINUTES,
  }, async () => {
    const cut = (bytes: Uint8Array, index: number) => bytes.subarray(0, index);
    expect(await damageEverywhere(subject, STEP, cut)).toMatchObject({ failures: [] });
  });

  test('opens without silent loss or wrong data when any bit of any file is turned', {
    timeout: 5 * MINUTES,
  }, async () => {
    const flip = (bytes: Uint8Array, index: number) => flipBit(bytes, index, index % 8);
    expect(await damageEverywhere(subject, STEP, flip)).toMatchObject({ failures: [] });
  });

  test('opens without silent loss when any one file is deleted', async () => {
    for (const path of pathsOf(subject)) {
      expect([path, await openDamaged(subject, (disk) => disk.unlink(path))]).toEqual([path, null]);
    }
  });

  test('opens without silent loss when any file holds what another one held', async () => {
    const paths = pathsOf(subject);
    for (const path of paths) {
      for (const other of paths) {
        const bytes = subject.disk.read(other) ?? new Uint8Array();
        const failure = await openDamaged(subject, (disk) => disk.replace(path, bytes));
        expect([path, other, failure]).toEqual([path, other, null]);
      }
    }
  });
});
