import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript, showProblem } from './setup/problem.mjs';
import { addTallies, formatTally } from './suites/tally.mjs';

/**
 * Loaded only after the packages are there. Suites of one stage run at once: each of the first keeps
 * little more than one core busy, and none of them writes what another reads.
 */
const stages = [
  [
    { name: 'Checks', load: async () => (await import('./suites/check.mjs')).runChecks },
    { name: 'Lint', load: async () => (await import('./suites/lint.mjs')).runLint },
    {
      name: 'Tests without a window',
      load: async () => (await import('./suites/unit.mjs')).runUnitTests,
    },
  ],
  [
    {
      name: 'Files read by other programs',
      load: async () => (await import('./suites/foreign.mjs')).runForeignReaders,
    },
  ],
  [
    {
      name: 'Stories in Electron',
      load: async () => (await import('./suites/e2e.mjs')).runStories,
    },
  ],
];

await runScript(async () => {
  await ensureDependencies();
  const results = [];
  for (const stage of stages) {
    console.log(`\n== ${stage.map(({ name }) => name).join(', ')}`);
    const ended = stage.map(async ({ name, load }) => ({ name, tally: await runSuite(load) }));
    results.push(...(await Promise.all(ended)));
  }
  console.log('');
  for (const { name, tally } of results) console.log(`${name}: ${formatTally(tally)}`);
  const total = addTallies(results.map(({ tally }) => tally));
  console.log(`\n${formatTally(total)}`);
  return total.failed === 0 ? 0 : 1;
});

/**
 * A suite that cannot start is one failure, and the others still run.
 * @param {() => Promise<() => Promise<import('./suites/tally.mjs').Tally>>} load
 */
async function runSuite(load) {
  try {
    const run = await load();
    return await run();
  } catch (error) {
    showProblem(error);
    return { passed: 0, failed: 1 };
  }
}
