import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildModules } from '../../build/app/build-modules.mjs';
import { median } from '../median.mjs';
import { prepareDuckdb } from './peer-duckdb.mjs';
import { preparePlainLoop } from './peer-loop.mjs';
import { makeTables } from './sample.mjs';

const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 7;
const EDITS = 50;
const MOST_GROWTH = 11;
const MOST_BYTES = 60;
const MOST_EDIT_MS = 1;

const RATIOS = [
  'revenue_per_job',
  'revenue_per_resident',
  'jobs_per_resident',
  'investment_per_job',
];
const QUESTION = {
  asOf: { kind: 'latest' },
  toleranceYears: 0,
  currency: 'RUB',
  prices: { kind: 'constant', year: 2024 },
  reading: 'strict',
  statuses: 'fact',
};

/**
 * Prints what it takes to choose, convert to roubles of 2024, divide four times and order by one,
 * with bounds, beside two peers that do the same without bounds, all in this one run.
 */
export async function measureFigures() {
  const program = await buildModules(
    {
      dataset: 'shared/domain/dataset.ts',
      columns: 'shared/table/typed/build-columns.ts',
      table: 'shared/table/typed/figure-table.ts',
    },
    'out/figures',
  );
  const folder = mkdtempSync(join(tmpdir(), 'parkbench-figures-'));
  const measured = [];
  try {
    for (const size of SIZES) {
      const found = await measureSize(size, { program, folder });
      print(found);
      measured.push(found);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  judge(measured);
}

/**
 * @param {number} size
 * @param {{ program: Record<string, any>, folder: string }} where
 */
async function measureSize(size, { program, folder }) {
  const tables = makeTables(size);
  const dataset = program.dataset.buildDataset(tables);
  const start = performance.now();
  const columns = program.columns.buildColumns(dataset);
  const layoutMs = performance.now() - start;
  const ours = () => answer(program, columns);
  const loop = preparePlainLoop(tables);
  const duckdb = await prepareDuckdb(tables, folder);
  await expectAgreement(tables, ours, { loop, duckdb });
  const times = await timeInTurn([ours, loop, duckdb.run]);
  const [oursMs = 0, loopMs = 0, duckdbMs = 0] = times;
  duckdb.close();
  return {
    size,
    oursMs,
    loopMs,
    duckdbMs,
    layoutMs,
    bytes: bytesOf(columns) / size,
    editMs: measureEdits(program, columns, tables),
  };
}

/**
 * Everything from the start: a new table keeps nothing of an earlier answer.
 * @param {Record<string, any>} program
 * @param {any} columns
 */
function answer(program, columns) {
  const table = program.table.buildFigureTable(columns);
  table.ask({ question: QUESTION, preferredRows: [] }, RATIOS);
  const { nominal, hole } = table.columnOf('revenue_per_job');
  // Holes last; without bounds there is one number, and that is what the peers order by.
  const key = nominal.map((/** @type {number} */ value, /** @type {number} */ place) =>
    hole[place] === 0 ? value : -1,
  );
  const order = Uint32Array.from(key, (_, place) => place);
  order.sort((a, b) => key[b] - key[a]);
  return { order, nominal: key };
}

/**
 * Peers that did another job would prove nothing.
 * @param {any} tables
 * @param {() => ReturnType<typeof answer>} ours
 * @param {{ loop: () => any[], duckdb: Awaited<ReturnType<typeof prepareDuckdb>> }} peers
 */
async function expectAgreement({ parks }, ours, { loop, duckdb }) {
  const { order, nominal } = ours();
  const looped = new Map(loop().map(({ id, revenuePerJob }) => [id, revenuePerJob]));
  const found = await duckdb.first();
  let differing = 0;
  for (const [place, { id }] of parks.entries()) {
    const peer = looped.get(id) ?? null;
    const own = nominal[place] ?? -1;
    // A hole of ours that is a number there: the bounds say nothing, or claims contradict.
    if (own !== -1 && Math.abs(own - peer) > 1e-9 * Math.abs(own)) differing += 1;
  }
  const best = loop()[0];
  const isAlike = best.id === found.park && Math.abs(best.revenuePerJob / found.value - 1) < 1e-9;
  if (differing > 0 || !isAlike || order.length !== parks.length) {
    throw new Error(
      `the peers must agree, found ${differing} of ${parks.length} differing, ${best.id} and ${found.park} first`,
    );
  }
}

/**
 * @param {(() => unknown)[]} jobs
 * @returns {Promise<number[]>} the best round of each in milliseconds: a busy machine only adds
 */
async function timeInTurn(jobs) {
  /** @type {number[][]} */
  const times = jobs.map(() => []);
  for (const job of jobs) await job();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, job] of jobs.entries()) {
      const start = performance.now();
      await job();
      times[place]?.push(performance.now() - start);
    }
  }
  return times.map((each) => Math.min(...each));
}

/**
 * The user prefers one rival after another: the cell is chosen again, and what rests on it.
 * @param {Record<string, any>} program
 * @param {any} columns
 * @param {any} tables
 */
function measureEdits(program, columns, { observations }) {
  const table = program.table.buildFigureTable(columns);
  table.ask({ question: QUESTION, preferredRows: [] }, RATIOS);
  const times = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const preferredRows = [Math.floor((observations.length / EDITS) * edit)];
    const start = performance.now();
    table.ask({ question: QUESTION, preferredRows }, RATIOS);
    times.push(performance.now() - start);
  }
  return median(times);
}

/** @param {any} columns */
function bytesOf({ economy, ...columns }) {
  return Object.values({ ...economy, ...columns }).reduce(
    (sum, each) => sum + (ArrayBuffer.isView(each) ? each.byteLength : 0),
    0,
  );
}

/** @param {Awaited<ReturnType<typeof measureSize>>} measured */
function print({ size, oursMs, duckdbMs, loopMs, layoutMs, bytes, editMs }) {
  const columns = [
    `${size.toLocaleString('en-US')} observations`.padEnd(24),
    `ours ${oursMs.toFixed(1)} ms`,
    `DuckDB ${duckdbMs.toFixed(1)} ms (${(duckdbMs / oursMs).toFixed(1)} x)`,
    `plain loop ${loopMs.toFixed(1)} ms (${(loopMs / oursMs).toFixed(1)} x)`,
    `columns laid out once in ${layoutMs.toFixed(0)} ms`,
    `${bytes.toFixed(1)} bytes an observation`,
    `one edit ${editMs.toFixed(2)} ms`,
  ];
  console.log(columns.join('   '));
}

/** @param {Awaited<ReturnType<typeof measureSize>>[]} measured */
function judge(measured) {
  const [, middle, largest] = measured;
  if (middle === undefined || largest === undefined) throw new Error('sizes must be measured');
  const growth = largest.oursMs / middle.oursMs;
  const goals = [
    ['faster than DuckDB at every size', measured.every((each) => each.oursMs < each.duckdbMs)],
    [
      `ten times the data, at most ${MOST_GROWTH} times the time: ${growth.toFixed(1)}`,
      growth <= MOST_GROWTH,
    ],
    [
      `at most ${MOST_BYTES} bytes an observation`,
      measured.every(({ bytes }) => bytes <= MOST_BYTES),
    ],
    [`one edit at most ${MOST_EDIT_MS} ms at the largest size`, largest.editMs <= MOST_EDIT_MS],
  ];
  for (const [goal, met] of goals) console.log(`goal ${goal}: ${met ? 'met' : 'MISSED'}`);
}
