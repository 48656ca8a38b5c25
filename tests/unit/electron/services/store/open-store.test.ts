import { describe, expect, test } from 'vitest';
import { type Migration, MIGRATIONS } from '../../../../../electron/services/store/migration.ts';
import { WORKSPACE_SCHEMA } from '../../../../../shared/domain/workspace.ts';
import { DiskSession, type Fault } from '../../../../crash/disk-session.ts';
import { buildNote } from '../../../../crash/model.ts';
import { FOLDER, openSimulated } from '../../../../crash/open-simulated.ts';
import { SimulatedDisk } from '../../../../crash/simulated-disk.ts';

const NOTE = buildNote('n-1', 'Проверить площадь');

function failing(disk: SimulatedDisk, fault: () => Fault): DiskSession {
  return new DiskSession(disk, { fault });
}

async function diskWithNote(): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk();
  const store = await openSimulated(new DiskSession(disk));
  await store.commit([['notes', 'n-1', NOTE]]);
  await store.close();
  return disk;
}

const UNCHANGED: Migration = { from: WORKSPACE_SCHEMA, migrate: (tables) => tables };
const NEXT_SHAPE = {
  schemaVersion: WORKSPACE_SCHEMA + 1,
  migrations: [...MIGRATIONS, UNCHANGED],
};

describe('a workspace folder', () => {
  test('is refused to a second program while the first one runs', async () => {
    const disk = await diskWithNote();
    const first = { self: { host: 'desk', pid: 1, started: '1' }, held: new Set<string>() };
    const second = { self: { host: 'desk', pid: 2, started: '1' }, held: new Set<string>() };
    const isAlive = () => true;
    const store = await openSimulated(new DiskSession(disk), { processes: { ...first, isAlive } });
    const processes = { ...second, isAlive };
    const attempt = openSimulated(new DiskSession(disk), { processes });
    await expect(attempt).rejects.toThrow('workspace.in-use');
    await store.close();
    await (await openSimulated(new DiskSession(disk), { processes })).close();
  });

  test('keeps a change in memory while the disk is full and saves it afterwards', async () => {
    const disk = await diskWithNote();
    let isFull = false;
    const fault = (): Fault => (isFull ? { kind: 'error', code: 'ENOSPC' } : { kind: 'none' });
    const store = await openSimulated(failing(disk, fault));
    isFull = true;
    const outcome = await store.commit([['notes', 'n-2', buildNote('n-2', 'Вторая')]]);
    expect(outcome).toMatchObject({
      kind: 'unsaved',
      problem: { params: { cause: '@cause.ENOSPC' } },
    });
    expect(store.workspace.notes.size).toBe(2);
    isFull = false;
    expect(await store.retry()).toEqual({ kind: 'saved' });
    await store.close();
    const again = await openSimulated(new DiskSession(disk));
    expect([...again.workspace.notes.keys()]).toEqual(['n-1', 'n-2']);
  });

  test('is never called anything but unsaved while a second change is tried on a full disk', async () => {
    const disk = await diskWithNote();
    let isFull = false;
    const fault = (): Fault => (isFull ? { kind: 'error', code: 'ENOSPC' } : { kind: 'none' });
    const store = await openSimulated(failing(disk, fault));
    isFull = true;
    await store.commit([['notes', 'n-2', buildNote('n-2', 'Вторая')]]);
    const states: string[] = [];
    store.onSaveState(({ kind }) => states.push(kind));
    await store.commit([['notes', 'n-3', buildNote('n-3', 'Третья')]]);
    isFull = false;
    await store.commit([['notes', 'n-4', buildNote('n-4', 'Четвёртая')]]);
    expect(states).toEqual(['unsaved', 'saved']);
  });

  test('opens where nothing can be written, says so, and can be saved elsewhere', async () => {
    const disk = await diskWithNote();
    let isReadOnly = true;
    const fault = (): Fault => (isReadOnly ? { kind: 'error', code: 'EROFS' } : { kind: 'none' });
    const session = new DiskSession(disk, {
      fault: (_, name) => (name === 'create' ? fault() : { kind: 'none' }),
    });
    const store = await openSimulated(session);
    expect(store.saveState()).toMatchObject({ kind: 'read-only' });
    expect(store.workspace.notes.get('n-1')).toEqual(NOTE);
    expect(await store.commit([['notes', 'n-1', null]])).toMatchObject({ kind: 'unsaved' });
    isReadOnly = false;
    expect(await store.saveElsewhere('/media/stick')).toEqual({
      kind: 'ok',
      value: '/media/stick',
    });
    const copy = await openSimulated(new DiskSession(disk), { folder: '/media/stick' });
    expect(copy.workspace.notes.size).toBe(0);
  });

  test('is written anew when it was deleted while it was open', async () => {
    const disk = await diskWithNote();
    const store = await openSimulated(new DiskSession(disk));
    await store.commit([['notes', 'n-2', buildNote('n-2', 'Вторая')]]);
    disk.removeFolder(FOLDER);
    const outcome = await store.commit([['notes', 'n-3', buildNote('n-3', 'Третья')]]);
    expect(outcome.kind).toBe('unsaved');
    expect(await store.retry()).toEqual({ kind: 'saved' });
    await store.close();
    const again = await openSimulated(new DiskSession(disk));
    expect(again.workspace.notes.size).toBe(3);
    expect(again.report.problems).toEqual([]);
  });
});

