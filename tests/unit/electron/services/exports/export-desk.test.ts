import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ExportJob,
  openExportDesk,
} from '../../../../../electron/services/exports/export-desk.ts';
import { FULL_CONTENTS } from '../../../../../shared/export/deliverable-request.ts';
import { USUAL_SIZE } from '../../../../../shared/export/picture-size.ts';

// A maker that does what the view tells it to.
const MAKER = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ order: { view } }) => {
  if (view === 'fall') process.exit(3);
  parentPort.postMessage({ kind: 'stage', stage: 'writing' });
  if (view === 'forever') return;
  const value = new TextEncoder().encode(view);
  parentPort.postMessage({ kind: 'outcome', outcome: { kind: 'ok', value } });
});
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-desk-'));
  await writeFile(join(folder, 'maker.mjs'), MAKER);
});
afterAll(() => rm(folder, { recursive: true }));

function jobOf(view: string): ExportJob {
  const program = { name: 'Parkbench', version: '0' };
  const request = { language: 'ru', program, day: '2026-11-22', contents: FULL_CONTENTS } as const;
  return {
    work: { layers: [], notes: [], choices: [] },
    order: { view, format: 'csv', size: USUAL_SIZE, request },
  };
}

function openDesk(onStage: () => unknown = () => undefined) {
  const places = { data: folder, snapshot: folder };
  return openExportDesk({ script: join(folder, 'maker.mjs'), onStage }, places);
}

describe('the desk that makes files', () => {
  it('gives what was made, one after the other', async () => {
    const desk = openDesk();
    const made = await Promise.all(['a', 'b'].map((view) => desk.make(jobOf(view))));
    expect(made).toEqual(
      ['a', 'b'].map((text) => ({ kind: 'ok', value: new TextEncoder().encode(text) })),
    );
  });

  it('stops a file that is no longer wanted, and makes the next one', async () => {
    // It is called off as soon as it tells that it is at work.
    let isWanted = false;
    const desk = openDesk(() => isWanted || desk.cancel());
    const unwanted = desk.make(jobOf('forever'));
    expect(await unwanted).toMatchObject({ problem: { code: 'export.cancelled' } });
    isWanted = true;
    expect(await desk.make(jobOf('next'))).toMatchObject({ kind: 'ok' });
  });

  it('says so when the maker falls, and makes the next one', async () => {
    const desk = openDesk();
    expect(await desk.make(jobOf('fall'))).toMatchObject({
      problem: { code: 'export.maker-failed', params: { cause: 'exit 3' } },
    });
    expect(await desk.make(jobOf('next'))).toMatchObject({ kind: 'ok' });
  });
});
