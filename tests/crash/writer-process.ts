import { writeSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { openStore } from '../../electron/services/store/open-store.ts';
import type { WriterOrder } from './kill-process.ts';
import { buildNote } from './model.ts';
import { NUMBERED_NOTES } from './numbered-work.ts';

// A process that writes until it is killed, and says on its standard output what was confirmed.

const order: WriterOrder = JSON.parse(process.argv.at(-1) ?? '');

function confirm(number: number): void {
  writeSync(1, `${number}\n`);
}

async function writeThroughStore(): Promise<void> {
  const opened = await openStore({
    folder: order.folder,
    mode: 'write',
    now: () => new Date(),
    limits: { changes: 40, bytes: 1_000_000 },
  });
  if (opened.kind === 'failed') throw new Error(JSON.stringify(opened.problem));
  const store = opened.value;
  let number = Number(store.workspace.settings.initials);
  for (;;) {
    // Some wait for the disk, some come in crowds.
    const crowd = number % 3 === 0 ? 5 : 1;
    const saved = Array.from({ length: crowd }, async () => {
      number += 1;
      const own = number;
      const id = `n-${own % NUMBERED_NOTES}`;
      const outcome = await store.commit([
        ['notes', id, buildNote(id, `edit ${own}`)],
        ['settings', 'initials', String(own)],
      ]);
      if (outcome.kind === 'saved') confirm(own);
    });
    await Promise.all(saved);
  }
}

async function writePlainly(): Promise<void> {
  for (let number = 1; ; number += 1) {
    await writeFile(
      join(order.folder, 'db.json'),
      JSON.stringify({ number, filler: 'x'.repeat(2e6) }),
    );
    confirm(number);
  }
}

// Both must have read before either writes; else one may end before the other begins.
async function meetOther(): Promise<void> {
  await writeFile(join(order.folder, `ready-${process.pid}`), '');
  const isReady = (name: string) => name.startsWith('ready-');
  while ((await readdir(order.folder)).filter(isReady).length < 2) await setImmediate();
}

async function writeThroughBareLow(): Promise<void> {
  const file = new JSONFile<{ ids: string[] }>(join(order.folder, 'db.json'));
  const db = new Low(file, { ids: [] });
  await db.read();
  await meetOther();
  for (let number = 1; number <= 150; number += 1) {
    db.data.ids.push(`${process.pid}-${number}`);
    await db.write().then(
      () => confirm(number),
      () => undefined,
    );
  }
}

// Not awaited here: Electron would wait for this file before it lets anything else happen.
if (order.writer === 'store') void writeThroughStore();
else if (order.writer === 'plain') void writePlainly();
else void writeThroughBareLow();