describe('a file that is no workspace', () => {
  const contents = [
    '',
    'null',
    '0',
    'false',
    '[]',
    '{}',
    '{"data":{"notes":{"__proto__":{}}}}',
    '{',
  ];

  test.each(contents)(
    'is put aside under its own name and nothing is lost: %s',
    async (content) => {
      const disk = await diskWithNote();
      disk.replace(`${FOLDER}/workspace.json`, Buffer.from(content));
      const store = await openSimulated(new DiskSession(disk));
      expect(store.workspace.notes.get('n-1')).toEqual(NOTE);
      expect(store.report.problems).toMatchObject([
        { code: 'workspace.damaged', params: { file: 'workspace.json' } },
      ]);
      const names = disk.list(FOLDER) ?? [];
      expect(names.some((name) => name.startsWith('workspace.json.damaged-'))).toBe(true);
    },
  );
});

describe('data of another version', () => {
  test('written by a newer program are shown and cannot be changed', async () => {
    const disk = new SimulatedDisk();
    const shape = NEXT_SHAPE;
    const newer = await openSimulated(new DiskSession(disk), { shape });
    await newer.commit([['notes', 'n-1', NOTE]]);
    await newer.close();
    const store = await openSimulated(new DiskSession(disk));
    expect(store.obstacle).toMatchObject({ code: 'workspace.newer' });
    expect(store.workspace.notes.get('n-1')).toEqual(NOTE);
    expect(await store.commit([['notes', 'n-1', null]])).toMatchObject({ kind: 'unsaved' });
  });

  test('written by an older program are copied, then brought forward', async () => {
    const disk = await diskWithNote();
    const shape = NEXT_SHAPE;
    const store = await openSimulated(new DiskSession(disk), { shape });
    expect(store.workspace.notes.get('n-1')).toEqual(NOTE);
    expect(disk.list(`${FOLDER}/backup`)).toEqual([`schema-${WORKSPACE_SCHEMA}-change-1.json`]);
    await store.close();
    const older = await openSimulated(new DiskSession(disk));
    expect(older.obstacle).toMatchObject({ code: 'workspace.newer' });
  });

  test('that cannot be brought forward stay as they are', async () => {
    const disk = await diskWithNote();
    const migrate = () => {
      throw new Error('a step that fails');
    };
    const shape = { ...NEXT_SHAPE, migrations: [{ from: WORKSPACE_SCHEMA, migrate }] };
    const store = await openSimulated(new DiskSession(disk), { shape });
    expect(store.obstacle).toMatchObject({ code: 'workspace.migration-failed' });
    expect(store.workspace.notes.get('n-1')).toEqual(NOTE);
  });
});
