import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildModules } from '../../build/app/build-modules.mjs';
import { median } from '../median.mjs';
import { prepareDuckdb } from './peer-duckdb.mjs';
import { preparePlainLoop } from './peer-loop.mjs';
import { makeTables } from './sample.mjs';

/** @typedef {import('../../shared/domain/dataset.ts').DatasetTables} Tables */
/** @typedef {import('../../shared/table/typed/layout.ts').ObservationColumns} Columns */
/** @typedef {import('../../shared/domain/question.ts').Question} Question */
/** @typedef {import('../../shared/domain/metric.ts').MetricId} MetricId */
/**
 * The modules of the program that are measured.
 * @typedef {object} Program
 * @property {typeof import('../../shared/domain/dataset.ts')} dataset
 * @property {typeof import('../../shared/table/typed/build-columns.ts')} columns
 * @property {typeof import('../../shared/table/typed/figure-table.ts')} table
 * @property {typeof import('../../shared/table/typed/order-places.ts')} order
 */

const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 7;
/** Rounds in which the two larger sizes take turns, and runs of the smaller one in each. */
const GROWTH_ROUNDS = 15;
const SMALL_RUNS = 10;
const EDITS = 50;
const MOST_GROWTH = 11;
const MOST_BYTES = 60;
const MOST_EDIT_MS = 1;

/** @type {MetricId[]} */
const RATIOS = [
  'revenue_per_job',
  'revenue_per_resident',
  'jobs_per_resident',
  'investment_per_job',
];
/** @type {Question} */
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
  const entries = {
    dataset: 'shared/domain/dataset.ts',
    columns: 'shared/table/typed/build-columns.ts',
    table: 'shared/table/typed/figure-table.ts',
    order: 'shared/table/typed/order-places.ts',
  };
  const program = /** @type {Program} */ (
    /** @type {unknown} */ (await buildModules(entries, 'out/figures'))
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
  const growth = measureGrowth(program);
  judge(measured, growth);
}

/**
 * @param {number} size
 * @param {{ program: Program, folder: string }} where
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
 * Everything from the start: a new table keeps nothing of an earlier answer. Without bounds there is
 * one number, and that is what all three order by; holes last.
 * @param {Program} program
 * @param {Columns} columns
 */
function answer(program, columns) {
  const table = program.table.buildFigureTable(columns);
  table.ask({ question: QUESTION, preferredRows: [] }, RATIOS);
  const column = table.columnOf('revenue_per_job');
  return { column, order: program.order.orderPlaces(column, 'nominal', true) };
}

/**
 * Peers that did another job would prove nothing.
 * @param {Tables} tables
 * @param {() => ReturnType<typeof answer>} ours
 * @param {{ loop: ReturnType<typeof preparePlainLoop>, duckdb: Awaited<ReturnType<typeof prepareDuckdb>> }} peers
 */
async function expectAgreement({ parks }, ours, { loop, duckdb }) {
  const { column, order } = ours();
  const rows = loop();
  const differing = countDiffering(parks, column, rows);
  const found = await duckdb.first();
  const [best] = rows;
  const isAlike =
    best?.id === found.park && Math.abs((best.revenuePerJob ?? 0) / found.value - 1) < 1e-9;
  if (differing > 0 || !isAlike || order.length !== parks.length) {
    throw new Error(
      `the peers must agree, found ${differing} of ${parks.length} differing, ${best?.id} and ${found.park} first`,
    );
  }
}

/**
 * @param {Tables['parks']} parks
 * @param {ReturnType<typeof answer>['column']} column
 * @param {ReturnType<ReturnType<typeof preparePlainLoop>>} rows
 */
function countDiffering(parks, column, rows) {
  const looped = new Map(rows.map(({ id, revenuePerJob }) => [id, revenuePerJob]));
  // A hole of ours that is a number there: the bounds say nothing, or claims contradict.
  const numbered = parks.filter((_, place) => column.hole[place] === 0);
  const places = new Map(parks.map(({ id }, place) => [id, place]));
  return numbered.filter(({ id }) => {
    const own = column.nominal[places.get(id) ?? -1] ?? Number.NaN;
    return !(Math.abs(own - (looped.get(id) ?? Number.NaN)) <= 1e-9 * Math.abs(own));
  }).length;
}

/**
 * How many times as long ten times the data take. The two sizes take turns in one process, so that
 * a busy machine slows both, and the middle rounds are held against each other.
 * @param {Program} program
 */
function measureGrowth(program) {
  const [, middle = 0, largest = 0] = SIZES;
  const sized = [middle, largest].map((size) =>
    program.columns.buildColumns(program.dataset.buildDataset(makeTables(size))),
  );
  const [small, large] = sized;
  if (small === undefined || large === undefined) throw new Error('two sizes must be laid out');
  /** @type {{ small: number[], large: number[] }} */
  const times = { small: [], large: [] };
  for (let round = 0; round < GROWTH_ROUNDS; round += 1) {
    times.small.push(timeOf(() => answer(program, small), SMALL_RUNS));
    times.large.push(timeOf(() => answer(program, large), 1));
  }
  return median(times.large) / median(times.small);
}

/**
 * @param {() => unknown} job
 * @param {number} runs
 * @returns {number} milliseconds of one run
 */
function timeOf(job, runs) {
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) job();
  return (performance.now() - start) / runs;
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
 * @param {Program} program
 * @param {Columns} columns
 * @param {Tables} tables
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

/** @param {Columns} columns */
function bytesOf({ economy, ...columns }) {
  let bytes = 0;
  for (const each of Object.values({ ...economy, ...columns })) {
    if (ArrayBuffer.isView(each)) bytes += each.byteLength;
  }
  return bytes;
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

/**
 * @param {Awaited<ReturnType<typeof measureSize>>[]} measured
 * @param {number} growth
 */
function judge(measured, growth) {
  const largest = measured.at(-1);
  if (largest === undefined) throw new Error('sizes must be measured');
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
