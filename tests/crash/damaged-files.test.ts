import { expect, test } from 'vitest';
import { buildSubject, damageEverywhere, flipBit } from './damage.ts';
import { tellNumber } from './numbers.ts';

const BITS = [0, 1, 2, 3, 4, 5, 6, 7];

test.each(['closed', 'killed'] as const)(
  'a workspace of twenty notes, %s, opens with every file cut at every byte',
  async (ending) => {
    const cut = (bytes: Uint8Array, index: number) => bytes.subarray(0, index);
    const { cases, failures } = await damageEverywhere(await buildSubject(ending), 1, cut);
    tellNumber(
      `a file cut at a byte, workspace ${ending}: ${cases} cases, ${failures.length} gone badly`,
    );
    expect(failures).toEqual([]);
  },
);

test.each(['closed', 'killed'] as const)(
  'a workspace of twenty notes, %s, opens with every bit of every file turned',
  async (ending) => {
    const subject = await buildSubject(ending);
    let count = 0;
    for (const bit of BITS) {
      const flip = (bytes: Uint8Array, index: number) => flipBit(bytes, index, bit);
      const { cases, failures } = await damageEverywhere(subject, 1, flip);
      count += cases;
      expect(failures).toEqual([]);
    }
    tellNumber(`a bit of a file turned, workspace ${ending}: ${count} cases, 0 gone badly`);
  },
);
