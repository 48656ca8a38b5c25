import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPressDesk } from '../../../../../electron/services/press-text/press-desk.ts';

/** A worker that answers, hangs, dies or runs out of memory, as the name of the file asks. */
const SCRIPT = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ request: { doc } }) => {
    if (doc === 'hang') for (;;);
    if (doc === 'die') process.exit(3);
    if (doc === 'throw') throw new Error('bug');
    parentPort.postMessage({ kind: 'ok', value: doc });
  });
`;

let folder = '';
let script = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-press-'));
  script = join(folder, 'worker.mjs');
  await writeFile(script, SCRIPT);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (doc: string) => ({ doc, bytes: new Uint8Array(1) });

describe('the press desk', () => {
  it('reads files in the order in which they came', async () => {
    const desk = openPressDesk(script);
    const read = await Promise.all(['a', 'b', 'c'].map((doc) => desk.read(file(doc))));
    expect(read.map((each) => each.kind === 'ok' && each.value)).toEqual(['a', 'b', 'c']);
  });

  it('ends a file that takes for ever and goes on with the next', async () => {
    const desk = openPressDesk(script, 3000);
    const [hung, next] = await Promise.all([desk.read(file('hang')), desk.read(file('b'))]);
    expect(hung).toMatchObject({
      problem: { code: 'press.took-too-long', params: { path: 'hang' } },
    });
    expect(next).toEqual({ kind: 'ok', value: 'b' });
  });

  it.each(['die', 'throw'])('outlives a reader that goes down (%s)', async (how) => {
    const desk = openPressDesk(script);
    const [lost, next] = await Promise.all([desk.read(file(how)), desk.read(file('b'))]);
    expect(lost).toMatchObject({ problem: { code: 'press.reader-failed' } });
    expect(next).toEqual({ kind: 'ok', value: 'b' });
  });
});
