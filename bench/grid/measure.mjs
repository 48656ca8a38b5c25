import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModules } from '../../build/app/build-modules.mjs';
import { buildWindow } from '../../build/app/build-window.mjs';
import { ensureElectron } from '../../build/electron/resolve.mjs';
import { sandboxSwitches } from '../../build/electron/switches.mjs';
import { startVirtualDisplay } from '../../build/setup/display.mjs';
import { projectRoot } from '../../build/setup/root.mjs';
import { captureCommand } from '../../build/setup/run-command.mjs';
import { median } from '../median.mjs';
import { METRIC_COLUMNS, writePackage } from './sample.mjs';

/** @typedef {import('./run-acts.mjs').Times} Times */
/** @typedef {import('./clock.mjs').Painted} Painted */
/** @typedef {import('../../shared/domain/dataset.ts').DatasetTables} Tables */
/** @typedef {import('../../shared/domain/metric.ts').MetricId} MetricId */
/**
 * The modules of the program that the rows of the other grid are made with.
 * @typedef {object} Program
 * @property {{ readDataset: (folder: string) => Promise<import('../../shared/core/result.ts').Result<{ value: Tables, problems: readonly unknown[] }>> }} reading
 * @property {{ writeSnapshot: (path: string, folder: string, tables: Tables) => Promise<void> }} snapshot
 * @property {typeof import('../../shared/domain/dataset.ts')} dataset
 * @property {typeof import('../../shared/domain/question.ts')} question
 * @property {typeof import('../../shared/table/typed/build-columns.ts')} columns
 * @property {typeof import('../../shared/table/typed/figure-table.ts')} table
 */

const PARKS = 20_000;
const MOST_MS = 100;
const MOST_SHARE = 0.25;
const limitMs = 300_000;
const folder = join(projectRoot, 'out', 'bench-grid');
const profile = join(folder, 'profile');

/** Prints how long the window and the stock grid take for the same acts on the same rows. */
export async function measureGrid() {
  await buildWindow();
  const executable = await ensureElectron();
  rmSync(folder, { recursive: true, force: true });
  const rows = await layOutApplication();
  const display = await startVirtualDisplay();
  try {
    const runtime = { executable, env: display.env };
    const own = await run(runtime, 'observed', [
      '--application',
      folder,
      '--workspace',
      join(folder, 'workspace'),
      '--grid',
      viewText(),
    ]);
    const table = join(folder, 'table.json');
    writeFileSync(table, JSON.stringify({ rows, metrics: METRIC_COLUMNS, size: own.size }));
    const stock = await run(runtime, 'stock-grid', [table]);
    const bare = await run(runtime, 'bare-cells', [table]);
    report(own.times, stock.times);
    reportBare(bare.times, { count: own.size.cells, stock: stock.times });
  } finally {
    display.stop();
  }
}

/** The program with the made-up data in place of its own; gives the rows with their numbers. */
async function layOutApplication() {
  const data = join(folder, 'data');
  writePackage(data, { bundled: join(projectRoot, 'data'), parks: PARKS });
  const out = join(folder, 'out');
  mkdirSync(out, { recursive: true });
  for (const part of ['main', 'preload', 'renderer']) {
    symlinkSync(join(projectRoot, 'out', part), join(out, part), 'junction');
  }
  const program = /** @type {Program} */ (
    /** @type {unknown} */ (
      await buildModules(
        {
          reading: 'electron/services/dataset/read-dataset.ts',
          snapshot: 'electron/services/dataset/snapshot.ts',
          dataset: 'shared/domain/dataset.ts',
          question: 'shared/domain/question.ts',
          columns: 'shared/table/typed/build-columns.ts',
          table: 'shared/table/typed/figure-table.ts',
        },
        'out/bench-grid-modules',
      )
    )
  );
  const read = await program.reading.readDataset(data);
  if (read.kind === 'failed' || read.value.problems.length > 0) {
    throw new Error('the made-up data must be without faults');
  }
  const tables = read.value.value;
  await program.snapshot.writeSnapshot(join(out, 'dataset', 'bundled.tables'), data, tables);
  return rowsOf(program, tables);
}

/**
 * @param {Program} program
 * @param {Tables} tables
 */
