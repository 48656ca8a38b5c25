import { describe, expect, test } from 'vitest';
import { cutPowerOnBareWriter } from '../../../../crash/bare-writers.ts';
import { tellNumber } from '../../../../crash/numbers.ts';

// What the simulator must find in others' writers, or it could not be trusted with ours.
describe('the simulator of power cuts', () => {
  test("finds that lowdb's own file adapter loses confirmed changes and tears the file", async () => {
    const { states, lost, unreadable } = await cutPowerOnBareWriter('lowdb', 1);
    tellNumber(
      `control, simulated: bare lowdb: ${lost} lost and ${unreadable} unreadable of ${states} states`,
    );
    expect(lost).toBeGreaterThan(0);
    expect(unreadable).toBeGreaterThan(0);
  });

  test('finds that write-file-atomic loses confirmed changes', async () => {
    const { states, lost, unreadable } = await cutPowerOnBareWriter('write-file-atomic', 1);
    tellNumber(`control, simulated: write-file-atomic: ${lost} lost of ${states} states`);
    expect(lost).toBeGreaterThan(0);
    expect(unreadable).toBe(0);
  });

  test('finds nothing wrong when file and folder are flushed', async () => {
    const tally = await cutPowerOnBareWriter('write-file-atomic with folder flush', 1);
    expect(tally).toMatchObject({ lost: 0, unreadable: 0 });
  });
});
