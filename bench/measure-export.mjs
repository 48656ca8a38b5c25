import { join } from 'node:path';
import { buildModules } from '../build/app/build-modules.mjs';
import { projectRoot } from '../build/setup/root.mjs';
import { measurePauses } from './measure-pauses.mjs';
import { median } from './median.mjs';

/** @typedef {import('../shared/domain/dataset.ts').DatasetTables} Tables */
/**
 * What a file is made of, as the main process states it.
 * @typedef {object} Order
 * @property {string} view
 * @property {import('../shared/export/format.ts').FileFormat} format
 * @property {import('../shared/export/picture-size.ts').PictureSize} size
 * @property {Pick<import('../shared/export/deliverable-request.ts').DeliverableRequest, 'language' | 'program' | 'day' | 'contents'>} request
 */
/**
 * @template T
 * @typedef {import('../shared/core/result.ts').Result<T>} Result
 */
/** @typedef {import('../shared/export/deliverable.ts').Deliverable} Deliverable */
/** @typedef {import('../shared/export/deliverable-request.ts').Contents} Contents */
/**
 * The modules of the program that are measured.
 * @typedef {object} Program
 * @property {{ readDataset: (folder: string) => Promise<Result<{ value: Tables }>> }} dataset
 * @property {{ makeExport: (material: { tables: Tables, work: typeof WORK }, order: Order) => Result<{ deliverable: Deliverable }> }} exports
 * @property {typeof import('../shared/export/write-file.ts')} files
 * @property {typeof import('../shared/table/view-file.ts')} views
 * @property {typeof import('../shared/table/view-spec.ts')} spec
 */

const ROUNDS = 5;
const PARKS = 12;
const SLIDES = 20;
const FIGURES = 100_000;
const WORK = { layers: [], notes: [], choices: [] };
const SIZE = /** @type {const} */ ({ width: 1200, density: 2, lettering: 'text' });
const CONTENTS = /** @type {const} */ ({
  rows: 'compared',
  comparison: true,
  charts: 'chosen',
  passport: true,
  notes: true,
});

/** Prints how long files take in a warm thread, as the window's is, with the goal beside each. */
export async function measureExport() {
  const program = /** @type {Program} */ (
    /** @type {unknown} */ (
      await buildModules(
        {
          dataset: 'electron/services/dataset/read-dataset.ts',
          exports: 'electron/services/exports/make-export.ts',
          files: 'shared/export/write-file.ts',
          views: 'shared/table/view-file.ts',
          spec: 'shared/table/view-spec.ts',
        },
        'out/bench-export',
      )
    )
  );
  const read = await program.dataset.readDataset(join(projectRoot, 'data'));
  if (read.kind === 'failed') throw new Error(`the data must be readable: ${read.problem.code}`);
  const tables = read.value.value;
  /** @param {Order['format']} format */
  const make = (format) => {
    const made = program.exports.makeExport(
      { tables, work: WORK },
      orderOf(program, tables, format),
    );
    if (made.kind === 'failed') throw new Error(`a file must be made: ${made.problem.code}`);
    return made.value;
  };
  const { deliverable } = make('png');
  const [chart] = deliverable.charts;
  if (chart === undefined) throw new Error('the view must have a chart');
  /** @param {Order['format']} format @param {Deliverable} document */
  const write = (format, document) => {
    program.files.writeFile(document, format, SIZE);
  };
  const slides = { ...deliverable, charts: Array.from({ length: SLIDES }, () => chart) };
  const figures = Array.from(
    { length: FIGURES },
    (_, at) => deliverable.figures[at % deliverable.figures.length],
  ).flatMap((figure) => figure ?? []);
  report(`PNG of ${PARKS} parks at 2x, view to bytes`, 400, () => make('png'));
  report('the chart alone', 400, () => write('png', deliverable));
  report(`SVG of ${PARKS} parks`, 100, () => write('svg', deliverable));
  report(`PPTX with ${SLIDES} charts`, 3_000, () => write('pptx', slides));
  report(`XLSX of ${FIGURES} figures`, 5_000, () => write('xlsx', { ...deliverable, figures }));
  console.log('in the window:');
  await measurePauses(watchedFiles(program, tables));
}

/**
 * The same files as the window makes them, and a table of as many figures out of the bundled data,
 * whose columns stand in it again and again.
 * @param {Program} program
 * @param {Tables} tables
 * @returns {readonly import('./measure-pauses.mjs').WatchedFile[]}
 */
function watchedFiles({ spec, views, ...program }, tables) {
  const metrics = spec.FIRST_VIEW.metrics;
  const columns = Math.ceil(FIGURES / tables.parks.length);
  const chart = JSON.parse(orderOf({ spec, views, ...program }, tables, 'png').view).view;
  const many = Array.from({ length: SLIDES }, (_, at) => metrics[at % metrics.length]);
  const wide = {
    ...spec.FIRST_VIEW,
    levels: ['park', 'network', 'programme', 'bloc'],
    metrics: Array.from({ length: columns }, (_, at) => metrics[at % metrics.length]),
  };
  const slides = { ...chart, comparison: { ...chart.comparison, metrics: many } };
  /** @param {object} view @param {Partial<Contents>} [contents] */
  const wishOf = (view, contents = {}) => ({
    view: JSON.stringify({ format: 'parkbench-view', version: 1, name: '', view }),
    language: 'ru',
    day: '2026-11-22',
    size: SIZE,
    contents: { ...CONTENTS, ...contents },
  });
  return [
    { what: `PNG of ${PARKS} parks at 2x`, ending: 'png', wish: wishOf(chart) },
    {
      what: `PPTX with a slide for each of ${SLIDES} metrics`,
      ending: 'pptx',
      wish: wishOf(slides, { charts: 'each_metric' }),
    },
    { what: `XLSX of ${FIGURES} figures`, ending: 'xlsx', wish: wishOf(wide) },
  ];
}

/**
 * @param {Program} program
 * @param {Tables} tables
 * @param {Order['format']} format
 * @returns {Order}
 */
function orderOf({ views, spec }, tables, format) {
  const known = new Set(
    tables.observations.filter(({ metric }) => metric === 'jobs').map(({ park }) => park),
  );
  const parks = tables.parks.filter(({ id, kind }) => kind === 'sez' && known.has(id));
  const view = {
    ...spec.FIRST_VIEW,
    comparison: {
      ...spec.FIRST_VIEW.comparison,
      parks: parks.slice(0, PARKS).map(({ id }) => id),
      metrics: /** @type {const} */ (['jobs', 'residents', 'revenue']),
    },
    chart: { ...spec.FIRST_VIEW.chart, metric: /** @type {const} */ ('jobs') },
  };
  return {
    view: views.printViewFile({ name: '', view }),
    format,
    size: SIZE,
    request: {
      language: 'ru',
      program: { name: 'Parkbench', version: '0' },
      day: '2026-11-22',
      contents: CONTENTS,
    },
  };
}

/**
 * @param {string} what
 * @param {number} goalMs
 * @param {() => void} work
 */
function report(what, goalMs, work) {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  const ms = median(times);
  const judged = ms <= goalMs ? 'met' : 'MISSED';
  console.log(`${what.padEnd(40)} ${ms.toFixed(0)} ms   goal at most ${goalMs} ms: ${judged}`);
}