function rowsOf(program, tables) {
  const metrics = /** @type {MetricId[]} */ (METRIC_COLUMNS);
  const columns = program.columns.buildColumns(program.dataset.buildDataset(tables));
  const table = program.table.buildFigureTable(columns);
  table.ask({ question: program.question.PLAIN_QUESTION, preferredRows: [] }, metrics);
  return tables.parks.map(({ id, name, kind, region, stage, country }, place) => {
    const figures = metrics.map((metric) => {
      const { hole, nominal } = table.columnOf(metric);
      return [metric, hole[place] === 0 ? (nominal[place] ?? null) : null];
    });
    return { id, name: name.ru, kind, region, stage, country, ...Object.fromEntries(figures) };
  });
}

function viewText() {
  const view = { metrics: METRIC_COLUMNS, sort: [{ kind: 'name', descending: false }] };
  return JSON.stringify({ format: 'parkbench-view', version: 1, name: 'bench', view });
}

/**
 * @param {{ executable: string, env: NodeJS.ProcessEnv }} runtime
 * @param {string} application a folder of bench/
 * @param {string[]} args
 */
async function run({ executable, env }, application, args) {
  const { stdout, stderr } = await captureCommand(
    executable,
    [
      ...sandboxSwitches(),
      `--user-data-dir=${profile}`,
      join(projectRoot, 'bench', application),
      ...args,
    ],
    { env, timeoutMs: limitMs },
  );
  const line = /^MEASURED (.*)$/m.exec(stdout)?.[1];
  if (line === undefined) throw new Error(`${application} was not measured: ${stderr}`);
  return JSON.parse(line);
}

/**
 * @param {Times} own
 * @param {Times} stock
 */
function report(own, stock) {
  console.log('medians, from a quarter of a minute after the start on');
  const acts = /** @type {const} */ ([
    ['sort', 'another order'],
    ['filter', 'a key stroke in the search'],
    ['group', 'another grouping'],
  ]);
  for (const [act, name] of acts) {
    const [ours, theirs] = [medianOf(own[act], 'rowsMs'), medianOf(stock[act], 'rowsMs')];
    const isMet = ours <= MOST_MS && ours <= MOST_SHARE * theirs;
    const goal = `goal at most ${MOST_MS} ms and ${MOST_SHARE} x`;
    print(name, { ours, theirs, verdict: `${goal}: ${say(isMet)}` });
  }
  const totalsMs = medianOf(own.group, 'allMs').toFixed(1);
  console.log(
    `  with the subtotals of all headings in sight after ${totalsMs} ms; the other has none`,
  );
  printScrolling(
    'the next page of rows',
    [own.page, stock.page].map((each) => medianOf(each, 'rowsMs')),
  );
  printScrolling('a frame of scrolling', [own.frames, stock.frames].map(median));
  printScrolling('the slowest twentieth', [own.frames, stock.frames].map(slowest));
}

/**
 * What the machine allows: the goal is out of reach where a page that only writes the cells misses it.
 * @param {Painted[]} bare
 * @param {{ count: number, stock: Times }} beside
 */
function reportBare(bare, { count, stock }) {
  const ms = medianOf(bare, 'rowsMs');
  const share = (ms / medianOf(stock.sort, 'rowsMs')).toFixed(2);
  console.log(
    `a bare page that writes ${count} such cells and does nothing else: ${ms.toFixed(1)} ms, ${share} x the stock grid's order`,
  );
}

/**
 * @param {Painted[]} times
 * @param {keyof Painted} part
 */
function medianOf(times, part) {
  return median(times.map((each) => each[part]));
}

/**
 * @param {string} name
 * @param {number[]} measured ours, then the stock grid's
 */
function printScrolling(name, [ours = 0, theirs = 0]) {
  // Frames come at a fixed beat: a hundredth more or less is nothing.
  print(name, { ours, theirs, verdict: `goal no slower: ${say(ours <= theirs * 1.01)}` });
}

/** @param {number[]} frames */
function slowest(frames) {
  return frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0;
}

/** @param {boolean} isMet */
function say(isMet) {
  return isMet ? 'met' : 'MISSED';
}

/**
 * @param {string} name
 * @param {{ ours: number, theirs: number, verdict: string }} measured
 */
function print(name, { ours, theirs, verdict }) {
  const columns = [
    name.padEnd(28),
    `ours ${ours.toFixed(1)} ms`,
    `stock grid ${theirs.toFixed(1)} ms`,
    `${(ours / theirs).toFixed(2)} x`,
    verdict,
  ];
  console.log(columns.join('   '));
}
