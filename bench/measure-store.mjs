import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildStoreProgram } from '../build/app/build-store.mjs';
import { projectRoot } from '../build/setup/root.mjs';
import { watchEventLoop } from './event-loop.mjs';

const NOTES = 100_000;
const EDITS = 400;
const SNAPSHOT_EVERY = 800;
const ROUNDS = 6;

/**
 * @typedef {{ kind: string, problem?: unknown }} Outcome
 * @typedef {{
 *   commit(patches: unknown[]): Promise<Outcome>,
 *   close(): Promise<unknown[]>,
 *   workspace: { notes: Map<string, unknown> },
 * }} Store
 */

/** @type {string[]} what was printed */
const lines = [];

/**
 * Measures the store on a workspace of 100,000 notes, on the disk that holds the project.
 * @returns the lines that it printed
 */
export async function measureStore() {
  const program = await buildStoreProgram('electron/services/store/open-store.ts', 'store.mjs');
  const { openStore } = await import(pathToFileURL(program).href);
  const folder = await mkdtemp(join(projectRoot, 'out', 'bench-store-'));
  try {
    await measureIn(folder, openStore);
  } finally {
    await rm(folder, { recursive: true });
  }
  return lines;
}

/**
 * @param {string} folder
 * @param {(options: unknown) => Promise<{ kind: string, value: Store }>} openStore
 */
async function measureIn(folder, openStore) {
  /** @param {object} [limits] */
  const start = async (limits) => {
    const options = { folder: join(folder, 'work'), mode: 'write', now: () => new Date() };
    const opened = await openStore(limits ? { ...options, limits } : options);
    if (opened.kind !== 'ok') throw new Error(JSON.stringify(opened));
    return opened.value;
  };
  await fill(await start());
  let opening = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { value, ms } = await time(start);
    opening = Math.min(opening, ms);
    await value.close();
  }
  print('opening', opening, { goal: 1500, unit: 'ms' });

  const flushes = await measureFlush(join(folder, 'flush'));
  await copyOfTheDay(await start());
  const edits = await measureEdits(await start(), join(folder, 'work'));
  const flush50 = quantile(flushes, 0.5);
  print('flush alone, half of them', flush50, { unit: 'ms' });
  print('edit on disk, half of them', quantile(edits.ms, 0.5), { goal: flush50 + 1, unit: 'ms' });
  print('edit on disk, 99 of 100', quantile(edits.ms, 0.99), {
    goal: quantile(flushes, 0.99) + 5,
    unit: 'ms',
  });
  print('main thread for an edit, half', quantile(edits.blockedMs, 0.5), { goal: 1, unit: 'ms' });
  print('main thread for an edit, 99 %', quantile(edits.blockedMs, 0.99), { unit: 'ms' });
  print('written beyond the record', edits.extraBytes, { goal: 500, unit: 'bytes' });

  print('longest block in a snapshot', await measureSnapshots(start), { goal: 8, unit: 'ms' });
  await measureBurst(start);
}

/** @param {Store} store */
async function fill(store) {
  for (let index = 0; index < NOTES; index += 1000) {
    const numbers = Array.from({ length: 1000 }, (_, offset) => index + offset);
    await save(
      store,
      numbers.map((number) => ['notes', `n-${number}`, note(`n-${number}`, number)]),
    );
  }
  await store.close();
}

/**
 * The first change of a day makes a copy, which is not what the measurement is about.
 * @param {Store} store
 */
async function copyOfTheDay(store) {
  await save(store, [['notes', 'n-0', note('n-0', 0)]]);
  await store.close();
}

/** @param {string} path */
async function measureFlush(path) {
  const file = await open(path, 'w');
  const bytes = Buffer.alloc(600, 'x');
  const all = [];
  for (let count = 0; count < EDITS; count += 1) {
    const { ms } = await time(async () => {
      await file.write(bytes);
      await file.datasync();
    });
    all.push(ms);
  }
  await file.close();
  return all;
}

/**
 * @param {Store} store
 * @param {string} folder
 */
async function measureEdits(store, folder) {
  await save(store, [['notes', 'n-0', note('n-0', 0)]]);
  const before = await journalBytes(folder);
  const ms = [];
  const blockedMs = [];
  let recordBytes = 0;
  for (let count = 1; count <= EDITS; count += 1) {
    const record = note(`n-${count}`, count + NOTES);
    recordBytes += Buffer.byteLength(JSON.stringify(record));
    const started = performance.now();
    const saved = store.commit([['notes', `n-${count}`, record]]);
    blockedMs.push(performance.now() - started);
    await saved;
    ms.push(performance.now() - started);
  }
  const written = (await journalBytes(folder)) - before;
  await store.close();
  return { ms, blockedMs, extraBytes: (written - recordBytes) / EDITS };
}

/**
 * The longest time in which the program does not answer while a snapshot is made and edits go on;
 * of several snapshots the one that other programs disturbed least.
 * @param {(limits?: object) => Promise<Store>} start
 */
async function measureSnapshots(start) {
  const store = await start({ changes: SNAPSHOT_EVERY, bytes: 1e9 });
  let calmest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { longestMs } = await watchEventLoop(async () => {
      for (let count = 0; count < SNAPSHOT_EVERY; count += 1) {
        await save(store, [['notes', `n-${count}`, note(`n-${count}`, round)]]);
      }
    });
    calmest = Math.min(calmest, longestMs);
  }
  await store.close();
  return calmest;
}

/** @param {(limits?: object) => Promise<Store>} start */
async function measureBurst(start) {
  const store = await start({ changes: 1e9, bytes: 1e9 });
  const { ms } = await time(async () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => index);
    await Promise.all(
      numbers.map((number) =>
        store.commit([['notes', `n-${number}`, note(`n-${number}`, number)]]),
      ),
    );
  });
  print('20,000 edits at once', ms, { unit: 'ms' });
  await store.close();
}

/**
 * @param {Store} store
 * @param {unknown[]} patches
 */
async function save(store, patches) {
  const outcome = await store.commit(patches);
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome));
}

/**
 * @param {string} id
 * @param {number} number
 */
function note(id, number) {
  const at = '2026-07-18T09:30:00.000Z';
  return {
    id,
    target: { kind: 'cell', park: `park-${number % 400}`, metric: 'jobs', period: '2025' },
    kind: 'check',
    state: 'open',
    text: `Проверить по отчёту за прошлый год, строка ${number}: в прессе «более ${number}»`,
    tags: ['проверка'],
    author: 'АК',
    editor: 'АК',
    seen: null,
    history: [],
    createdAt: at,
    updatedAt: at,
  };
}

/** @param {string} folder */
async function journalBytes(folder) {
  const names = (await readdir(folder)).filter((name) => name.startsWith('journal-'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * @template T
 * @param {() => Promise<T>} run
 */
async function time(run) {
  const started = performance.now();
  const value = await run();
  return { value, ms: performance.now() - started };
}

/**
 * @param {number[]} values
 * @param {number} share from 0 to 1
 */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * @param {string} what
 * @param {number} value
 * @param {{ goal?: number, unit: string }} scale
 */
function print(what, value, { goal, unit }) {
  const columns = [what.padEnd(32), `${value.toFixed(2)} ${unit}`.padEnd(16)];
  if (goal !== undefined) {
    columns.push(`goal at most ${goal.toFixed(2)} ${unit}: ${value <= goal ? 'met' : 'MISSED'}`);
  }
  const line = columns.join(' ').trimEnd();
  lines.push(line);
  console.log(line);
}
