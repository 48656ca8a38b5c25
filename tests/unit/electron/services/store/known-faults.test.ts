import { describe, expect, test } from 'vitest';
import { encodeHeader, readJournal } from '../../../../../electron/services/store/journal-file.ts';
import { parseFileName } from '../../../../../electron/services/store/layout.ts';
import { readSnapshot } from '../../../../../electron/services/store/snapshot-file.ts';
import type { Store } from '../../../../../electron/services/store/store.ts';
import { flipBit } from '../../../../crash/damage.ts';
import { DiskSession, type Fault } from '../../../../crash/disk-session.ts';
import { buildNote } from '../../../../crash/model.ts';
import { FOLDER, openSimulated } from '../../../../crash/open-simulated.ts';
import { SimulatedDisk } from '../../../../crash/simulated-disk.ts';

// Faults that an earlier design of the store had, each now a rule (build/decisions/0008).

const NEVER_SNAPSHOT = { limits: { changes: 1e9, bytes: 1e9 } };

function write(store: Store, index: number): ReturnType<Store['commit']> {
  return store.commit([['notes', `n-${index}`, buildNote(`n-${index}`, `Заметка ${index}`)]]);
}

function journalsOf(disk: SimulatedDisk): readonly { name: string; generation: number }[] {
  return (disk.list(FOLDER) ?? []).map(parseFileName).filter((file) => file.kind === 'journal');
}

function groupsOf(disk: SimulatedDisk) {
  return journalsOf(disk).flatMap(({ name, generation }) =>
    readJournal(disk.read(`${FOLDER}/${name}`) ?? new Uint8Array(), generation).groups.map(
      (group) => ({ ...group, generation }),
    ),
  );
}

test('changes made together are one frame, so that no order of sectors looks like damage', async () => {
  const disk = new SimulatedDisk();
  const session = new DiskSession(disk);
  const store = await openSimulated(session, NEVER_SNAPSHOT);
  await Promise.all([1, 2, 3, 4, 5].map((index) => write(store, index)));
  session.kill();
  expect(groupsOf(disk).map(({ changes }) => changes.length)).toEqual([5]);
});

test('a snapshot states the last change that its data contain, however many are queued', async () => {
  const disk = new SimulatedDisk();
  const store = await openSimulated(new DiskSession(disk), { limits: { changes: 3, bytes: 1e9 } });
  for (let crowd = 0; crowd < 6; crowd += 1) {
    await Promise.all([1, 2, 3, 4].map((each) => write(store, crowd * 4 + each)));
    const snapshot = readSnapshot(disk.read(`${FOLDER}/workspace.json`) ?? new Uint8Array());
    if (snapshot === null) continue;
    const notes = [...(snapshot.tables.get('notes')?.entries() ?? [])];
    expect(notes.length).toBe(snapshot.meta.lastSequence);
  }
  await store.close();
});

test('the number of a change whose write failed is never given to another change', async () => {
  const disk = new SimulatedDisk();
  let isFailing = false;
  const fault = (_: number, name: string): Fault =>
    isFailing && name === 'sync' ? { kind: 'error', code: 'EIO' } : { kind: 'none' };
  const session = new DiskSession(disk, { fault });
  const store = await openSimulated(session, NEVER_SNAPSHOT);
  await write(store, 1);
  isFailing = true;
  expect(await write(store, 2)).toMatchObject({ kind: 'unsaved' });
  isFailing = false;
  expect(await store.retry()).toEqual({ kind: 'saved' });
  await write(store, 3);
  session.kill();
  const owners = new Map<number, string>();
  for (const { first, changes } of groupsOf(disk)) {
    changes.forEach((patches, offset) => {
      const text = JSON.stringify(patches);
      expect(owners.get(first + offset) ?? text).toBe(text);
      owners.set(first + offset, text);
    });
  }
});

test('a journal whose beginning failed is left alone; the next one has a number of its own', async () => {
  const disk = new SimulatedDisk();
  let failures = 3;
  const fault = (_: number, name: string): Fault => {
    if (name !== 'write' || failures === 0) return { kind: 'none' };
    failures -= 1;
    return failures === 2 ? { kind: 'short' } : { kind: 'error', code: 'EIO' };
  };
  const session = new DiskSession(disk, { fault });
  const store = await openSimulated(session, NEVER_SNAPSHOT);
  await write(store, 1);
  const begun = journalsOf(disk).map(({ name }) => [name, disk.read(`${FOLDER}/${name}`)] as const);
  while ((await store.retry()).kind !== 'saved');
  await write(store, 2);
  session.kill();
  for (const [name, bytes] of begun) expect(disk.read(`${FOLDER}/${name}`)).toEqual(bytes);
  const again = await openSimulated(new DiskSession(disk));
  expect([...again.workspace.notes.keys()].sort()).toEqual(['n-1', 'n-2']);
});

describe('a checksum covers everything that is read', () => {
  test('every bit of a snapshot, its head and its seal included', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulated(new DiskSession(disk));
    await write(store, 1);
    await store.close();
    const bytes = disk.read(`${FOLDER}/workspace.json`) ?? new Uint8Array();
    expect(readSnapshot(bytes)?.meta.lastSequence).toBe(1);
    for (let index = 0; index < bytes.length; index += 1) {
      for (let bit = 0; bit < 8; bit += 1)
        expect(readSnapshot(flipBit(bytes, index, bit))).toBeNull();
    }
  });

  test('every bit of the head of a journal', () => {
    const header = { generation: 7, schemaVersion: 1, after: 3, next: 5 };
    const bytes = encodeHeader(header);
    expect(readJournal(bytes, 7).header).toEqual(header);
    for (let index = 0; index < bytes.length; index += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        expect(readJournal(flipBit(bytes, index, bit), 7).header).toBeNull();
      }
    }
  });
});

test('a full disk stops neither opening nor closing', async () => {
  const disk = new SimulatedDisk();
  const store = await openSimulated(new DiskSession(disk));
  await write(store, 1);
  await store.close();
  const fault = (_: number, name: string): Fault =>
    ['write', 'create', 'makeFolder'].includes(name)
      ? { kind: 'error', code: 'ENOSPC' }
      : { kind: 'none' };
  const full = await openSimulated(new DiskSession(disk, { fault }));
  expect(full.workspace.notes.size).toBe(1);
  expect(await write(full, 2)).toMatchObject({ kind: 'unsaved' });
  expect(await full.close()).toMatchObject([{ code: 'workspace.write-failed' }]);
});
